import { takeIn } from '../../compare/perArticle.js';
import type { ArticleToRead, Cache, Cancellation, FileEntry, Files, Log, Progress, Readers, World } from '../../ports.js';
import { SIDECAR_SUFFIX } from '../../sidecar/sidecarUri.js';
import type { Corpus } from '../corpus.js';
import { articleGlobs } from '../isArticle.js';
import type { OpenedFile } from '../openedFiles.js';
import { createArticleCache } from '../packing/articleCache.js';
import type { Store } from '../store.js';
import { parentOf } from '../uris.js';
import { type KeptDays, numberOf, readKeptDays, writeKeptDays } from './keptDays.js';

/** What reading a whole folder needs. */
export interface LoadInit {
  readonly store: Store;
  readonly files: Files;
  readonly world: World;
  readonly log: Log;
  readonly articles: () => readonly string[];
  /** Where what was read of articles is kept for the next run, if anywhere; of another edition nothing is taken. */
  readonly cache?: Cache | undefined;
  readonly edition: string;
  /** Other threads that read, if there are any. */
  readonly readers?: Readers | undefined;
}

/** Articles whose files are read together, after which the comparison takes in what came. */
const CHUNK = 32;
/** So many articles are worth waking other threads for, and so many of a chunk asking them. */
const MANY = 64;
const SOME = 4;
/** Where other threads failed so often they are not asked again. */
const ENOUGH = 3;
/** Days are looked for anew where more than one of so many articles changed. */
const FEW = 5;
/** Milliseconds of reading after which others may have the thread. */
const BREATH = 4;

/**
 * Reads every article below `root` that is not held yet, those beside an open document first. One that cannot be read is
 * logged and left out. Never holds its thread for long: what takes time is read by other threads, or one article at a time.
 */
export async function loadCorpus(
  init: LoadInit,
  root: string,
  progress?: Progress,
  cancellation?: Cancellation,
): Promise<{ articles: number }> {
  const { store, files, world, articles, cache, edition, readers } = init;
  const corpus = store.corpusAt(root);
  if (corpus.loaded) return { articles: corpus.articles.size };
  const kept = cache || readers ? createArticleCache(cache ?? NOWHERE, root, edition) : undefined;
  // What was kept is taken in while the folder is being listed.
  const [listed, sidecars, days] = await Promise.all([
    files.list(root, articleGlobs(articles())),
    files.list(root, [`**/*${SIDECAR_SUFFIX}`]),
    cache && readKeptDays(cache, root, edition),
    kept?.load(createBreath(world)),
  ]);
  if (days) store.storyDays.recall(corpus, days.looked);
  corpus.cache = kept;
  const entries = nearestFirst(corpus, listed);
  const loading: Loading = { corpus, entries, sidecars: new Set(sidecars.map(({ uri }) => uri)), says: new Map() };
  corpus.loaded = await readAll(init, loading, progress, cancellation);
  readers?.rest();
  if (corpus.loaded) await settleDays(init, loading, days);
  await kept?.save();
  corpus.cache = undefined;
  if (corpus.loaded) progress?.(entries.length, entries.length, '');
  return { articles: corpus.articles.size };
}

/** A folder while it is read. */
interface Loading {
  readonly corpus: Corpus;
  readonly entries: readonly FileEntry[];
  readonly sidecars: ReadonlySet<string>;
  /** Of each article that was read a number for what it says. */
  readonly says: Map<string, number>;
}

/** Infers the days that stories leave their articles; where another run did, only of what changed since. */
async function settleDays(
  { store, world, cache, edition }: LoadInit,
  loading: Loading,
  days: KeptDays | undefined,
): Promise<void> {
  const { corpus, entries, says } = loading;
  const changed = days?.changedSince(says);
  if (changed?.length === 0) return;
  await store.settleDays(corpus, createBreath(world), changed && changed.length * FEW < entries.length ? changed : undefined);
  if (cache) await writeKeptDays({ cache, root: corpus.root, edition }, says, store.storyDays.looked(corpus));
}

const NOWHERE: Cache = { get: async () => undefined, put: async () => undefined, remove: async () => undefined };

