import type { Files } from '../../ports.js';
import { recordingFiles } from '../undo/recordingFiles.js';
import { oldUri } from './afterMove.js';
import type { FileMove } from './relocationTypes.js';

/** What followed moves, so that the same moves back bring back every byte: quotes and spellings of paths too. */
export interface MoveMemory {
  /** Runs what follows moves. Where they take remembered ones back, the texts of then are written first, unless somebody changed them. */
  follow(
    moves: readonly FileMove[],
    through: Files,
    work: (files: Files) => Promise<readonly string[]>,
  ): Promise<readonly string[]>;
}

/** A text that moves changed; `uri` is where it lay before them. */
interface Followed {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
}

/** Moves that are remembered, and the characters of the texts that followed them. */
const MOST = 50;
const MOST_CHARACTERS = 16_000_000;

export function createMoveMemory(): MoveMemory {
  const kept = new Map<string, readonly Followed[]>();
  return {
    async follow(moves, through, work) {
      const back = keyOf(moves.map(({ from, to }) => ({ from: to, to: from })));
      const written: string[] = [];
      for (const { uri, before, after } of kept.get(back) ?? [])
        if ((await through.write(uri, before, after)).kind === 'written') written.push(uri);
      const recorded = recordingFiles(through);
      written.push(...(await work(recorded.files)));
      const texts = recorded.changes().flatMap((change): Followed[] => {
        const { before, after } = change.kind === 'text' ? change : {};
        if (change.kind !== 'text' || before === undefined || after === undefined) return [];
        return [{ uri: oldUri(change.uri, moves), before, after }];
      });
      kept.delete(keyOf(moves));
      if (texts.length) kept.set(keyOf(moves), texts);
      let characters = 0;
      for (const [number, [key, followed]] of [...kept].reverse().entries()) {
        characters += followed.reduce((sum, { before, after }) => sum + before.length + after.length, 0);
        if (number >= MOST || (number > 0 && characters > MOST_CHARACTERS)) kept.delete(key);
      }
      return written;
    },
  };
}

const keyOf = (moves: readonly FileMove[]): string => JSON.stringify(moves.map(({ from, to }) => `${from}\n${to}`).sort());
