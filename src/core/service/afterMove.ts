import type { Files, World } from '../ports.js';
import { linkTargets, spellLink } from '../sidecar/linkPaths.js';
import { retargetLinks } from '../sidecar/retargetLinks.js';
import { articleUriOf, SIDECAR_SUFFIX } from '../sidecar/sidecarUri.js';
import { writeSidecar } from '../sidecar/writeSidecar.js';
import { articleGlobs } from './isArticle.js';
import type { FileMove } from './relocationTypes.js';
import type { Store } from './store.js';
import { isBelow, nameOf, pathBelow } from './uris.js';

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

const unmovedUri = (uri: string, moves: readonly FileMove[]): string =>
  movedUri(
    uri,
    moves.map(({ from, to }) => ({ from: to, to: from })),
  );

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
  const changed: SidecarText[] = [];
  for (const { uri } of entries) {
    const article = articleUriOf(uri);
    if (article === undefined) continue;
    const went = isMoved(article, moves);
    const known = store.get(article)?.sidecarText;
    if (!went && known !== undefined && !mayName(known, moves)) continue;
    const before = await files.read(uri).catch(() => undefined);
    await world.pause();
    if (before === undefined) continue;
    const after = textAfterMove(before, { root, uri, moves, standing, renamed: went && nameChanged(article, moves) });
    if (after !== before) changed.push({ uri, before, after });
  }
  return changed;
}

const isMoved = (uri: string, moves: readonly FileMove[]): boolean => moves.some(({ to }) => isBelow(uri, to));

const nameChanged = (article: string, moves: readonly FileMove[]): boolean =>
  nameOf(article) !== nameOf(unmovedUri(article, moves)) || moves.some(({ to }) => to === article);

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
  readonly renamed: boolean;
}

function textAfterMove(before: string, { root, uri, moves, standing, renamed }: Moved): string {
  const article = articleUriOf(uri) as string;
  const named = renamed ? writeSidecar(before, { article: { file: nameOf(article) }, upserts: [] }) : undefined;
  const text = named?.ok ? named.text : before;
  if (!text.includes('links')) return text;
  const here = pathBelow(uri, root);
  const there = pathBelow(unmovedUri(uri, moves), root);
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
