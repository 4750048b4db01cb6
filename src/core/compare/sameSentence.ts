import type { Conflict } from '../sources/finding.js';
import type { Passage } from '../sources/source.js';
import { foldedWords } from './foldedWords.js';

/**
 * Whether both sides of a conflict stand in the same sentence, word for word: "at dawn" of a reprint is counted from its own
 * day, and yet says what its original says. Who is quoted may differ all the same, for a sentence may say no more than "he".
 */
export const isSameSentence = ({ kind, a, b }: Conflict): boolean => kind !== 'speaker' && wordsOf(a) === wordsOf(b);

const wordsOf = ({ source, sentence }: Passage): string =>
  foldedWords(source.text, sentence)
    .map(({ folded }) => folded)
    .join(' ');
