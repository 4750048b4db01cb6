import { boardAmong } from '../compare/board/storyBoard.js';
import { compareSources } from '../compare/compareSources.js';
import { takeIn } from '../compare/perArticle.js';
import type { Cache, Cancellation, FileEntry, Files, Log, Progress, World } from '../ports.js';
import type { ActionResult } from '../serviceTypes.js';
import type { SidecarProblem } from '../sidecar/problem.js';
import { readSidecar } from '../sidecar/readSidecar.js';
import { SIDECAR_SUFFIX } from '../sidecar/sidecarUri.js';
import type { Board } from '../sources/board.js';
import type { Comparison } from '../sources/finding.js';
import type { Corpus } from './corpus.js';
import { articleGlobs } from './isArticle.js';
import { CORPUS_FILES, CORPUS_FOLDER, corpusFileProblems } from './knowledge/corpusFiles.js';
import { createArticleCache } from './packing/articleCache.js';
import { entryProblems } from './sidecarEditing/entryProblems.js';
import type { Store } from './store.js';
import { foldersUpTo, isBelow, pathBelow } from './uris.js';

/** What work on a whole folder needs. */
export interface FolderInit {
  readonly store: Store;
  readonly files: Files;
  readonly world: World;
  readonly log: Log;
  readonly articles: () => readonly string[];
  /** Where what was read of articles is kept for the next run, if anywhere; of another edition nothing is taken. */
  readonly cache?: Cache | undefined;
  readonly edition: string;
}

/** Articles after which the comparison takes in what came: often enough that no one pause is long. */
const SLICE = 32;
/** Milliseconds of reading after which others may have the thread. */
const BREATH = 4;

/** Reads every article below `root` that is not held yet, with a pause after each. One that cannot be read is logged and left out. */
export async function loadCorpus(
  { store, files, world, log, articles, cache, edition }: FolderInit,
  root: string,
  progress?: Progress,
  cancellation?: Cancellation,
): Promise<{ articles: number }> {
  const corpus = store.corpusAt(root);
  if (!corpus.loaded) {
    const entries = await files.list(root, articleGlobs(articles()));
    corpus.cache = cache && createArticleCache(cache, root, edition);
    await corpus.cache?.load();
    const isDone = await readAll({ store, files, world, log, articles, cache, edition }, corpus, entries, progress, cancellation);
    await corpus.cache?.save();
    corpus.cache = undefined;
    if (!isDone) return { articles: corpus.articles.size };
    corpus.loaded = true;
    await store.settleDays(corpus, () => world.pause());
    progress?.(entries.length, entries.length, '');
  }
  return { articles: corpus.articles.size };
}

/** Reads the listed articles one after the other; false where that was cancelled. */
async function readAll(
  { store, world, log }: FolderInit,
  corpus: Corpus,
  entries: readonly FileEntry[],
  progress?: Progress,
  cancellation?: Cancellation,
): Promise<boolean> {
  let rested = world.now();
  for (const [at, { uri, path }] of entries.entries()) {
    if (cancellation?.cancelled) return false;
    progress?.(at, entries.length, path);
    if (!store.get(uri)) await store.readFile(uri).catch((error) => log.warn(`${path} was left out: ${String(error)}`));
    if (at % SLICE === SLICE - 1) {
      takeIn(corpus.index);
      await corpus.cache?.flush();
    }
    // One that the cache has takes no time: many of them fit between two pauses.
    if (world.now() - rested < BREATH && at % SLICE !== SLICE - 1) continue;
    await world.pause();
    rested = world.now();
  }
  takeIn(corpus.index);
  return true;
}

/** Compares what was loaded below `root`, or only the sources with these uris: the findings, and the board of each story. */
export function compareFolder(
  { store }: FolderInit,
  root: string,
  only?: readonly string[],
): Comparison & { readonly boards: readonly Board[] } {
  const { index } = store.corpusAt(root);
  const comparison = compareSources(index, only ? { files: new Set(only) } : {});
  return { ...comparison, boards: comparison.stories.flatMap((story) => boardAmong(index, story) ?? []) };
}

/** Problems of every sidecar below `root`, the clean ones too, in file order, then those of its corpus files. */
export async function checkFolder(
  { files, store, articles }: FolderInit,
  root: string,
): Promise<readonly { file: string; problems: readonly SidecarProblem[] }[]> {
  store.corpusAt(root);
  const found: { file: string; problems: readonly SidecarProblem[] }[] = [];
  for (const { uri, path } of await files.list(root, [`**/*${SIDECAR_SUFFIX}`])) {
    const text = await files.read(uri);
    if (text === undefined || !isBelow(uri, root)) continue;
    const { problems, records } = readSidecar(text);
    const ofEntries = await entryProblems(store, uri, { text, records, readText: files.read });
    found.push({ file: path, problems: [...problems, ...ofEntries] });
  }
  const listed = await files.list(root, [`**/*${SIDECAR_SUFFIX}`, ...articleGlobs(articles())]);
  const folders = new Set([root, ...listed.flatMap(({ uri }) => foldersUpTo(uri, root))]);
  for (const uri of [...folders].sort().flatMap((folder) => CORPUS_FILES.map((name) => `${folder}/${CORPUS_FOLDER}/${name}`))) {
    const problems = await corpusFileProblems(uri, files);
    if (problems) found.push({ file: pathBelow(uri, root), problems });
  }
  return found;
}

/** Annotates every article below `root`, one after the other, until it is done or cancelled. */
export async function annotateFolder(
  init: FolderInit,
  annotate: (uri: string) => Promise<ActionResult>,
  root: string,
  progress?: Progress,
  cancellation?: Cancellation,
): Promise<readonly { file: string; result: ActionResult }[]> {
  await loadCorpus(init, root, undefined, cancellation);
  const sources = init.store.corpusAt(root).index.sources();
  const done: { file: string; result: ActionResult }[] = [];
  for (const [at, { uri, file }] of sources.entries()) {
    if (cancellation?.cancelled) return done;
    progress?.(at, sources.length, file);
    done.push({ file, result: await annotate(uri) });
    await init.world.pause();
  }
  progress?.(sources.length, sources.length, '');
  return done;
}
