import { TYPES } from '../labels/labels.js';
import { CLOSE } from './jointFeatures.js';
import { BIT, joinedHash, type Lists } from './lists.js';
import type { TaggedText } from './taggedText.js';

/**
 * For each word of a text in a longest known name of two words and more: its kinds, whether it opens, closes or goes on, and the
 * name's length; 0 elsewhere. Names are looked for where a capitalised word stands.
 */
export function phraseMarks({ facts, gaps }: TaggedText, lists: Lists): Int32Array {
  const marks = new Int32Array(facts.length);
  for (let at = 0; at < facts.length; at++) {
    if (!facts[at]?.anchor) continue;
    let hash = joinedHash(0, facts[at]?.hash as number);
    const most = lists.longest(hash);
    let words = 0;
    let kinds = 0;
    for (let length = 2; length <= most; length++) {
      const next = facts[at + length - 1];
      if (!next || (gaps[at + length - 1] as number) & ~CLOSE) break;
      hash = joinedHash(hash, next.hash);
      const known = lists.phrase(hash);
      if (!known) continue;
      words = length;
      kinds = known;
    }
    for (let i = 0; i < words; i++)
      marks[at + i] = (kinds << 8) | (Math.min(words, 4) << 2) | (i === 0 ? 1 : i === words - 1 ? 2 : 3);
    if (words) at += words - 1;
  }
  return marks;
}

const KINDS = TYPES.map((type) => (type === 'person' ? 0 : BIT[type]));

/** The type of a name that is known as one kind only; -1 where it is known as more, or none. */
export const onlyType = (kinds: number): number => KINDS.findIndex((kind) => kind > 0 && kind === kinds);
