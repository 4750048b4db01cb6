import type { Files } from '../../ports.js';
import { recordingFiles } from './recordingFiles.js';

/** What an action did to one file. `undefined`: there was none, or is none any more. */
export type FileChange =
  | { readonly kind: 'text'; readonly uri: string; readonly before: string | undefined; readonly after: string | undefined }
  | { readonly kind: 'move'; readonly from: string; readonly to: string };

/** Everything that one action of a person did, taken back together. */
export interface Step {
  /** As the person was told: `Accepted “Jane Doe”`. */
  readonly name: string;
  /** In order; one change for each text, however often it was written. */
  readonly changes: readonly FileChange[];
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
}

/** Steps that are remembered, and the characters they may hold together. */
const MOST_STEPS = 200;
const MOST_CHARACTERS = 16_000_000;

/** An empty history over `files`. */
export function createHistory(files: Files): History {
  const stacks: Record<'undo' | 'redo', Step[]> = { undo: [], redo: [] };
  const put: History['put'] = (which, step) => {
    if (!step.changes.length) return;
    stacks[which].push(step);
    trim(stacks[which]);
  };
  return {
    async step(name, work) {
      const recorded = recordingFiles(files);
      let called = typeof name === 'string' ? name : '';
      try {
        const result = await work(recorded.files);
        if (typeof name !== 'string') called = name(result);
        return result;
      } finally {
        const changes = recorded.changes();
        if (changes.length) stacks.redo = [];
        put('undo', { name: called, changes });
      }
    },
    takeLast(which, uris) {
      const stack = stacks[which];
      const at = uris ? stack.findLastIndex((step) => step.changes.some((change) => touches(change, uris))) : stack.length - 1;
      return at < 0 ? undefined : stack.splice(at, 1)[0];
    },
    put,
  };
}

const touches = (change: FileChange, uris: readonly string[]): boolean =>
  change.kind === 'text' ? uris.includes(change.uri) : uris.includes(change.from) || uris.includes(change.to);

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
