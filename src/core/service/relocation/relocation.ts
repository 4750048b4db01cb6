import type { Files, World } from '../../ports.js';
import type { ActionResult } from '../../serviceTypes.js';
import { articleUriOf, sidecarUri } from '../../sidecar/sidecarUri.js';
import { fileChanged } from '../fileChanged.js';
import { counted } from '../saving/counted.js';
import type { Store } from '../store.js';
import { nameOf, pathBelow } from '../uris.js';
import { textsAfterMove } from './afterMove.js';
import { createArticleHashes } from './articleHashes.js';
import { sidecarsAlong } from './beforeMove.js';
import { copyOf, copySidecar } from './copies.js';
import { corpusFilesAfterMove } from './corpusFilesAfterMove.js';
import { createMoveMemory } from './moveMemory.js';
import { findOrphans } from './orphans.js';
import { type Relinked, relinkTo } from './relink.js';
import type { FileMove, Relocation } from './relocationTypes.js';

/** What moving sidecars needs. */
export interface RelocationInit {
  readonly store: Store;
  readonly files: Files;
  readonly world: World;
  readonly articles: () => readonly string[];
  /** Runs an action of a person as one step of undo. */
  readonly record: (work: (files: Files) => Promise<ActionResult>) => Promise<ActionResult>;
  /** What this window can take back, and what no file holds yet, is meant for the files where they are now. */
  readonly followInHistory: (moves: readonly FileMove[]) => Promise<void>;
}

/** Times that a sidecar is read again because somebody else wrote it meanwhile. */
const TRIES = 3;

/** Sidecars go with their articles, and find them again. `forget`: the text of a file is another one by now. */
export function createRelocation(init: RelocationInit): Relocation & { forget(uri: string): void } {
  const { store, files, world, articles, record } = init;
  const hashes = createArticleHashes({ store, files });
  const memory = createMoveMemory();
  const lookInit = { files, world, hashes, articles };
  const reread = async (uris: readonly string[]) => {
    for (const uri of new Set(uris)) await fileChanged(uri, store);
  };

  return {
    forget: (uri) => hashes.forget(uri),
    sidecarsAlong: (moves) => sidecarsAlong(files, moves),
    // No step of ours: the editor takes a move back itself, and tells of that as of any move.
    async filesMoved(root, moves) {
      for (const { from, to } of moves) for (const uri of [from, to]) hashes.forget(uri);
      await init.followInHistory(moves);
      const written = await memory.follow(moves, files, (through) => follow(init, through, root, moves));
      await reread(written);
      return {
        ok: true,
        changed: written.length > 0,
        message: `${counted(written.filter(articleUriOf).length, 'sidecar')} followed`,
      };
    },
    orphans: (root) => findOrphans(lookInit, root),
    relink: (root, sidecar, article) =>
      record(async (through) => {
        const done = await relinkTo(through, sidecar, article, true);
        if (done.kind === 'refused') return { ok: false, message: done.why };
        const move = { from: articleUriOf(sidecar) as string, to: article };
        const written = await follow(init, through, root, [move]);
        await reread([...written, sidecar, sidecarUri(article)]);
        return { ok: true, changed: true, message: sentence(done, nameOf(sidecar), pathBelow(article, root)) };
      }),
    async relinkAll(root) {
      const found = await findOrphans(lookInit, root);
      const sure = found.flatMap(({ sidecarUri: sidecar, sure: to }) => (to === undefined ? [] : [{ sidecar, to }]));
      return record(async (through) => {
        const moves: FileMove[] = [];
        const refused: string[] = [];
        for (const { sidecar, to } of sure) {
          const done = await relinkTo(through, sidecar, to, false);
          if (done.kind === 'refused') refused.push(done.why);
          else moves.push({ from: articleUriOf(sidecar) as string, to });
        }
        const written = moves.length ? await follow(init, through, root, moves) : [];
        await reread([...written, ...moves.flatMap(({ from, to }) => [sidecarUri(from), sidecarUri(to)])]);
        return allResult(moves.length, found.length - moves.length, refused);
      });
    },
    copyOf: (root, uri) => copyOf({ files, hashes }, root, uri),
    copySidecar: (root, copy) =>
      record(async (through) => {
        const result = await copySidecar(through, root, copy);
        await reread([sidecarUri(copy.uri)]);
        return result;
      }),
  };
}

/** Writes the texts that follow a move; those that somebody else wrote meanwhile are looked at again. The uris written. */
async function follow(
  init: RelocationInit,
  through: Files,
  root: string,
  moves: readonly FileMove[],
): Promise<readonly string[]> {
  const written: string[] = [];
  for (let tries = TRIES; tries > 0; tries--) {
    let again = false;
    for (const { uri, before, after } of await textsAfterMove(init, root, moves)) {
      const { kind } = await through.write(uri, after, before);
      if (kind === 'written') written.push(uri);
      again ||= kind === 'conflict';
    }
    if (!again) break;
  }
  return [...written, ...(await corpusFilesAfterMove(through, root, moves))];
}

function sentence(done: Exclude<Relinked, { kind: 'refused' }>, sidecar: string, article: string): string {
  if (done.kind === 'moved') return `${sidecar} is re-linked to ${article}`;
  const kept = done.conflicts ? `; ${counted(done.conflicts, 'conflict')} kept in it for you to settle` : '';
  return `${sidecar} is merged with the sidecar of ${article}${kept}`;
}

function allResult(done: number, left: number, refused: readonly string[]): ActionResult {
  const [why] = refused;
  const rest = left ? `, ${counted(left, 'sidecar')} left to decide` : '';
  if (!done) return { ok: false, message: why ?? `No sidecar could be re-linked without asking${rest}.` };
  return { ok: true, changed: true, message: `Re-linked ${counted(done, 'sidecar')}${rest}` };
}
