import { dctOf } from '../article/facts.js';
import type { Source } from './source.js';

/** The first and last day on which any of the sources was published; undefined where no day is known. */
export function publishedDays(sources: readonly Source[]): { readonly begin: string; readonly end: string } | undefined {
  const days = sources.flatMap(({ facts }) => dctOf(facts) ?? []).sort();
  const [begin, end] = [days[0], days.at(-1)];
  return begin && end ? { begin, end } : undefined;
}
