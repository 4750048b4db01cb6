import { expect, test } from 'vitest';
import type { GoldStories } from './goldStories.js';
import { type FoundStories, scoreStories } from './scoreStories.js';

const POST = 'Nine people drowned, police said on Monday. Two were children.';
const WIRE = 'Eleven people drowned, police said on Monday. Three were children.';
const GOLD: GoldStories = {
  texts: new Map([
    ['ferry/post.txt', POST],
    ['ferry/wire.txt', WIRE],
  ]),
  quotes: [],
  conflicts: [pair('Nine people', 'Eleven people'), pair('Two were children', 'Three were children')],
  agreements: [pair('on Monday', 'on Monday')],
  traps: [pair('police', 'police')],
  neutral: [],
  reprints: [],
  stories: [['ferry/post.txt', 'ferry/wire.txt']],
};
const NOTHING: FoundStories = { quotes: [], conflicts: [], agreements: [], reprints: [], stories: [] };

function pair(a: string, b: string) {
  return { a: { file: 'ferry/post.txt', text: a }, b: { file: 'ferry/wire.txt', text: b }, kind: 'number' };
}

function found(a: string, b: string) {
  const at = (file: string, text: string, words: string) => ({
    file,
    text: words,
    start: text.indexOf(words),
    end: text.indexOf(words) + 3,
  });
  return { a: at('ferry/post.txt', POST, a), b: at('ferry/wire.txt', WIRE, b), kind: 'number' };
}

test('a conflict is right where both sides overlap, either way round; a trap is wrong and counted apart', () => {
  const { a, b } = found('Nine', 'Eleven');
  const { figures, shares } = scoreStories(
    { ...NOTHING, conflicts: [{ a: b, b: a, kind: 'number' }, found('police', 'police')] },
    GOLD,
  );
  expect(figures.conflicts).toMatchObject({ right: 1, found: 2, gold: 2 });
  expect(shares.traps).toEqual({ right: 1, of: 1 });
  expect(shares.kind).toEqual({ right: 1, of: 1 });
});

test('the same conflict told twice is one, and of agreements only those that are listed count', () => {
  const twice = [found('Nine', 'Eleven'), found('Nine', 'Eleven')];
  const { figures, shares } = scoreStories({ ...NOTHING, conflicts: twice, agreements: [found('on Monday', 'on Monday')] }, GOLD);
  expect(figures.conflicts).toMatchObject({ right: 1, found: 1, gold: 2 });
  expect(shares.agreements).toEqual({ right: 1, of: 1 });
});

test('a story counts where it has all of its articles and no other', () => {
  const grouped = (...stories: string[][]) => scoreStories({ ...NOTHING, stories }, GOLD).shares.grouped;
  expect(grouped(['ferry/wire.txt', 'ferry/post.txt'])).toEqual({ right: 1, of: 1 });
  expect(grouped(['ferry/wire.txt'], ['ferry/post.txt'])).toEqual({ right: 0, of: 1 });
});
