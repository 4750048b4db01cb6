import { dctOf } from '../article/facts.js';
import type { Conflict, ConflictKind, QuotePair, Statement } from '../sources/finding.js';
import { byFile } from '../sources/passage.js';
import type { Passage } from '../sources/source.js';
import { kindOfThing } from './countedThing.js';
import { type Fact, sharedContext, sharedWords } from './fact.js';

/**
 * Facts of two sources of one story that cannot both be true. Only where what is counted, the unit and the words around
 * line up and neither source tells the other's value too: a false conflict is worse than a missed one.
 */
export function conflictsBetween(own: readonly Fact[], others: readonly Fact[]): readonly Conflict[] {
  const ownKeys = new Set(own.map(({ key }) => key));
  const otherKeys = new Set(others.map(({ key }) => key));
  const candidates = own.flatMap((fact) =>
    otherKeys.has(fact.key)
      ? []
      : others.flatMap((other) => {
          const score = ownKeys.has(other.key) ? 0 : contradiction(fact, other);
          return score > 0 ? [{ fact, other, score }] : [];
        }),
  );
  candidates.sort((x, y) => y.score - x.score || x.fact.statement.span.start - y.fact.statement.span.start);
  const used = new Set<Fact>();
  return candidates.flatMap(({ fact, other }) => {
    if (used.has(fact) || used.has(other)) return [];
    used.add(fact).add(other);
    const why = `both speak of ${fact.head ? `${fact.head}, beside ` : ''}${sharedWords(fact, other).slice(0, 4).join(', ')}`;
    return [conflictOf(fact.kind, fact.statement, other.statement, why)];
  });
}

/** How surely two facts contradict each other; 0 where they may both be true. */
function contradiction(a: Fact, b: Fact): number {
  if (a.kind !== b.kind || a.scale !== b.scale || a.isLoose || b.isLoose) return 0;
  const context = sharedContext(a, b);
  if (a.kind === 'date') return dateContradiction(a, b, context);
  if (a.who && a.who === b.who) return 5;
  if (a.head === 'age' || b.head === 'age') return 0;
  if (a.kind === 'ordinal') return a.head && a.head === b.head && context >= 0.8 ? context : 0;
  if (mayBeRevision(a, b)) return 0;
  if (!a.head || kindOfThing(a.head) !== kindOfThing(b.head))
    return !a.head && !b.head && hasUnit(a) && context >= 2.8 ? context : 0;
  return context >= (kindOfThing(a.head) === 'person' ? 1.8 : 1) ? context : 0;
}

/** Shared surroundings from which two days, months or years of one length are told of one event. */
const SAME_EVENT: Readonly<Record<string, number>> = { 'date 4': 2, 'date 7': 3, 'date 10': 4 };

/** Days, months or years told in much the same words; a relative year is too loose for it. */
function dateContradiction(a: Fact, b: Fact, context: number): number {
  const least = SAME_EVENT[a.scale];
  if (least === undefined || (a.scale === 'date 4' && !(isWritten(a) && isWritten(b)))) return 0;
  return context >= least ? context : 0;
}

const isWritten = ({ statement: { source, span } }: Fact): boolean => /\d/.test(source.text.slice(span.start, span.end));

const hasUnit = ({ scale }: Fact): boolean => /^(?:money|percent|length|weight|area)/.test(scale);

/** A later report with a higher count: tolls and areas grow with the hours. Money and shares do not. */
function mayBeRevision(a: Fact, b: Fact): boolean {
  if (/^(?:money|percent)/.test(a.scale)) return false;
  const [first, second] = [dctOf(a.statement.source.facts), dctOf(b.statement.source.facts)];
  if (!first || !second || first === second) return first !== second;
  return first < second === a.value < b.value;
}

/** Words of some length that two sources give to two people. */
export function speakerConflicts(pairs: readonly QuotePair[]): readonly Conflict[] {
  return pairs.flatMap(({ relation, a, b, aParts, bParts }) => {
    if (relation !== 'same-words-other-speaker' || Math.min(lengthOf(aParts), lengthOf(bParts)) < WHOLE_UTTERANCE) return [];
    return [
      conflictOf('speaker', { ...passage(a), value: speakerOf(a) }, { ...passage(b), value: speakerOf(b) }, 'the same words'),
    ];
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

function conflictOf(kind: ConflictKind, own: Statement, other: Statement, why: string): Conflict {
  const [a, b] = byFile(own.source, other.source) < 0 ? [own, other] : [other, own];
  return { kind, a, b, why };
}
