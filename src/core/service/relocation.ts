import type { Files, World } from '../ports.js';
import type { ActionResult } from '../serviceTypes.js';
import { articleUriOf, sidecarUri } from '../sidecar/sidecarUri.js';
import { type SidecarText, textsAfterMove } from './afterMove.js';
import { createArticleHashes } from './articleHashes.js';
import { sidecarsAlong } from './beforeMove.js';
import { copyOf, copySidecar } from './copies.js';
import { fileChanged } from './fileChanged.js';
import { findOrphans } from './orphans.js';
import type { FileMove, Relocation } from './relocationTypes.js';
import type { Store } from './store.js';
import { nameOf, pathBelow } from './uris.js';

/** What moving sidecars needs. */
export interface RelocationInit {
  readonly store: Store;
  readonly files: Files;
  readonly world: World;
  readonly articles: () => readonly string[];
}

/** Times that a sidecar is read again because somebody else wrote it meanwhile. */
const TRIES = 3;

/** Sidecars go with their articles, and find them again. `forget`: the text of a file is another one by now. */
export function createRelocation({ store, files, world, articles }: RelocationInit): Relocation & { forget(uri: string): void } {
  const hashes = createArticleHashes({ store, files });
  const lookInit = { files, world, hashes, articles };
  const moveInit = { store, files, world, articles };

  /** Writes the texts that follow a move; those that somebody else wrote meanwhile are looked at again. */
  const follow = async (root: string, moves: readonly FileMove[]): Promise<readonly SidecarText[]> => {
    const written: SidecarText[] = [];
    for (let tries = TRIES; tries > 0; tries--) {
      let again = false;
      for (const text of await textsAfterMove(moveInit, root, moves)) {
        const { kind } = await files.write(text.uri, text.after, text.before);
        if (kind === 'written') written.push(text);
        again ||= kind === 'conflict';
      }
      if (!again) break;
    }
    for (const uri of new Set(written.map(({ uri }) => uri))) await fileChanged(uri, store);
    return written;
  };

  const relink = async (root: string, pairs: readonly { sidecar: string; article: string }[]) => {
    const moves: FileMove[] = [];
    const refused: string[] = [];
    for (const { sidecar, article } of pairs) {
      const why = await takeTo(files, sidecar, article);
      const from = articleUriOf(sidecar);
      if (why === undefined && from !== undefined) moves.push({ from, to: article });
      else refused.push(why ?? `${pathBelow(sidecar, root)} is no sidecar.`);
    }
    if (moves.length) await follow(root, moves);
    for (const { from, to } of moves) for (const uri of [from, to]) await fileChanged(sidecarUri(uri), store);
    return { moves, refused };
  };

  return {
    forget: (uri) => hashes.forget(uri),
    sidecarsAlong: (moves) => sidecarsAlong(files, moves),
    async filesMoved(root, moves) {
      for (const { from, to } of moves) for (const uri of [from, to]) hashes.forget(uri);
      const written = await follow(root, moves);
      return { ok: true, changed: written.length > 0, message: `${counted(written.length, 'sidecar')} followed` };
    },
    orphans: (root) => findOrphans(lookInit, root),
    async relink(root, sidecar, article) {
      const { refused } = await relink(root, [{ sidecar, article }]);
      const [why] = refused;
      if (why !== undefined) return { ok: false, message: why };
      return { ok: true, changed: true, message: `${nameOf(sidecar)} is re-linked to ${pathBelow(article, root)}` };
    },
    async relinkAll(root) {
      const found = await findOrphans(lookInit, root);
      const sure = found.flatMap(({ sidecarUri: sidecar, sure: article }) =>
        article === undefined ? [] : [{ sidecar, article }],
      );
      const { moves, refused } = await relink(root, sure);
      return allResult(moves.length, found.length - moves.length, refused);
    },
    copyOf: (root, uri) => copyOf({ files, hashes }, root, uri),
    async copySidecar(root, copy) {
      const result = await copySidecar({ files, hashes }, root, copy);
      await fileChanged(sidecarUri(copy.uri), store);
      return result;
    },
  };
}

/** Moves a sidecar to an article that has none; why not, where it cannot be. */
async function takeTo(files: Files, sidecar: string, article: string): Promise<string | undefined> {
  const to = sidecarUri(article);
  if ((await files.read(article).catch(() => '')) === undefined) return `${nameOf(article)} is not there any more.`;
  const outcome = await files.move(sidecar, to);
  if (outcome.kind === 'written') return undefined;
  return outcome.kind === 'conflict'
    ? `${nameOf(article)} has a sidecar of its own; nothing was overwritten.`
    : `${nameOf(sidecar)} could not be moved: ${outcome.why}`;
}

function allResult(done: number, left: number, refused: readonly string[]): ActionResult {
  const [why] = refused;
  const rest = left ? `, ${counted(left, 'sidecar')} left to decide` : '';
  if (!done) return { ok: false, message: why ?? `No sidecar could be re-linked without asking${rest}.` };
  return { ok: true, changed: true, message: `Re-linked ${counted(done, 'sidecar')}${rest}` };
}

const counted = (count: number, what: string): string => `${count} ${count === 1 ? what : `${what}s`}`;
