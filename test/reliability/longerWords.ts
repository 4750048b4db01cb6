import { anchor } from '../../src/core/article/anchor.js';
import { describe } from '../../src/core/article/describe.js';
import type { Check } from './check.js';

/** A word, and a longer one that has it inside; the witness of hypothesis/h#2634 first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['Linus', 'machines'],
  ['Iran', 'Iranian'],
  ['Oman', 'Romania'],
  ['Mali', 'Somalia'],
  ['art', 'party'],
  ['day', 'Monday'],
  ['US', 'USS Stone'],
  ['man', 'Manchester'],
  ['NATO', 'senators'],
  ['Ann', 'Annapolis'],
  ['port', 'reporters'],
  ['five', 'fifty-fivefold'],
  ['Niger', 'Nigeria'],
  ['1,000', '11,000'],
  ['30', '300'],
];

/** How the longer word stands in the article after the edit. */
const EDITS: Readonly<Record<string, (sentence: string, short: string, long: string) => string>> = {
  'in its place': (sentence, short, long) => sentence.replace(short, long),
  'in its place, further down': (sentence, short, long) => `A new sentence stands here.\n${sentence.replace(short, long)}`,
  'in another sentence': (_, __, long) => `Nobody asked about the ${long} of that summer.`,
};

/** A6: a short word is no part of a longer one. */
export const longerWords: Check = {
  id: 'A6',
  title: 'A word that is gone is lost, though a longer word has it inside',
  async run() {
    return Object.entries(EDITS).map(([name, edit]) => {
      const found = PAIRS.filter(([short, long]) => {
        const sentence = `The editors wrote that ${short} was named in the report of last week, and said no more.`;
        const start = sentence.indexOf(short, 20);
        const selector = describe(sentence, { start, end: start + short.length });
        return anchor(edit(sentence, short, long), selector).kind !== 'lost';
      });
      return { name: `found inside a longer word ${name}`, value: found.length, atMost: 0 };
    });
  },
};
