import type { Source } from '../sources/source.js';

/** Whether two lists are of the same sources in the same order. */
export const areSameSources = (a: readonly Source[], b: readonly Source[]): boolean =>
  a.length === b.length && a.every((source, at) => source === b[at]);
