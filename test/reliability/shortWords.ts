import { createText } from '../../src/core/text/text.js';
import { ARTICLE_EDITS } from '../support/articleEdits.js';
import { repetitiveArticle } from '../support/inventedNews.js';
import { random } from '../support/random.js';
import { emptyTally, reanchor } from '../support/reanchored.js';
import { seedTexts } from '../support/seedTexts.js';
import { type Check, percent } from './check.js';

const LONGEST = 5;
const ROUNDS = 3;

/** A4: words so short that they say nothing by themselves ("U.S.", "G7", "day"). */
export const shortWords: Check = {
  id: 'A4',
  title: 'Words of five characters or fewer are never put in the wrong place',
  async run() {
    const tally = emptyTally();
    const seeds = seedTexts().map(({ text }) => text);
    const repetitive = [1, 2, 3, 4].map((seed) => repetitiveArticle(24, random(seed)));
    for (const [name, { edit, of, isFixed }] of Object.entries(ARTICLE_EDITS)) {
      // Where all sentences are alike and their order goes too, nothing is left by which anybody could tell.
      for (const text of name === 'shuffled paragraphs' ? seeds : [...seeds, ...repetitive]) {
        const before = of ? of(text) : text;
        const spans = createText(before).words.filter(({ start, end }) => end - start <= LONGEST);
        for (let seed = 1; seed <= (isFixed ? 1 : ROUNDS); seed++) {
          const chance = random(seed);
          // One in five: marks are not as dense as words, and their neighbours help each other.
          const some = spans.filter(() => chance.percent(20));
          reanchor(before, some, edit(before, chance), tally);
        }
      }
    }
    const all = tally.right + tally.wrong + tally.lost;
    return [
      { name: 'wrong place', value: tally.wrong, atMost: 0 },
      { name: 'right place', value: percent(tally.right, all), unit: '%' },
      { name: 'lost', value: percent(tally.lost, all), unit: '%' },
      { name: 'deleted yet attached', value: percent(tally.attached, tally.deleted), unit: '%', atMost: 5 },
    ];
  },
};
