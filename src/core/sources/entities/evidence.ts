import { foldName } from '../../text/fold.js';
import type { Bucket } from './nameBucket.js';
import { lastNameKey } from './nameBuckets.js';

const SMALL = new Set('of the and for to a an in on at former ex deputy us uk u s mr mrs ms dr sir new his her'.split(' '));

/** Words of all titles in a bucket, folded, without small ones. */
export function titleWords(bucket: Bucket): ReadonlySet<string> {
  const found = new Set<string>();
  const titles = bucket.titles().keys();
  for (const title of titles) if (title) for (const word of foldName(title).split(' ')) if (!SMALL.has(word)) found.add(word);
  return found;
}

/** Keys of other people named in full in the articles of a bucket. */
export function companionsOf(bucket: Bucket, keysOf: (uri: string) => ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const uri of bucket.uris()) for (const key of keysOf(uri)) if (key !== bucket.key && lastNameKey(key)) found.add(key);
  return found;
}
