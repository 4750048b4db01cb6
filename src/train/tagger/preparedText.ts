import { type DocumentFacts, readDocumentFacts } from '../../core/entities/tagger/features/documentFacts.js';
import type { FeatureList } from '../../core/entities/tagger/features/featureList.js';
import { jointFeatures } from '../../core/entities/tagger/features/jointFeatures.js';
import type { Lists } from '../../core/entities/tagger/features/lists.js';
import { phraseMarks } from '../../core/entities/tagger/features/phraseMarks.js';
import { factsAt, readTagged, type TaggedText } from '../../core/entities/tagger/features/taggedText.js';
import type { WordFacts } from '../../core/entities/tagger/features/wordFacts.js';
import { REACH, wordFeatures } from '../../core/entities/tagger/features/wordFeatures.js';
import { TYPES } from '../../core/entities/tagger/labels/labels.js';
import { type Stretch, stretches } from '../../core/entities/tagger/labels/stretches.js';
import { type Token, tokens } from '../../core/entities/token.js';
import { createText } from '../../core/text/text.js';
import { type MarkedName, type TrainingText, typeOf } from '../trainingTexts.js';
import { goldLabels } from './goldLabels.js';

/** A training text as the tagger reads it, with the label of each word. */
export interface PreparedText {
  readonly text: TaggedText;
  readonly document: DocumentFacts;
  readonly phrases: Int32Array;
  readonly parts: readonly Stretch[];
  /** The labels that each word may have, as bits: goldLabels. */
  readonly gold: Int32Array;
  readonly weight: number;
}

/** A stretch with a name of a type that is not ours teaches nothing: what it would be here is not known. */
export function prepareText(row: TrainingText, read: (token: Token) => WordFacts, lists: Lists): PreparedText {
  const words = tokens({ text: createText(row.text), regions: [], known: [] });
  const text = readTagged(row.text, words, read);
  const foreign = row.entities.filter((name) => !(TYPES as readonly string[]).includes(typeOf(name)));
  return {
    text,
    document: readDocumentFacts(text),
    phrases: phraseMarks(text, lists),
    parts: [...stretches(text)].filter((part) => !foreign.some((name) => touches(text, part, name))),
    gold: goldLabels(words, row),
    weight: row.weight ?? 1,
  };
}

const touches = ({ tokens }: TaggedText, { from, to }: Stretch, { start, end }: MarkedName): boolean =>
  start < (tokens[to]?.end ?? 0) && (tokens[from]?.start ?? 0) < end;

/** All features of a word at the first look, into `out`. */
export function firstFeatures({ text, document, phrases }: PreparedText, at: number, out: FeatureList): void {
  const sentence = text.tokens[at]?.sentence ?? -1;
  for (let offset = -REACH; offset <= REACH; offset++) wordFeatures(factsAt(text, at + offset, sentence), offset, out);
  jointFeatures(text, at, document, phrases, out);
}
