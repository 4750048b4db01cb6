import type { Files } from '../../ports.js';
import { articleUriOf, sidecarUri } from '../../sidecar/sidecarUri.js';
import { isBelow, parentOf } from '../uris.js';
import { isThere } from './isThere.js';
import type { FileMove, SidecarMoves } from './relocationTypes.js';

/**
 * The sidecars that go along when files and folders are about to be moved. Any file takes its own, whether it is an article
 * by its name or not: a name can be changed back. Folders take along what lies in them, and what is moved by itself moves once.
 */
export async function sidecarsAlong(files: Files, moves: readonly FileMove[]): Promise<SidecarMoves> {
  const along: FileMove[] = [];
  const blocked: FileMove[] = [];
  for (const move of moves) {
    for (const from of await sidecarsOf(files, move.from)) {
      if (moves.some((other) => isBelow(from, other.from))) continue;
      const to = move.to + from.slice(move.from.length);
      (await isFree(files, { from, to }, moves)) ? along.push({ from, to }) : blocked.push({ from, to });
    }
  }
  return { along, blocked };
}

/** A file's own sidecar, and those of single reviewers, `story.txt.NAME.ann.yaml` (design/sidecar.md, section 8). */
async function sidecarsOf(files: Files, article: string): Promise<readonly string[]> {
  const beside = (await files.list(parentOf(article), ['*']).catch(() => [])).map(({ uri }) => uri);
  const standing = new Set(beside);
  const ofReviewers = beside.filter((uri) => {
    const name = uri.startsWith(`${article}.`) ? articleUriOf(uri) : undefined;
    return standing.has(article) && name !== undefined && name !== article && !standing.has(name);
  });
  const own = sidecarUri(article);
  return (await isThere(files, own)) ? [own, ...ofReviewers] : ofReviewers;
}

/** On a disk that takes `A` and `a` for one name, a sidecar is not in its own way. */
const isFree = async (files: Files, { from, to }: FileMove, moves: readonly FileMove[]): Promise<boolean> =>
  !moves.some((other) => other.to === to) && (from.toLowerCase() === to.toLowerCase() || !(await isThere(files, to)));
