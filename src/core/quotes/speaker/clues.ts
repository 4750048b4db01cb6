/**
 * Takes what can be said of a candidate, a clue at a time: its kind, and the parts that make its value when joined. What
 * scans weighs them at once, what trains writes them down; neither has the other's cost.
 */
export interface Clues {
  add(kind: string, first: string, second?: string, third?: string, fourth?: string): void;
}
