/** How two names stand to each other: one and the same, one short for the other, or two names. */
export type NameRelation = 'same' | 'short' | 'differ';

/** Compares two names of people or bodies by their folded words. */
export function compareNames(a: readonly string[], b: readonly string[]): NameRelation {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length && short.every((word, at) => alike(word, long[at] as string))) return 'same';
  if (isAcronym(short, long) || isAcronym(long, short)) return 'short';
  const last = (words: readonly string[]): string => words.at(-1) as string;
  if (short.length > 1 && short.join(' ') === long.slice(-short.length).join(' ')) return 'same';
  if (short.length > 1 && alike(last(short), last(long)) && firstsAgree(short[0] as string, long[0] as string)) return 'same';
  if (short.every((word) => long.some((other) => alike(word, other)))) return 'short';
  return 'differ';
}

/** First names of one person: the same, an initial, a beginning. */
function firstsAgree(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return alike(a, b) || long.startsWith(short) || (short.length < 4 && short[0] === long[0]);
}

/** One letter more, less or other in longer words: slips and transliterations. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  // A plural or an adjective is another name: "Ranger" and "Rangers", "America" and "American".
  if (/^[sn]$/.test(a.slice(b.length)) && a.startsWith(b)) return false;
  if (/^[sn]$/.test(b.slice(a.length)) && b.startsWith(a)) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [x, y] = [a.slice(at), b.slice(at)];
  return x.slice(1) === y || x === y.slice(1);
}

/** Whether a name is the initials of another: `hci` of `harlow chips inc`. */
export function isAcronym([letters, ...more]: readonly string[], name: readonly string[]): boolean {
  if (more.length || !letters || letters.length < 2 || name.length < letters.length) return false;
  const initials = name.filter((word) => !/^(?:of|the|and|for)$/.test(word)).map((word) => word[0]);
  return initials.join('') === letters;
}
