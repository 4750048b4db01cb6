import { anchorAll } from '../../src/core/article/anchor.js';
import { createDescriber } from '../../src/core/article/describe.js';
import type { Selector } from '../../src/core/article/selector.js';
import { createText } from '../../src/core/text/text.js';
import { inventedProse } from '../support/inventedNews.js';
import { memoryFiles } from '../support/memoryFiles.js';
import { random } from '../support/random.js';
import { serviceInThread } from '../support/serviceInThread.js';
import { type Check, percent } from './check.js';

const SIZE = 100_000;
const MARKS = 500;
const ROUNDS = 10;

/** A12: time, where nothing stands where it stood and no words are the same. */
export const fuzzyTimes: Check = {
  id: 'A12',
  title: `${MARKS} marks whose words all changed are found in an article of ${SIZE / 1000} kB, and the editor never waits for them`,
  needs: 'clock',
  async run() {
    const chance = random(12);
    const text = inventedProse(SIZE, chance);
    const { sentences } = createText(text);
    const marked = sentences.filter((_, index) => index % Math.floor(sentences.length / MARKS) === 0).slice(0, MARKS);
    const selectors = marked.map(createDescriber(text));
    const slip = (word: string) => (chance.percent(60) ? `${word.slice(0, 2)}x${word.slice(3)}` : word);
    const edited = `A new first line.\n${text.replace(/[a-z]{5,}/g, slip)}`;
    const changed = selectors.filter(({ exact }) => !edited.includes(exact));
    let [best, found] = [Number.POSITIVE_INFINITY, 0];
    for (let round = 0; round < ROUNDS; round++) {
      const from = performance.now();
      found = anchorAll(edited, selectors).filter(({ kind }) => kind !== 'lost').length;
      best = Math.min(best, performance.now() - from);
    }
    return [
      { name: 'marks of changed words', value: changed.length, atLeast: MARKS * 0.9 },
      { name: 'found', value: percent(found, selectors.length), unit: '%', atLeast: 95 },
      { name: `time in all, quickest of ${ROUNDS}`, value: best, unit: 'ms', atMost: 500 },
      { name: 'longest slice on the editor’s thread', value: await longestSlice(edited, selectors), unit: 'ms', atMost: 30 },
    ];
  },
};

/** Opens the article with its sidecar as the extension does, and looks how long this thread was held up meanwhile. */
async function longestSlice(text: string, selectors: readonly Selector[]): Promise<number> {
  const uri = 'mem:/news/story.txt';
  const entries = selectors.map(
    (selector, index) => `  - ${JSON.stringify({ id: `t-${1000 + index}`, type: 'note', ...selector })}\n`,
  );
  const sidecar = `sidecar: 1\narticle: { file: story.txt }\nannotations:\n${entries.join('')}`;
  const { service, stop } = await serviceInThread(memoryFiles({ [uri]: text, [`${uri}.ann.yaml`]: sidecar }));
  let shortest = Number.POSITIVE_INFINITY;
  try {
    for (let version = 1; version <= ROUNDS; version++) {
      let [last, longest, isOpen] = [performance.now(), 0, true];
      const watch = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (isOpen) setImmediate(watch);
      };
      setImmediate(watch);
      // Another text each time, so that everything is found anew.
      const view = await service.openArticle({ uri, text: `${text}${'.'.repeat(version)}`, version });
      isOpen = false;
      if (!view?.marks.some(({ reattached }) => reattached)) return Number.POSITIVE_INFINITY;
      shortest = Math.min(shortest, longest);
    }
  } finally {
    stop();
  }
  return shortest;
}
