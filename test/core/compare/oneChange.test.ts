import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsIn } from '../../../src/core/compare/findings.js';
import { createSourceIndex } from '../../../src/core/sources/createSourceIndex.js';
import { byFile } from '../../../src/core/sources/passage.js';
import type { Source } from '../../../src/core/sources/source.js';
import type { SourceIndex } from '../../../src/core/sources/sourceIndex.js';
import { aSource } from '../../support/aSource.js';

const WIRE = [
  'The ferry {organization:Aurelie} struck a rock off {place:Ennisk} at dawn and sank within the hour while the crew of the harbour tug looked on.',
  '{person:Maud Hollin} of the coast guard said that nine people were found in the water and that two more are missed by their families on shore.',
  '{quote:“We heard one long scrape and then the floor was a wall and nobody had a coat,”} {person:Jonas Feld} told reporters at the pier of {place:Ennisk}.',
  'The company that owns the vessel had asked the ministry for a new pilot station twice, and twice it was told to wait for the budget of next year.',
];
const RIVAL = [
  '{person:Maud Hollin} spoke of a bad morning: a ferry lies on the ground before {place:Ennisk}, and eleven sailors of the {organization:Aurelie} wait for news.',
  'Nobody knows why the {organization:Aurelie} took the narrow way through the rocks, said {person:Jonas Feld}, who stood at the pier with a blanket.',
  '{quote:“We heard one long scrape and then the floor was a wall,”} said {person:Jonas Feld}, a teacher.',
];
const MARKET = [
  'The {organization:Vetch Bank} raised its rate in {place:Oslo}, and {person:Tilda Brom} called the step careful and late.',
  'Shares of the {organization:Vetch Bank} fell while {person:Tilda Brom} told lenders in {place:Oslo} that prices would rest.',
];
const PARTS = [...WIRE, ...RIVAL, ...MARKET];

interface Written {
  readonly parts: readonly number[];
  readonly published: string | undefined;
  readonly story: string | undefined;
}

const article: fc.Arbitrary<Written> = fc.record({
  parts: fc.oneof(
    fc.constantFrom<readonly number[]>([0, 1, 2, 3], [4, 5, 6], [0, 1, 2], [7, 8]),
    fc.uniqueArray(fc.nat({ max: PARTS.length - 1 }), { minLength: 1, maxLength: 6 }),
  ),
  published: fc.constantFrom('2024-03-11', '2024-03-12', '2024-03-30', undefined),
  story: fc.constantFrom(undefined, undefined, undefined, 'x'),
});

const change = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  kind: fc.constantFrom('write', 'write', 'write', 'delete'),
  article,
  asked: fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']),
});

const sourceOf = (name: string, { parts, published, story }: Written): Source =>
  aSource(name, parts.map((part) => PARTS[part]).join('\n\n'), {
    ...(published ? { published } : {}),
    ...(story ? { story } : {}),
  });

const filesOf = (sources: Iterable<Source>) => [...sources].map(({ file }) => file);

/** All that hangs on which sources belong together. */
function told(index: SourceIndex, source: Source): unknown {
  const findings = findingsIn(index);
  const sides = (found: readonly { readonly a: { readonly source: Source }; readonly b: { readonly source: Source } }[]) =>
    found.map(({ a, b }) => `${a.source.file} ${b.source.file}`);
  return {
    story: filesOf([...findings.storyOf(source)].sort(byFile)),
    copies: filesOf(findings.copiesOf(source)),
    quotes: sides(findings.quotePairs(source)),
    conflicts: sides(findings.conflicts(source)),
    agreements: sides(findings.agreements(source)),
  };
}

test('after any change, whatever was asked before, all is told as of an index that never knew anything else', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 3, maxLength: 14 }), (changes) => {
      const index = createSourceIndex();
      const held = new Map<string, Source>();
      for (const { name, kind, article: written, asked } of changes) {
        const source = kind === 'write' ? sourceOf(name, written) : undefined;
        const before = held.get(name);
        if (source) held.set(name, source);
        else held.delete(name);
        if (source) index.put(source);
        else if (before) index.remove(before.uri);
        const fresh = createSourceIndex();
        for (const one of held.values()) fresh.put(one);
        for (const one of asked) {
          const known = held.get(one);
          if (known) expect(told(index, known)).toEqual(told(fresh, known));
        }
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a story is the same whichever of its reports is asked about first', () => {
  const written = (parts: readonly number[]): Written => ({ parts, published: '2024-03-11', story: undefined });
  const sources = [sourceOf('a', written([6, 1, 0])), sourceOf('d', written([1])), sourceOf('f', written([1, 0, 2]))];
  const toldIn = (order: readonly Source[]) => {
    const index = createSourceIndex();
    for (const source of sources) index.put(source);
    return new Map(order.map((source) => [source.file, told(index, source)]));
  };
  const first = toldIn(sources);
  const last = toldIn([...sources].reverse());
  for (const { file } of sources) expect(last.get(file)).toEqual(first.get(file));
});
