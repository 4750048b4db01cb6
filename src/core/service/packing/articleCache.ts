import type { Cache } from '../../ports.js';
import { readPacked } from '../../text/packed/readPacked.js';
import { seal, unseal } from '../../text/packed/sealed.js';
import { createStrings, type Strings } from '../../text/packed/strings.js';
import { writePacked } from '../../text/packed/writePacked.js';
import { textKey } from '../../text/textKey.js';
import type { KnownReading, ReadArticle } from './readArticle.js';

/** Readings of the articles below one root, from one run to the next. What it does not know is read anew; nothing hangs on it. */
export interface ArticleCache {
  /** Reads what the last run left. */
  load(pause: () => Promise<void>): Promise<void>;
  has(key: string): boolean;
  find(key: string): KnownReading | undefined;
  /** An article was read. */
  add(key: string, reading: KnownReading): void;
  /** Takes in, and writes, what another thread read: the bytes of {@link sealReadings}. */
  take(sealed: Uint8Array): Promise<void>;
  /** Writes what came, a file at a time: what was read stays read when the rest is not waited for. */
  flush(): Promise<void>;
  /** Writes what came; what nobody asked for any more is left out where it is much. */
  save(): Promise<void>;
}

/** Articles in one file of the cache: a megabyte or less. */
const SEGMENT = 256;
/** So many readings that nobody asked for, and files with few, are carried along. */
const SPARE = 512;
/** Files that are asked for at once. */
const AT_ONCE = 8;

/** Articles that share the strings of their scans, and those of all else that was read of them. */
interface Group {
  readonly strings: Strings;
  readonly own: Strings;
  readonly articles: (readonly [key: string, reading: Uint8Array])[];
}

/** `edition`: of all that reads an article; another one finds nothing. */
export function createArticleCache(cache: Cache, root: string, edition: string): ArticleCache {
  const nameOf = (segment: number): string => `articles-${textKey(root).slice(0, 32)}-${segment}`;
  const known = new Map<string, { readonly group: Group; readonly bytes: Uint8Array }>();
  let fresh = createGroups();
  const asked = new Set<string>();
  let segments = 0;
  const learn = (sealed: Uint8Array): boolean => {
    const groups = groupsIn(sealed, edition);
    for (const group of groups ?? []) for (const [key, bytes] of group.articles) known.set(key, { group, bytes });
    return groups !== undefined;
  };
  const write = (groups: readonly Group[]) => cache.put(nameOf(segments++), sealGroups(groups, edition));
  const rewrite = async () => {
    const before = segments;
    const all = createGroups();
    for (const [key, { group, bytes }] of known) if (asked.has(key)) all.put(key, bytes, group);
    segments = 0;
    while (all.size) await write(all.splice(SEGMENT));
    for (let segment = segments; segment < before; segment++) await cache.remove(nameOf(segment));
  };
  return {
    async load(pause) {
      for (segments = 0; ; ) {
        const names = Array.from({ length: AT_ONCE }, (_, at) => nameOf(segments + at));
        for (const bytes of await Promise.all(names.map((name) => cache.get(name)))) {
          // A damaged one ends the list: what stood behind it is read anew and written over it.
          if (!bytes || !learn(bytes)) return;
          segments++;
          await pause();
        }
      }
    },
    has: (key) => known.has(key),
    find(key) {
      const found = known.get(key);
      if (!found) return undefined;
      asked.add(key);
      const { group, bytes } = found;
      return { article: readPacked(bytes, group.own) as ReadArticle, strings: group.strings };
    },
    add: (key, reading) => fresh.add(key, reading),
    async take(sealed) {
      if (learn(sealed)) await cache.put(nameOf(segments++), sealed);
    },
    async flush() {
      if (fresh.size >= SEGMENT) await write(fresh.splice(SEGMENT));
    },
    async save() {
      if (known.size > 2 * asked.size + SPARE || segments * 8 > asked.size + SPARE) await rewrite();
      while (fresh.size) await write(fresh.splice(SEGMENT));
      fresh = createGroups();
    },
  };
}

/** Readings as the bytes of one file, for who knows `edition`. */
export function sealReadings(readings: Iterable<readonly [key: string, reading: KnownReading]>, edition: string): Uint8Array {
  const groups = createGroups();
  for (const [key, reading] of readings) groups.add(key, reading);
  return sealGroups(groups.splice(groups.size), edition);
}

/** Readings by the strings they share. */
function createGroups() {
  const groups = new Map<Strings, Group>();
  let size = 0;
  const put = (key: string, bytes: Uint8Array, { strings, own }: Pick<Group, 'strings' | 'own'>) => {
    const group = groups.get(strings) ?? { strings, own, articles: [] };
    groups.set(strings, group);
    group.articles.push([key, bytes]);
    size++;
  };
  return {
    get size() {
      return size;
    },
    put,
    add(key: string, { article, strings }: KnownReading) {
      const own = groups.get(strings)?.own ?? createStrings();
      put(key, writePacked(article, own), { strings, own });
    },
    /** Takes whole groups of so many readings out, or somewhat more. */
    splice(count: number): readonly Group[] {
      const taken: Group[] = [];
      for (let had = 0; had < count; ) {
        const [group] = groups.values();
        if (!group) break;
        taken.push(group);
        groups.delete(group.strings);
        had += group.articles.length;
        size -= group.articles.length;
      }
      return taken;
    },
  };
}

type SealedGroup = readonly [strings: readonly string[], own: readonly string[], articles: Group['articles']];

const sealGroups = (groups: readonly Group[], edition: string): Uint8Array =>
  seal(
    groups.map(({ strings, own, articles }): SealedGroup => [strings.all, own.all, articles]),
    edition,
  );

const groupsIn = (sealed: Uint8Array, edition: string): readonly Group[] | undefined =>
  (unseal(sealed, edition) as readonly SealedGroup[] | undefined)?.map(([strings, own, articles]) => ({
    strings: createStrings(strings),
    own: createStrings(own),
    articles,
  }));
