import type { Conflict } from '../sources/finding.js';
import type { Passage } from '../sources/source.js';
import { overlaps } from '../text/span.js';
import { foldedWords } from './foldedWords.js';

/**
 * Whether two days differ for no other reason than that one sentence, word for word, stands in two reports: "at dawn" of a
 * reprint is counted from its own day, and yet says what its original says.
 */
export const isCopiedDay = ({ kind, a, b }: Conflict): boolean =>
  kind === 'date' && isCountedFromAfar(a) && isCountedFromAfar(b) && wordsOf(a) === wordsOf(b);

/** From the day of the report, or from a date that stands in no copy of the sentence. */
const isCountedFromAfar = ({ annotation: { mention }, sentence }: Passage): boolean => {
  const anchor = mention?.kind === 'date' ? mention.anchor : undefined;
  return anchor !== undefined && !(anchor.span && overlaps(anchor.span, sentence));
};

const wordsOf = ({ source, sentence }: Passage): string =>
  foldedWords(source.text, sentence)
    .map(({ folded }) => folded)
    .join(' ');
