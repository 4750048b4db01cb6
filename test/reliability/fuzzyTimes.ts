import { anchorAll } from '../../src/core/article/anchor.js';
import { createDescriber } from '../../src/core/article/describe.js';
import type { Selector } from '../../src/core/article/selector.js';
import { createText } from '../../src/core/text/text.js';
import { inventedProse } from '../support/inventedNews.js';
import { random } from '../support/random.js';
import { type Check, type Figure, percent } from './check.js';

const SIZE = 100_000;
const MARKS = 500;
const ROUNDS = 5;

/** A12: time, where nothing stands where it stood and no words are the same. */
export const fuzzyTimes: Check = {
  id: 'A12',
  title: `${MARKS} marks whose words all changed are found in an article of ${SIZE / 1000} kB without anybody having to wait`,
  needs: 'clock',
  async run() {
    const chance = random(12);
    const text = inventedProse(SIZE, chance);
    const { sentences } = createText(text);
    const marked = sentences.filter((_, index) => index % Math.floor(sentences.length / MARKS) === 0).slice(0, MARKS);
    const selectors = marked.map(createDescriber(text));
    const edited = `A new first line.\n${text.replace(/[a-z]{5,}/g, (word) => (chance.percent(60) ? `${word.slice(0, 2)}x${word.slice(3)}` : word))}`;
    const fuzzy = selectors.filter(({ exact }) => !edited.includes(exact));
    return [
      { name: 'marks of changed words', value: fuzzy.length, atLeast: MARKS * 0.9 },
      ...measured('in all', edited, selectors),
    ];
  },
};

function measured(name: string, edited: string, selectors: readonly Selector[]): readonly Figure[] {
  let [best, found] = [Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    const anchorings = anchorAll(edited, selectors);
    best = Math.min(best, performance.now() - from);
    found = anchorings.filter(({ kind }) => kind !== 'lost').length;
  }
  return [
    { name: `found`, value: percent(found, selectors.length), unit: '%', atLeast: 95 },
    { name: `${name}, quickest of ${ROUNDS}`, value: best, unit: 'ms', atMost: 500 },
  ];
}
