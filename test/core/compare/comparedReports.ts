import { compareSources } from '../../../src/core/compare/compareSources.js';
import { createSourceIndex } from '../../../src/core/sources/createSourceIndex.js';
import type { Comparison, Statement } from '../../../src/core/sources/finding.js';
import { scannedSource } from '../../support/scannedSource.js';

/** Reports of one story, as the scanners of today read them. */
export function compared(...reports: readonly (readonly [day: string, text: string])[]): Comparison {
  const index = createSourceIndex();
  for (const [at, [published, text]] of reports.entries())
    index.put(scannedSource(`${at + 1}.txt`, text, { ...(published ? { published } : {}), story: 'one' }));
  return compareSources(index);
}

type Found = { readonly a: Statement; readonly b: Statement };

const words = ({ source, span }: Statement): string => `${source.file[0]} ${source.text.slice(span.start, span.end)}`;

/** `1 words | 2 other words`, each with the number of its report. */
export const pairs = (found: readonly Found[]): readonly string[] => found.map(({ a, b }) => `${words(a)} | ${words(b)}`);

const withKinds = (found: readonly (Found & { readonly kind: string })[]): readonly string[] =>
  found.map(({ kind, a, b }) => `${kind}: ${words(a)} | ${words(b)}`);

/** `number: 1 words | 2 other words`. */
export const conflicts = (comparison: Comparison): readonly string[] => withKinds(comparison.conflicts);
export const agreements = (comparison: Comparison): readonly string[] => withKinds(comparison.agreements);
