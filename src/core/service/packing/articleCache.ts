import type { Cache } from '../../ports.js';
import { seal, unseal } from '../../text/packed/sealed.js';
import { createStrings, type Strings } from '../../text/packed/strings.js';
import { textKey } from '../../text/textKey.js';
import type { PackedScan } from './packedScan.js';
import type { ReadArticle } from './readArticle.js';

/** A reading with the strings its scan is packed with. */
export interface KnownReading {
  readonly article: ReadArticle;
  readonly strings: Strings;
}

/** Readings of the articles below one root, from one run to the next. What it does not know is read anew; nothing hangs on it. */
export interface ArticleCache {
  /** Reads what the last run left. */
  load(): Promise<void>;
  find(key: string): KnownReading | undefined;
  /** An article was read. */
  add(article: Omit<ReadArticle, 'scanned'>, scanned: PackedScan): void;
  /** Writes what came, a file at a time: what was read stays read when the rest is not waited for. */
  flush(): Promise<void>;
  /** Writes what came; what nobody asked for any more is left out where it is much. */
  save(): Promise<void>;
  /** Forgets what was loaded: the corpus is read. */
  close(): void;
}

/** Articles in one file of the cache: a megabyte or less. */
const SEGMENT = 256;
/** So many readings that nobody asked for are carried along. */
const SPARE = 512;

/** `edition`: of all that reads an article; another one finds nothing. */
export function createArticleCache(cache: Cache, root: string, edition: string): ArticleCache {
  const nameOf = (segment: number): string => `articles-${textKey(root).slice(0, 32)}-${segment}`;
  let known = new Map<string, KnownReading>();
  let fresh: KnownReading[] = [];
  const asked = new Set<string>();
  let segments = 0;
  const write = (some: readonly KnownReading[]) => cache.put(nameOf(segments++), seal(packSegment(some), edition));
  return {
    async load() {
      for (segments = 0; ; segments++) {
        const bytes = await cache.get(nameOf(segments));
        const groups = bytes && unseal(bytes, edition);
        // A damaged one ends the list: what stood behind it is read anew and written over it.
        if (!groups) return;
        for (const reading of readSegment(groups)) known.set(reading.article.key, reading);
      }
    },
    find(key) {
      const found = known.get(key);
      if (found) asked.add(key);
      return found;
    },
    add(article, { bytes, strings }) {
      fresh.push({ article: { ...article, scanned: bytes }, strings });
    },
    async flush() {
      if (fresh.length >= SEGMENT) await write(fresh.splice(0, SEGMENT));
    },
    async save() {
      if (known.size > 2 * asked.size + SPARE) {
        const before = segments;
        const all = [...[...known.values()].filter(({ article }) => asked.has(article.key)), ...fresh];
        segments = 0;
        for (let at = 0; at < all.length; at += SEGMENT) await write(all.slice(at, at + SEGMENT));
        for (let segment = segments; segment < before; segment++) await cache.remove(nameOf(segment));
      } else {
        for (let at = 0; at < fresh.length; at += SEGMENT) await write(fresh.slice(at, at + SEGMENT));
      }
      fresh = [];
    },
    close() {
      known = new Map();
      fresh = [];
    },
  };
}

type Group = readonly [strings: readonly string[], articles: readonly ReadArticle[]];

/** Readings by the strings they share. */
function packSegment(readings: readonly KnownReading[]): readonly Group[] {
  const groups = new Map<Strings, ReadArticle[]>();
  for (const { article, strings } of readings) groups.set(strings, [...(groups.get(strings) ?? []), article]);
  return [...groups].map(([{ all }, articles]) => [all, articles] as const);
}

const readSegment = (groups: unknown): readonly KnownReading[] =>
  (groups as readonly Group[]).flatMap(([all, articles]) => {
    const strings = createStrings(all);
    return articles.map((article) => ({ article, strings }));
  });
