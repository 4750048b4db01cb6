import type { Clues } from '../../core/quotes/speaker/clues.js';

/** Clues as they are learned from, each `kind=value`. */
export interface WrittenClues extends Clues {
  readonly written: readonly string[];
}

/** An empty list of clues to be written down. */
export function writtenClues(): WrittenClues {
  const written: string[] = [];
  return {
    written,
    add: (kind, first, second = '', third = '', fourth = '') => {
      written.push(`${kind}=${first}${second}${third}${fourth}`);
    },
  };
}
