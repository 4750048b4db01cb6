/**
 * Whether one word is the other with a slip of the pen: a letter changed, missing, too many, or two that changed places;
 * two slips in a long word. Digits are never a slip, and a short word with a capital is another name.
 */
export function isSlip(word: string, other: string): boolean {
  const short = Math.min(word.length, other.length);
  if (/\p{N}/u.test(word + other) || (short < 4 && !/^\p{Ll}+$/u.test(word))) return false;
  return isWithin(word, other, short < LONG ? 1 : 2);
}

const LONG = 8;

/** Whether so many slips make one word the other (optimal string alignment). Two at most, so no table is needed. */
function isWithin(a: string, b: string, slips: number): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same === a.length && same === b.length) return true;
  if (!slips || Math.abs(a.length - b.length) > slips) return false;
  const rest = (word: string, skip: number) => word.slice(same + skip);
  return (
    isWithin(rest(a, 1), rest(b, 1), slips - 1) ||
    (a.length > same && isWithin(rest(a, 1), rest(b, 0), slips - 1)) ||
    (b.length > same && isWithin(rest(a, 0), rest(b, 1), slips - 1)) ||
    (a[same] === b[same + 1] && a[same + 1] === b[same] && isWithin(rest(a, 2), rest(b, 2), slips - 1))
  );
}
