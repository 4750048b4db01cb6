import type { ArticleFacts } from '../../article/facts.js';
import type { SourceDigest } from '../../compare/sourceDigest.js';
import type { Knowledge } from '../../sources/knowledge.js';
import type { SourceRead } from '../../sources/readSource.js';
import type { Strings } from '../../text/packed/strings.js';
import { textKey } from '../../text/textKey.js';
import type { HeldArticle } from '../heldArticle.js';

/** What reading an article gives that has no sidecar. */
export interface ReadArticle {
  readonly key: string;
  readonly facts: ArticleFacts;
  readonly hasOpenDay: boolean;
  readonly used: HeldArticle['used'];
  /** Its scans, packed with the strings of {@link ReadArticles}. */
  readonly scanned: Uint8Array;
  readonly read: SourceRead;
  readonly digest: SourceDigest;
}

/** Articles whose scans share their strings. */
export interface ReadArticles {
  readonly strings: Strings;
  readonly articles: readonly ReadArticle[];
}

/** What an article's reading hangs on. */
export const readingKey = (original: string, fromSources: ArticleFacts | undefined, { key }: Knowledge): string =>
  [textKey(original), ...(fromSources ? [textKey(JSON.stringify(fromSources))] : []), ...(key ? [textKey(key)] : [])].join(' ');

/** Whether an article's reading hangs on its text, and what the folder's files say, alone. */
export const hangsOnText = ({ sidecarText, storyDay, skipped, places }: HeldArticle): boolean =>
  sidecarText === undefined && !storyDay && !skipped && !places.size;
