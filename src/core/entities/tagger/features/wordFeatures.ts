import type { FeatureList } from './featureList.js';
import { hashText, mix, mix2 } from './hash.js';
import { BITS } from './lists.js';
import type { WordFacts } from './wordFacts.js';

/** How far to each side a word is looked at. */
export const REACH = 4;

/**
 * Features of one word as seen from the word `offset` places to its left (negative: right), pushed to `out`. They depend on
 * the spelling and the offset alone, so what they say together is summed up once for each.
 */
export function wordFeatures(word: WordFacts, offset: number, out: FeatureList): void {
  const base = (offset + REACH) * 64;
  out.add(mix(base, word.hash));
  out.add(mix(base + 1, word.middle));
  out.add(mix(base + 2, word.coarse));
  const distance = Math.abs(offset);
  if (distance > 2) return;
  out.add(mix(base + 3, word.fine));
  out.add(mix(base + 4, word.shape));
  out.add(mix(base + 5, word.bits));
  for (let bit = 0; bit < BITS; bit++) if (word.bits & (1 << bit)) out.add(mix(base + 6, bit));
  if (distance > 1) return;
  const { key } = word;
  if (key.length > 3) out.add(mix(base + 7, hashText(key, key.length - 3)));
  out.add(mix2(base + 8, word.shape, word.hash));
  out.add(mix2(base + 9, word.shape, word.middle));
  if (offset === 0) ownFeatures(word, base, out);
}

function ownFeatures(word: WordFacts, base: number, out: FeatureList): void {
  const { key, shape } = word;
  for (let length = 1; length <= 4 && length < key.length; length++) {
    out.add(mix2(base + 10, length, hashText(key, 0, length)));
    out.add(mix2(base + 11, length, hashText(key, key.length - length)));
  }
  out.add(mix(base + 12, word.longShape));
  out.add(mix2(base + 13, word.shape, word.fine));
  out.add(mix2(base + 14, shape, word.bits));
  out.add(mix2(base + 15, word.coarse, word.bits));
  out.add(mix(base + 16, Math.min(key.length, 12)));
  out.add(mix2(base + 17, shape, hashText(key, Math.max(0, key.length - 2))));
}
