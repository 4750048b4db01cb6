import { BIT } from '../features/lists.js';
import { GAP, type TaggedText } from '../features/taggedText.js';

/** "Moon Jae-in": whether the word at `at` is the second half of a given name, in lower case, of the name that ends before it. */
export function isGivenTail({ facts, gaps, tokens }: TaggedText, at: number): boolean {
  const word = facts[at];
  const here = facts[at - 1];
  const before = facts[at - 2];
  if (gaps[at] !== GAP.hyphen || gaps[at - 1] !== GAP.space || !word || !here?.capital || !before?.capital) return false;
  if (here.key.length > 5 || before.bits & BIT.title || !/^[a-z]{1,6}$/.test(tokens[at]?.text ?? '')) return false;
  return word.key.length < 3 || !(word.bits & BIT.common);
}