/** What lies in the folder of an open document is what its reader will compare it with. */
function nearestFirst(corpus: Corpus, entries: readonly FileEntry[]): readonly FileEntry[] {
  const open = [...corpus.articles.values()].filter(({ version }) => version !== undefined);
  const folders = new Set(open.map(({ uri }) => parentOf(uri)));
  if (!folders.size) return entries;
  const isNear = ({ uri }: FileEntry) => folders.has(parentOf(uri));
  return [...entries.filter(isNear), ...entries.filter((entry) => !isNear(entry))];
}

/** Reads the listed articles, a chunk or more at once; false where that was cancelled. */
async function readAll(init: LoadInit, loading: Loading, progress?: Progress, cancellation?: Cancellation): Promise<boolean> {
  const { readers } = init;
  const { corpus, entries, sidecars } = loading;
  const breathe = createBreath(init.world);
  let [next, done, failures] = [0, 0, 0];
  const lane = async () => {
    while (next < entries.length && !cancellation?.cancelled) {
      const chunk = entries.slice(next, next + CHUNK);
      next += CHUNK;
      const opened = await openAll(init, chunk, sidecars);
      const missing = await unread(init, loading, opened);
      if (readers && entries.length >= MANY && missing.length >= SOME && failures < ENOUGH)
        failures += (await readAhead(init, corpus, missing)) ? 0 : 1;
      for (const [at, { path }] of chunk.entries()) {
        if (cancellation?.cancelled) return;
        progress?.(done++, entries.length, path);
        const file = opened[at];
        if (file) await init.store.takeFile(file).catch((error) => leftOut(init, path, error));
        await breathe();
      }
      takeIn(corpus.index);
      await corpus.cache?.flush();
    }
  };
  // While one waits for files or for other threads, another goes on.
  await Promise.all(Array.from({ length: (readers?.width ?? 0) + 2 }, lane));
  return !cancellation?.cancelled;
}

const leftOut = ({ log }: LoadInit, path: string, why: unknown) => log.warn(`${path} was left out: ${String(why)}`);

/** The files of articles that are not held yet, undefined for the others. */
const openAll = (
  init: LoadInit,
  chunk: readonly FileEntry[],
  sidecars: ReadonlySet<string>,
): Promise<readonly (OpenedFile | undefined)[]> =>
  Promise.all(
    chunk.map(async ({ uri, path }) => {
      if (init.store.get(uri)) return undefined;
      try {
        return await init.store.openFile(uri, sidecars.has(`${uri}${SIDECAR_SUFFIX}`));
      } catch (error) {
        leftOut(init, path, error);
        return undefined;
      }
    }),
  );

/** Those of some files that the cache does not know; says of all what they say. */
async function unread(
  { store }: LoadInit,
  { corpus, says }: Loading,
  opened: readonly (OpenedFile | undefined)[],
): Promise<readonly ArticleToRead[]> {
  if (!corpus.cache) return [];
  const missing: ArticleToRead[] = [];
  for (const file of opened) {
    const keys = file && (await store.keysOf(file));
    if (!keys) continue;
    says.set(file.uri, numberOf(keys.says));
    const { uri, text: original, sidecar } = file;
    if (original !== undefined && !corpus.cache.has(keys.reading)) missing.push({ uri, original, sidecarText: sidecar.text });
  }
  return missing;
}

/** Has other threads read articles; false where they cannot: then they are read here, later. */
async function readAhead(
  { log, readers }: LoadInit,
  { root, cache }: Corpus,
  missing: readonly ArticleToRead[],
): Promise<boolean> {
  try {
    const sealed = await readers?.read(root, missing);
    if (sealed) await cache?.take(sealed);
    return true;
  } catch (error) {
    log.warn(`Articles are read one at a time: ${String(error)}`);
    return false;
  }
}

/** A pause, where others have not had the thread for a while. */
function createBreath(world: World): () => Promise<void> {
  let rested = world.now();
  return async () => {
    if (world.now() - rested < BREATH) return;
    await world.pause();
    rested = world.now();
  };
}
