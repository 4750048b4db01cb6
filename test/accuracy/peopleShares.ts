import { createSourceIndex } from '../../src/core/sources/createSourceIndex.js';
import { foldName } from '../../src/core/text/fold.js';
import { overlaps } from '../../src/core/text/span.js';
import { scannedSource } from '../support/scannedSource.js';
import type { Share } from './score/scoreQuotes.js';
import type { Scanned, Scores } from './setReport.js';

/**
 * Of the people that the gold lists name, the share that the corpus gives the right person: the only one of that last name
 * whom any of its texts names in full. And how many are found that the gold lists know nowhere: they leave out teasers and
 * boilerplate, where people are people all the same.
 */
export function peopleShares(scanned: Scanned): Scores['shares'] {
  const index = createSourceIndex();
  const sources = scanned.map(([{ id, text, doc_date: published }]) => scannedSource(id, text, published ? { published } : {}));
  for (const source of sources) index.put(source);
  const gold = scanned.map(([{ entities = [] }]) => entities.filter(({ type }) => type === 'person'));
  const full = new Map<string, Set<string>>();
  const wordsOf = (name: string): readonly string[] => foldName(name).split(' ');
  for (const [at, [{ text }]] of scanned.entries())
    for (const { start, end } of gold[at] ?? []) {
      const words = wordsOf(text.slice(start, end));
      const last = words.at(-1) as string;
      if (words.length > 1) full.set(last, (full.get(last) ?? new Set()).add(words.join(' ')));
    }
  const linked: Share[] = scanned.map(([{ text }, { entities }], at) => {
    const source = sources[at];
    const isRight = ({ start, end }: { readonly start: number; readonly end: number }): boolean => {
      const found = entities.find(({ span, type }) => type === 'person' && span.start === start && span.end === end);
      const annotation = source?.annotations.find(({ span }) => span?.start === start && span.end === end);
      const name = (annotation && index.entityOf(source?.uri ?? '', annotation.id)?.canonicalName) ?? found?.canonicalName;
      const right = full.get(wordsOf(text.slice(start, end)).at(-1) as string);
      return found !== undefined && name !== undefined && right?.size === 1 && right.has(foldName(name));
    };
    return { right: (gold[at] ?? []).filter(isRight).length, of: gold[at]?.length ?? 0 };
  });
  const known = new Set(
    scanned.flatMap(([{ text }], at) => (gold[at] ?? []).map(({ start, end }) => wordsOf(text.slice(start, end)).at(-1))),
  );
  const all = scanned.flatMap(([, { entities }], at) =>
    entities
      .filter(({ type }) => type === 'person')
      .map(({ span, text }) => !gold[at]?.some((name) => overlaps(name, span)) && !known.has(wordsOf(text).at(-1))),
  );
  return {
    linked: { right: sumOf(linked.map(({ right }) => right)), of: sumOf(linked.map(({ of }) => of)) },
    'false people': { right: all.filter(Boolean).length, of: all.length },
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
