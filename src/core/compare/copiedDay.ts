import type { Conflict } from '../sources/finding.js';
import type { Passage } from '../sources/source.js';
import { foldedWords } from './foldedWords.js';

/**
 * Whether two days differ for no other reason than that one sentence, word for word, stands in two reports: "at dawn" of a
 * reprint is counted from its own day, and yet says what its original says.
 */
export const isCopiedDay = ({ kind, a, b }: Conflict): boolean =>
  kind === 'date' && isCountedFromReport(a) && isCountedFromReport(b) && wordsOf(a) === wordsOf(b);

const isCountedFromReport = ({ annotation: { mention } }: Passage): boolean =>
  mention?.kind === 'date' && mention.anchor?.of === 'published';

const wordsOf = ({ source, sentence }: Passage): string =>
  foldedWords(source.text, sentence)
    .map(({ folded }) => folded)
    .join(' ');
