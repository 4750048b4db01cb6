import type { AnnotationRecord } from '../../article/annotation.js';
import { createOccurrences } from '../../article/occurrences.js';
import type { FileEntry, Files, World } from '../../ports.js';
import { readSidecar, type SidecarReading } from '../../sidecar/readSidecar.js';
import { articleUriOf, SIDECAR_SUFFIX, sidecarUri } from '../../sidecar/sidecarUri.js';
import { articleGlobs } from '../isArticle.js';
import { nameOf } from '../uris.js';
import type { ArticleHashes } from './articleHashes.js';
import { isThere } from './isThere.js';
import { type HashedArticle, type LoneSidecar, type Pairing, pairOrphans, sharedTail } from './pairOrphans.js';
import type { Orphan, RelinkCandidate } from './relocationTypes.js';

/** What looking for lone sidecars needs. */
export interface OrphansInit {
  readonly files: Files;
  readonly world: World;
  readonly hashes: ArticleHashes;
  readonly articles: () => readonly string[];
}

/** A sidecar without article, read. */
interface Lone extends LoneSidecar {
  readonly file: string;
  readonly reading: SidecarReading;
}

/** Articles after which the event loop may breathe. */
const SLICE = 50;
/** Records that are looked for in a text of the same name. */
const MOST_LOOKED_FOR = 500;

/** Sidecars below `root` with no article beside them, and the articles that each may belong to. Reads articles only where there is one. */
export async function findOrphans(init: OrphansInit, root: string): Promise<readonly Orphan[]> {
  const entries = await init.files.list(root, [`**/*${SIDECAR_SUFFIX}`, ...articleGlobs(init.articles())]);
  const lone = await loneSidecars(init, entries);
  if (!lone.length) return [];
  const articles = await hashedArticles(init, entries, lone);
  const pairings = pairOrphans(lone, articles);
  return Promise.all(lone.map((sidecar) => orphanOf(init, sidecar, pairings.get(sidecar) as Pairing, articles)));
}

async function loneSidecars({ files }: OrphansInit, entries: readonly FileEntry[]): Promise<readonly Lone[]> {
  const uris = new Set(entries.map(({ uri }) => uri));
  const found: Lone[] = [];
  for (const { uri, path } of entries) {
    const article = articleUriOf(uri);
    if (article === undefined || uris.has(article) || belongsToReviewer(article, uris)) continue;
    if (await isThere(files, article)) continue;
    const text = await files.read(uri).catch(() => undefined);
    const reading = readSidecar(text ?? '');
    const hash = reading.hash;
    found.push({ uri, file: path, articlePath: path.slice(0, -SIDECAR_SUFFIX.length), hash, reading });
  }
  return found;
}

/** A reviewer's own sidecar, `story.txt.NAME.ann.yaml`, belongs to the article before the name (design/sidecar.md, section 8). */
const belongsToReviewer = (article: string, uris: ReadonlySet<string>): boolean =>
  uris.has(article.slice(0, Math.max(0, article.lastIndexOf('.'))));

async function hashedArticles(
  { hashes, world }: OrphansInit,
  entries: readonly FileEntry[],
  lone: readonly Lone[],
): Promise<readonly HashedArticle[]> {
  const uris = new Set(entries.map(({ uri }) => uri));
  const found: HashedArticle[] = [];
  const isWanted = lone.some(({ hash }) => hash !== undefined);
  for (const { uri, path } of entries) {
    if (articleUriOf(uri) !== undefined) continue;
    const hash = isWanted ? await hashes.of(uri) : undefined;
    found.push({ uri, path, hash, isTaken: uris.has(sidecarUri(uri)) });
    if (found.length % SLICE === 0) await world.pause();
  }
  return found;
}

async function orphanOf(
  init: OrphansInit,
  { uri, file, articlePath, hash, reading }: Lone,
  { sameText, sure }: Pairing,
  articles: readonly HashedArticle[],
): Promise<Orphan> {
  const same = sameText.map(
    (article): RelinkCandidate => ({ ...place(article), how: 'same-text', reason: reasonOf(article, articlePath) }),
  );
  const name = reading.articleFile ?? nameOf(articlePath);
  const namesakes = articles.filter((article) => !article.isTaken && article.hash !== hash && nameOf(article.path) === name);
  const guesses = await Promise.all(namesakes.map((article) => guessOf(init, article, reading.records)));
  const likely = guesses.filter((guess) => guess !== undefined).sort((a, b) => b.share - a.share);
  return {
    sidecarUri: uri,
    file,
    annotations: reading.records.length,
    candidates: [...same, ...likely.map(({ candidate }) => candidate)],
    ...(sure === undefined ? {} : { sure }),
  };
}

const place = ({ uri, path, isTaken }: HashedArticle) => ({ articleUri: uri, file: path, isTaken });

function reasonOf({ path, isTaken }: HashedArticle, articlePath: string): string {
  const name = sharedTail(path, articlePath) ? 'the same text and name' : 'the same text';
  return isTaken ? `${name}; it has a sidecar of its own, with which this one would be merged` : name;
}

/** A text of the same name in which most of the quotes stand: said as a guess, with the count. */
async function guessOf(
  { hashes }: OrphansInit,
  article: HashedArticle,
  records: readonly AnnotationRecord[],
): Promise<{ candidate: RelinkCandidate; share: number } | undefined> {
  const text = await hashes.textOf(article.uri);
  if (text === undefined) return undefined;
  const wanted = records.slice(0, MOST_LOOKED_FOR);
  const occurrences = createOccurrences(text);
  const found = wanted.filter(({ exact }) => occurrences.of(exact).length).length;
  if (wanted.length && found * 2 <= wanted.length) return undefined;
  const reason = wanted.length
    ? `the same name, and ${found} of ${wanted.length} quotes stand there; the text has changed`
    : 'the same name; the text has changed';
  return { candidate: { ...place(article), how: 'guess', reason }, share: wanted.length ? found / wanted.length : 0 };
}
