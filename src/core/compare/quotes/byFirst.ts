import { dctOf } from '../../article/facts.js';
import { byFile } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';

/** Who printed first: by published day (undated ones last), then by file. */
export const bySourceFirst = (a: Source, b: Source): number => {
  const [first, second] = [dctOf(a.facts) ?? '9999', dctOf(b.facts) ?? '9999'];
  return first === second ? byFile(a, b) : first < second ? -1 : 1;
};

/** The same for what lies in them. */
export const byFirst = (a: { readonly source: Source }, b: { readonly source: Source }): number =>
  bySourceFirst(a.source, b.source);
