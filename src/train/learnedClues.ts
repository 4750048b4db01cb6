import type { Example } from './learner.js';

const LEAST = 5;
/** Kinds with few values, each of which is worth weighing however seldom it is seen. */
export const CLOSED: ReadonlySet<string> = new Set(['shape', 'known', 'name', 'head']);

/** The kind of a clue `kind=value`. */
export const kindOf = (clue: string): string => clue.slice(0, clue.indexOf('='));

/** The clues that are learned: those of five examples and more, and all of the closed kinds; none of the kinds left out. */
export function learnedClues(examples: readonly Example[], leftOut: ReadonlySet<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { clues } of examples) for (const clue of new Set(clues)) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  return [...counts]
    .filter(([clue, count]) => (count >= LEAST || CLOSED.has(kindOf(clue))) && !leftOut.has(kindOf(clue)))
    .map(([clue]) => clue);
}
