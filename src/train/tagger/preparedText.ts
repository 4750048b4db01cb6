import { type DocumentFacts, readDocumentFacts } from '../../core/entities/tagger/documentFacts.js';
import type { FeatureList } from '../../core/entities/tagger/featureList.js';
import { jointFeatures } from '../../core/entities/tagger/jointFeatures.js';
import type { Lists } from '../../core/entities/tagger/lists.js';
import { phraseMarks } from '../../core/entities/tagger/phraseMarks.js';
import { type Stretch, stretches } from '../../core/entities/tagger/stretches.js';
import { factsAt, readTagged, type TaggedText } from '../../core/entities/tagger/taggedText.js';
import type { WordFacts } from '../../core/entities/tagger/wordFacts.js';
import { REACH, wordFeatures } from '../../core/entities/tagger/wordFeatures.js';
import { type Token, tokens } from '../../core/entities/token.js';
import { createText } from '../../core/text/text.js';
import type { TrainingText } from '../trainingTexts.js';
import { goldLabels } from './goldLabels.js';

/** A training text as the tagger reads it, with the label of each word. */
export interface PreparedText {
  readonly text: TaggedText;
  readonly document: DocumentFacts;
  readonly phrases: Int32Array;
  readonly parts: readonly Stretch[];
  readonly gold: Uint8Array;
  readonly weight: number;
}

export function prepareText(row: TrainingText, read: (token: Token) => WordFacts, lists: Lists, weight = 1): PreparedText {
  const words = tokens({ text: createText(row.text), regions: [], known: [] });
  const text = readTagged(row.text, words, read);
  return {
    text,
    document: readDocumentFacts(text),
    phrases: phraseMarks(text, lists),
    parts: [...stretches(text)],
    gold: goldLabels(words, row),
    weight,
  };
}

/** All features of a word at the first look, into `out`. */
export function firstFeatures({ text, document, phrases }: PreparedText, at: number, out: FeatureList): void {
  const sentence = text.tokens[at]?.sentence ?? -1;
  for (let offset = -REACH; offset <= REACH; offset++) wordFeatures(factsAt(text, at + offset, sentence), offset, out);
  jointFeatures(text, at, document, phrases, out);
}
