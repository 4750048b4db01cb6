import type { ArticleFacts } from '../../article/facts.js';
import type { InferredDay } from '../../article/publishedDay/inferredDay.js';
import { type SourceDigest, sourceDigest } from '../../compare/sourceDigest.js';
import type { Knowledge } from '../../sources/knowledge.js';
import { readSource, type SourceRead } from '../../sources/readSource.js';
import type { Strings } from '../../text/packed/strings.js';
import { textKey } from '../../text/textKey.js';
import type { HeldArticle } from '../heldArticle.js';
import { PackedArticle } from './packedArticle.js';

/** What reading an article gives, where it hangs on its files and its story's day alone. */
export interface ReadArticle {
  readonly facts: ArticleFacts;
  readonly hasOpenDay: boolean;
  readonly used: HeldArticle['used'];
  /** Its scans, packed with strings that it shares with others. */
  readonly scanned: Uint8Array;
  readonly read: SourceRead;
  readonly digest: SourceDigest;
}

/** What an article's reading hangs on. */
export interface ReadFrom {
  /** {@link textKey} of the document's own text. */
  readonly text: string;
  /** The same of its sidecar; empty where it has none. */
  readonly sidecar: string;
  readonly fromSources: ArticleFacts | undefined;
  readonly knowledge: Pick<Knowledge, 'key'>;
  readonly storyDay?: InferredDay | undefined;
}

/** The same for all readings that hang on the same. */
export function readingKey({ text, sidecar, fromSources, knowledge, storyDay }: ReadFrom): string {
  const keyOf = (more: string | undefined) => (more ? textKey(more) : '');
  const said = fromSources && JSON.stringify(fromSources);
  return [text, sidecar, keyOf(said), keyOf(knowledge.key), keyOf(storyDay && JSON.stringify(storyDay))].join(' ').trimEnd();
}

/** What to keep of an article, and its scans' strings; undefined where it hangs on what is not read again. */
export function readingOf(article: HeldArticle): KnownReading | undefined {
  const { skipped, places, source, facts, hasOpenDay, used } = article;
  if (!(article instanceof PackedArticle) || skipped || places.size) return undefined;
  const { bytes, strings } = article.packed.scanned;
  return {
    article: { facts, hasOpenDay, used, scanned: bytes, read: readSource(source), digest: sourceDigest(source) },
    strings,
  };
}

/** A reading with the strings its scan is packed with. */
export interface KnownReading {
  readonly article: ReadArticle;
  readonly strings: Strings;
}
