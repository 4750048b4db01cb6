import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSources } from '../../../../src/core/compare/compareSources.js';
import { createQuoteIndex } from '../../../../src/core/compare/quotes/quoteIndex.js';
import type { QuotePiece } from '../../../../src/core/compare/quotes/quotePiece.js';
import { relateBoth } from '../../../../src/core/compare/quotes/quoteRelation.js';
import { createSourceIndex } from '../../../../src/core/sources/createSourceIndex.js';
import type { Source } from '../../../../src/core/sources/source.js';
import { aSource } from '../../../support/aSource.js';
import { chance } from '../stories/inventedStories.js';

const SMALL = 'we it is not the and of to that for in on will be have this all our they was'.split(' ');

/** Stories of four reports, each with five utterances of ten words; every report words one of them a little otherwise. */
function newsroom(stories: number, words = 4000): readonly (readonly Source[])[] {
  const next = chance(7);
  const word = () => (next(2) ? (SMALL[next(SMALL.length)] as string) : `w${next(words)}ord`);
  return Array.from({ length: stories }, (_, story) => {
    const said = Array.from({ length: 5 }, () => Array.from({ length: 12 }, word));
    return Array.from({ length: 4 }, (_, report) =>
      aSource(
        `${story}-${report}`,
        said
          .map((utterance, at) => `{quote:“${(at === report ? utterance.filter((_, nth) => nth !== 5) : utterance).join(' ')}”}`)
          .join(' reported nobody.\n\n'),
        { speakers: ['Jane Doe', 'Jane Doe', 'John Roe', 'John Roe', 'Ann Poe'] },
      ),
    );
  });
}

/** How many comparisons it takes to find all pairs of all stories, and how many pairs there are. */
function compared(stories: readonly (readonly Source[])[]) {
  const counted = new Set<string>();
  let calls = 0;
  const index = createQuoteIndex((a: QuotePiece, b: QuotePiece) => {
    calls++;
    counted.add([`${a.source.uri} ${a.nth}`, `${b.source.uri} ${b.nth}`].sort().join('\n'));
    return relateBoth(a, b);
  });
  let pairs = 0;
  for (const sources of stories) {
    const story = new Set(sources);
    for (const source of sources) pairs += index.pairsOf(source, story).length;
  }
  return { calls, compared: counted.size, pairs: pairs / 2 };
}

describe('near-duplicates among ten thousand quotations', { timeout: 120_000 }, () => {
  test('are looked for in their story only, and there where words of weight are shared: a few comparisons for each pair', () => {
    const stories = newsroom(500);
    const { calls, compared: all, pairs } = compared(stories);
    expect(pairs).toBe(500 * 5 * 6);
    expect(all).toBeLessThan(1.2 * pairs);
    expect(calls).toBeLessThan(5 * pairs);
  });

  test('twice the stories take twice the comparisons', () => {
    const [once, twice] = [compared(newsroom(60)), compared(newsroom(120))];
    expect(twice.calls).toBeLessThan(2.1 * once.calls);
  });

  test('words that all say find nobody: a story of three hundred reports with one phrase in common', () => {
    const sources = Array.from({ length: 300 }, (_, at) =>
      aSource(`r${at}`, `{quote:“this is not the end of it and w${at}ord x${at}ord y${at}ord”}`, { speakers: [`Jane Doe${at}`] }),
    );
    expect(compared([sources]).calls).toBe(0);
  });
});

const UTTERANCES = [
  'we left the pier at dawn in the fog and nobody waved',
  'we left the old pier at dawn in the fog and nobody waved',
  'at dawn in the fog',
  'the county had the money since spring and has not spent a penny of it',
  'the county has had the money since spring',
  'no comment at this time',
];
const STORY =
  'The ferry {organization:Aurelie} struck the {place:Pollen} rocks off {place:Ennisk} in thick fog and sank, {person:Jane Doe} said. ';

/** What all findings of an index say, as text. */
function said(sources: Iterable<Source>, ask?: (index: ReturnType<typeof createSourceIndex>) => void) {
  const index = createSourceIndex();
  for (const source of sources) {
    index.put(source);
    ask?.(index);
  }
  return index;
}
function findings(index: ReturnType<typeof createSourceIndex>): unknown {
  const { quotes, reprints, stories } = compareSources(index);
  const files = (group: readonly Source[]) => group.map(({ file }) => file);
  return {
    quotes: quotes.map(({ relation, shorter, a, b, diff, aParts, bParts }) => [
      relation,
      shorter,
      a.source.file,
      a.span,
      b.source.file,
      b.span,
      diff,
      aParts.length,
      bParts.length,
    ]),
    reprints: reprints.map(files),
    stories: stories.map(files),
  };
}

test('after any creates, edits, deletes and renames the findings are those of an index built anew', () => {
  const text = fc
    .subarray(UTTERANCES, { maxLength: 3 })
    .map((said) => STORY + said.map((words) => `{quote:“${words},”} she said.`).join(' Then it rained on the pier. '));
  const change = fc.record({
    file: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    text: fc.option(text),
    rename: fc.option(fc.constantFrom('a', 'f', 'g')),
    day: fc.constantFrom('2024-03-11', '2024-03-12', '2024-05-01', undefined),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const live = createSourceIndex();
      const now = new Map<string, Source>();
      for (const { file, text: written, rename, day } of changes) {
        const uri = `mem:/${file}`;
        if (written === null) {
          live.remove(uri);
          now.delete(uri);
        } else {
          const to = rename ?? file;
          live.remove(uri);
          now.delete(uri);
          const source = aSource(to, written, {
            ...(day ? { published: day } : {}),
            speakers: ['Jane Doe', 'Jane Doe', 'John Roe'],
          });
          live.put(source);
          now.set(`mem:/${to}`, source);
        }
        findings(live);
      }
      expect(findings(live)).toEqual(findings(said([...now.values()].reverse())));
    }),
    { numRuns: 60 },
  );
}, 60_000);
