/**
 * Whether capital letters can stand for a name of several words: they are among its initials, in order ("IMF") or, for a
 * name given in another language, in any ("CNSP" of "National Committee for the Salvation of the People").
 */
export function isAcronymOf(letters: string, name: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{N}.-]+$/u.test(letters) || !/[\s-]/.test(name)) return false;
  const initials = (name.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toUpperCase());
  let found = 0;
  for (let at = 0; at < initials.length && found < letters.length; at++) if (initials[at] === letters[found]) found++;
  return found === letters.length || (initials[0] === letters[0] && found > 1) || foreignOrder(letters, initials);
}

/** The letters of a name in its own language, the name in English: the same initials in another order. */
function foreignOrder(letters: string, initials: readonly string[]): boolean {
  const left = [...initials];
  let shared = 0;
  for (const letter of letters) {
    const at = left.indexOf(letter);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return letters.length > 2 && shared === letters.length;
}
