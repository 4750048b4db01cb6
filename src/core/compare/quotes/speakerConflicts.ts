import type { Conflict, QuotePair, Statement } from '../../sources/finding.js';
import { byFile } from '../../sources/passage.js';
import type { Passage } from '../../sources/source.js';

/** Words of some length that two sources give to two people. */
export function speakerConflicts(pairs: readonly QuotePair[]): readonly Conflict[] {
  return pairs.flatMap(({ relation, a, b, aParts, bParts }) => {
    if (relation !== 'same-words-other-speaker' || Math.min(lengthOf(aParts), lengthOf(bParts)) < WHOLE_UTTERANCE) return [];
    return [conflictOf({ ...passage(a), value: speakerOf(a) }, { ...passage(b), value: speakerOf(b) })];
  });
}

/** Words from which two mouths hardly say the same by chance. */
const WHOLE_UTTERANCE = 6;

const passage = ({ source, annotation, span, sentence }: Passage): Passage => ({ source, annotation, span, sentence });

const lengthOf = (parts: readonly Passage[]): number =>
  parts.reduce((sum, { source, span }) => sum + source.text.slice(span.start, span.end).split(/\s+/).length, 0);

const speakerOf = ({ annotation }: Passage): string =>
  annotation.known?.id ??
  annotation.record.speaker ??
  (annotation.mention?.kind === 'quote' ? (annotation.mention.speaker?.canonicalName ?? '') : '');

function conflictOf(own: Statement, other: Statement): Conflict {
  const [a, b] = byFile(own.source, other.source) < 0 ? [own, other] : [other, own];
  return { kind: 'speaker', a, b, why: 'the same words' };
}
