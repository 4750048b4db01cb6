import type { Files, World } from '../../ports.js';
import { articleUriOf, SIDECAR_SUFFIX, sidecarUri } from '../../sidecar/sidecarUri.js';
import { linkTargets, spellLink } from '../../sidecar/splice/linkPaths.js';
import { retargetLinks } from '../../sidecar/splice/retargetLinks.js';
import { writeSidecar } from '../../sidecar/writeSidecar.js';
import { articleGlobs } from '../isArticle.js';
import type { Store } from '../store.js';
import { isBelow, nameOf, pathBelow } from '../uris.js';
import type { FileMove } from './relocationTypes.js';

/** What following a move needs. */
export interface AfterMoveInit {
  readonly store: Store;
  readonly files: Files;
  readonly world: World;
  readonly articles: () => readonly string[];
}

/** A sidecar whose text follows a move. */
export interface SidecarText {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
}

/** Where a uri lies after the moves. */
export function movedUri(uri: string, moves: readonly FileMove[]): string {
  for (const { from, to } of moves) if (isBelow(uri, from)) return to + uri.slice(from.length);
  return uri;
}

/** Where a file lay before the moves; a sidecar went with its article, with a folder, or by itself. */
export function oldUri(uri: string, moves: readonly FileMove[]): string {
  const back = moves.map(({ from, to }) => ({ from: to, to: from }));
  const article = articleUriOf(uri);
  const before = article === undefined ? undefined : movedUri(article, back);
  return before === undefined || before === article ? movedUri(uri, back) : sidecarUri(before);
}

/**
 * Sidecars below `root` whose text names what moved: `article.file` of those that went along, and `links.to` of all. The
 * moves are done already. A sidecar that cannot be written safely stays as it is.
 */
export async function textsAfterMove(
  { store, files, world, articles }: AfterMoveInit,
  root: string,
  moves: readonly FileMove[],
): Promise<readonly SidecarText[]> {
  const entries = await files.list(root, [`**/*${SIDECAR_SUFFIX}`, ...articleGlobs(articles())]);
  const standing = new Set(entries.map(({ uri }) => pathBelow(uri, root)));
  const sidecars = entries.map(({ uri }) => uri).filter((uri) => articleUriOf(uri) !== undefined);
  const isMeant = (uri: string): boolean => {
    const known = store.get(articleUriOf(uri) as string)?.sidecarText;
    return sidecars.length <= MOST_READ || isMoved(uri, moves) || known === undefined || mayName(known, moves);
  };
  const wanted = sidecars.filter(isMeant);
  const changed: SidecarText[] = [];
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const read = wanted.slice(at, at + AT_ONCE).map((uri) => changeOf(uri, { files, root, moves, standing }));
    changed.push(...(await Promise.all(read)).filter((change) => change !== undefined));
    await world.pause();
  }
  return changed;
}

/** More sidecars than this are not read anew for a link: what was read of them last says whether they have one. */
const MOST_READ = 2000;
/** Sidecars that are read at the same time. */
const AT_ONCE = 16;

async function changeOf(
  uri: string,
  { files, ...moved }: Omit<Moved, 'uri'> & { readonly files: Files },
): Promise<SidecarText | undefined> {
  const before = await files.read(uri).catch(() => undefined);
  const isNamed = isMoved(uri, moved.moves) || (before !== undefined && mayName(before, moved.moves));
  const after = before !== undefined && isNamed ? textAfterMove(before, { ...moved, uri }) : before;
  return before === undefined || after === undefined || after === before ? undefined : { uri, before, after };
}

/** Whether a sidecar moved, with its article, its folder or by itself. */
const isMoved = (uri: string, moves: readonly FileMove[]): boolean =>
  moves.some(({ to }) => isBelow(uri, to) || uri === sidecarUri(to));

/** Whether a link in the text can mean anything that moved: a link ends with the name of its article or of a folder above it. */
const mayName = (text: string, moves: readonly FileMove[]): boolean =>
  text.includes('links') &&
  moves.some(({ from }) => {
    const name = nameOf(from);
    return text.includes(name) || text.includes(JSON.stringify(name).slice(1, -1));
  });

interface Moved {
  readonly root: string;
  readonly uri: string;
  readonly moves: readonly FileMove[];
  /** Paths of the files below the root as they are now. */
  readonly standing: ReadonlySet<string>;
}

function textAfterMove(before: string, { root, uri, moves, standing }: Moved): string {
  const article = articleUriOf(uri) as string;
  // By itself a sidecar may go where no article is: then it keeps saying whose it was.
  const isNamed = moves.some(({ to }) => uri === sidecarUri(to) || (uri === to && standing.has(pathBelow(article, root))));
  const named = isNamed ? writeSidecar(before, { article: { file: nameOf(article) }, upserts: [] }) : undefined;
  const text = named?.ok ? named.text : before;
  if (!text.includes('links')) return text;
  const here = pathBelow(uri, root);
  const there = pathBelow(oldUri(uri, moves), root);
  const newPath = pathMap(root, moves);
  return retargetLinks(text, (file) => {
    // As it was read before the move: the first meaning under which an article stood.
    const target = linkTargets(there, file)
      .map(newPath)
      .find((path) => standing.has(path));
    if (target === undefined) return undefined;
    const meant = linkTargets(here, file).find((path) => standing.has(path));
    return meant === target ? undefined : spellLink(here, target, file, (path) => standing.has(path));
  });
}

/** Where a path below the root lies after the moves. */
function pathMap(root: string, moves: readonly FileMove[]): (path: string) => string {
  const paths = moves
    .filter(({ from, to }) => isBelow(from, root) && isBelow(to, root))
    .map(({ from, to }) => ({ from: pathBelow(from, root), to: pathBelow(to, root) }));
  return (path) => movedUri(path, paths);
}
