/** Fisher and Yates's shuffle, in place, by a linear congruential generator that starts at `seed`: always the same. */
export function shuffle<T>(list: T[], seed: number): void {
  let state = seed;
  for (let at = list.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
}
