import { articleUriOf, sidecarUri } from '../../sidecar/sidecarUri.js';
import { movedUri } from '../relocation/afterMove.js';
import type { FileMove } from '../relocation/relocationTypes.js';
import { isBelow } from '../uris.js';
import type { FileChange } from './history.js';

/** Where a file that a step wrote lies after the moves: a sidecar goes with its article, with a folder, or by itself. */
export function placeAfterMove(uri: string, moves: readonly FileMove[]): string {
  const byItself = movedUri(uri, moves);
  const article = articleUriOf(uri);
  return byItself === uri && article !== undefined ? sidecarUri(movedUri(article, moves)) : byItself;
}

/** The same change of a file that moved since. `stays`: its uri names a file that the moves left where it is. */
export function changeAfterMove(
  change: FileChange,
  moves: readonly FileMove[],
  stays: (uri: string) => boolean = () => false,
): FileChange {
  const here = (uri: string): string => (stays(uri) ? uri : placeAfterMove(uri, moves));
  if (change.kind === 'move') {
    // What it was moved away from is no file: only a folder takes that place along.
    const folders = moves.filter(({ from }) => from !== change.from && isBelow(change.from, from));
    return { ...change, from: movedUri(change.from, folders), to: here(change.to) };
  }
  const uri = here(change.uri);
  if (uri === change.uri) return change;
  const { was = change.uri, ...rest } = change;
  return was === uri ? { ...rest, uri } : { ...rest, uri, was };
}
