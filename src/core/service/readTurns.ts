/** Keeps order among reads of one file that overtake each other: the one that was begun last counts. */
export interface ReadTurns {
  /** A read begins; 0 for one that takes what is held. */
  begin(isHeld: boolean): number;
  /** Its text is there: whether a read that was begun later has come already. */
  isOverdue(uri: string, turn: number): boolean;
}

export function createReadTurns(): ReadTurns {
  const done = new Map<string, number>();
  let begun = 0;
  return {
    begin: (isHeld) => (isHeld ? 0 : ++begun),
    isOverdue(uri, turn) {
      if (turn < (done.get(uri) ?? 0)) return true;
      done.set(uri, turn);
      return false;
    },
  };
}
