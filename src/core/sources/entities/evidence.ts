import type { EntityMention } from '../../mention/mention.js';
import { foldName } from '../../text/fold.js';
import { type Bucket, type BucketMention, lastNameKey } from './nameBuckets.js';

/** The title that an article gives with a mention. */
export const titleOf = ({ passage }: BucketMention): string | undefined =>
  (passage.annotation.mention as EntityMention | undefined)?.title;

const SMALL = new Set('of the and for to a an in on at former ex deputy us uk u s mr mrs ms dr sir new his her'.split(' '));

/** Words of all titles in a bucket, folded, without small ones. */
export function titleWords({ bySource }: Bucket): ReadonlySet<string> {
  const found = new Set<string>();
  for (const mentions of bySource.values()) {
    for (const mention of mentions) {
      const title = titleOf(mention);
      if (title) for (const word of foldName(title).split(' ')) if (!SMALL.has(word)) found.add(word);
    }
  }
  return found;
}

/** Keys of other people named in full in the articles of a bucket. */
export function companionsOf(bucket: Bucket, keysOf: (uri: string) => ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const uri of bucket.bySource.keys())
    for (const key of keysOf(uri)) if (key !== bucket.key && lastNameKey(key)) found.add(key);
  return found;
}
