import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mergeSidecars } from '../../../src/core/sidecar/mergeSidecars.js';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.js';
import { edited } from '../../reliability/merging/randomEdits.js';
import { pick, randomSheet } from '../../reliability/merging/randomSheets.js';
import { type Layout, written } from '../../reliability/merging/sheet.js';
import { createRandom } from '../../reliability/random.js';

type Entry = Readonly<Record<string, unknown>>;

/** Base, ours and theirs, each side in a layout of its own; the same seed gives the same texts. */
function threeTexts(seed: number): readonly [base: string, ours: string, theirs: string] {
  const random = createRandom(seed);
  const layout = (): Layout => ({
    indent: pick(random, [0, 2, 4]),
    gap: random() < 0.5,
    lineBreak: pick(random, ['\n', '\r\n']),
    bom: random() < 0.2,
  });
  const base = randomSheet(random, 6);
  const side = (name: 'ours' | 'theirs') => edited(base, random, name, 1 + Math.floor(random() * 8));
  const [mine, other] = [layout(), layout()];
  return [written(base, mine), written(side('ours'), mine), written(side('theirs'), other)];
}

const texts = fc.integer({ min: 1, max: 1_000_000 }).map(threeTexts);

function merged(base: string | undefined, ours: string, theirs: string) {
  const merge = mergeSidecars(base, ours, theirs);
  if (!merge.ok) throw new Error(JSON.stringify(merge.problems));
  return merge;
}

/** What a text says, entries by id; but for where the words were, and for lists, whose order is nobody's decision. */
function said(text: string): Readonly<Record<string, Entry>> {
  const { annotations, ...rest } = parse(text) as { annotations?: readonly Entry[] | null } & Entry;
  const plain = ({ at, tags, links, ...fields }: Entry): Entry => ({
    ...fields,
    ...(Array.isArray(tags) && tags.length ? { tags: tags.map(String).sort() } : {}),
    ...(Array.isArray(links) && links.length ? { links: links.map((link) => JSON.stringify(link)).sort() } : {}),
  });
  return { ...Object.fromEntries((annotations ?? []).map((entry) => [String(entry.id), plain(entry)])), '': rest };
}

describe('merging any three sidecars', { timeout: 60_000 }, () => {
  test('what only one side changed is that side to the byte', () => {
    fc.assert(
      fc.property(texts, ([base, ours]) => {
        expect(merged(base, ours, base)).toEqual({ ok: true, text: ours, conflicts: [] });
        expect(merged(base, ours, ours)).toEqual({ ok: true, text: ours, conflicts: [] });
        expect(merged(undefined, ours, ours).text).toBe(ours);
      }),
      { numRuns: 40 },
    );
  });

  test('where ours did nothing the result is theirs', () => {
    fc.assert(
      fc.property(texts, ([base, , theirs]) => {
        const { text, conflicts } = merged(base, base, theirs);
        expect(conflicts).toEqual([]);
        expect(said(text)).toEqual(said(theirs));
      }),
      { numRuns: 40 },
    );
  });

  test('the same comes out from either side, but for the fields in conflict', () => {
    fc.assert(
      fc.property(texts, ([base, ours, theirs]) => {
        const [one, other] = [merged(base, ours, theirs), merged(base, theirs, ours)];
        const listed = (conflicts: typeof one.conflicts) => conflicts.map(({ id, field }) => `${id} ${field}`).sort();
        expect(listed(one.conflicts)).toEqual(listed(other.conflicts));
        const [here, there] = [said(one.text), said(other.text)];
        expect(Object.keys(here).sort()).toEqual(Object.keys(there).sort());
        const inConflict = new Set(one.conflicts.map(({ id }) => (id === 'article' || id === 'sidecar' ? '' : id)));
        for (const [id, entry] of Object.entries(here)) if (!inConflict.has(id)) expect(there[id]).toEqual(entry);
      }),
      { numRuns: 60 },
    );
  });

  test('merged again with what is in it already, nothing changes', () => {
    fc.assert(
      fc.property(texts, ([base, ours, theirs]) => {
        const { text } = merged(base, ours, theirs);
        expect(merged(theirs, text, theirs).text).toBe(text);
        expect(merged(ours, text, ours).text).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  test('without a base both are in it, and it parses', () => {
    fc.assert(
      fc.property(texts, ([, ours, theirs]) => {
        const { text } = merged(undefined, ours, theirs);
        const ids = (file: string) => readSidecar(file).records.map(({ id }) => id);
        expect(new Set(ids(text))).toEqual(new Set([...ids(ours), ...ids(theirs)]));
      }),
      { numRuns: 40 },
    );
  });

  test('texts cut and stuck together at random are merged or refused, never thrown at', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.string(), ([base, ours, theirs], from, length, extra) => {
        const damaged = ours.slice(0, from % ours.length) + extra + ours.slice((from % ours.length) + (length % 40));
        for (const merge of [
          mergeSidecars(base, damaged, theirs),
          mergeSidecars(damaged, ours, theirs),
          mergeSidecars(base, theirs, damaged),
        ])
          if (merge.ok) expect(readSidecar(merge.text).writable).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
