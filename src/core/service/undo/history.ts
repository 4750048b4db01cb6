import type { Files } from '../../ports.js';
import { sidecarUri } from '../../sidecar/sidecarUri.js';
import type { FileMove } from '../relocation/relocationTypes.js';
import { isBelow } from '../uris.js';
import { changeAfterMove, placeAfterMove } from './changeAfterMove.js';
import { recordingFiles, urisOf } from './recordingFiles.js';

/** What an action did to the text of one file. `undefined`: there was none, or is none any more. */
export interface TextChange {
  readonly kind: 'text';
  /** Where the file lies now. */
  readonly uri: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Where the file lay when the action wrote it, if it was moved since. */
  readonly was?: string;
}

/** What an action did to one file. */
export type FileChange = TextChange | { readonly kind: 'move'; readonly from: string; readonly to: string };

/** Everything that one action of a person did, taken back together. */
export interface Step {
  /** As the person was told: `Accepted “Jane Doe”`. */
  readonly name: string;
  /** In order; one change for each text, however often it was written. */
  readonly changes: readonly FileChange[];
  /** The files of an action that wrote more than can be remembered: it cannot be taken back. */
  readonly forgotten?: readonly string[];
}

/** What this window wrote, so that it can be taken back. */
export interface History {
  /**
   * Runs one action. All that it writes, moves and removes through the `files` it is given is one step, whatever else is
   * written meanwhile and even where it fails halfway. An action that wrote nothing leaves no step.
   */
  step<T>(name: string | ((result: T) => string), work: (files: Files) => Promise<T>): Promise<T>;
  /** Takes the last step out, of all or of those that touch one of `uris`; undefined where there is none. */
  takeLast(which: 'undo' | 'redo', uris?: readonly string[]): Step | undefined;
  /** Puts a step on top that was made by taking another one back, or that could not be taken back. */
  put(which: 'undo' | 'redo', step: Step): void;
  /** Files and folders were moved, by the editor: the steps mean them where they are now. What stands at its old place is still meant there. */
  follow(moves: readonly FileMove[]): Promise<void>;
}

/** Steps that are remembered, and the characters they may hold together. */
const MOST_STEPS = 200;
const MOST_CHARACTERS = 16_000_000;

/** An empty history over `files`. `most`: characters that one step may write, for tests. */
export function createHistory(files: Files, most?: number): History {
  const stacks: Record<'undo' | 'redo', Step[]> = { undo: [], redo: [] };
  const put: History['put'] = (which, step) => {
    if (!step.changes.length && !step.forgotten) return;
    stacks[which].push(step);
    trim(stacks[which]);
  };
  return {
    async step(name, work) {
      const recorded = recordingFiles(files, most);
      let called = typeof name === 'string' ? name : '';
      try {
        const result = await work(recorded.files);
        if (typeof name !== 'string') called = name(result);
        return result;
      } finally {
        const [changes, forgotten] = [recorded.changes(), recorded.forgotten()];
        if (changes.length || forgotten.length) stacks.redo = [];
        put('undo', { name: called, changes, ...(forgotten.length ? { forgotten } : {}) });
      }
    },
    takeLast(which, uris) {
      const stack = stacks[which];
      const at = uris ? stack.findLastIndex((step) => filesOf(step).some((uri) => uris.includes(uri))) : stack.length - 1;
      return at < 0 ? undefined : stack.splice(at, 1)[0];
    },
    put,
    async follow(moves) {
      const staying = new Set<string>();
      for (const uri of new Set([...stacks.undo, ...stacks.redo].flatMap(filesOf))) {
        const isRefilled = moves.some(({ to }) => isBelow(uri, to) || uri === sidecarUri(to));
        if (isRefilled || placeAfterMove(uri, moves) === uri) continue;
        if ((await files.read(uri).catch(() => '')) !== undefined) staying.add(uri);
      }
      const moved = ({ changes, ...step }: Step): Step => ({
        ...step,
        changes: changes.map((change) => changeAfterMove(change, moves, (uri) => staying.has(uri))),
      });
      for (const which of ['undo', 'redo'] as const) stacks[which] = stacks[which].map(moved);
    },
  };
}

/** The files that a step wrote, each once. */
export const filesOf = ({ changes, forgotten = [] }: Step): readonly string[] => [
  ...new Set([...changes.flatMap(urisOf), ...forgotten]),
];

/** The last step is kept, however large. */
function trim(stack: Step[]): void {
  let characters = stack.reduce((sum, step) => sum + sizeOf(step), 0);
  while (stack.length > 1 && (stack.length > MOST_STEPS || characters > MOST_CHARACTERS))
    characters -= sizeOf(stack.shift() as Step);
}

const sizeOf = ({ changes }: Step): number =>
  changes.reduce(
    (sum, change) => sum + (change.kind === 'text' ? (change.before?.length ?? 0) + (change.after?.length ?? 0) : 0),
    0,
  );
