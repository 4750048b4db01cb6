/**
 * Structural characters that the YAML library may be given at once, each of which costs it 5 to 17 µs: a second at worst.
 * Entries in a usual layout are read without it and do not count.
 */
const MOST_WORK = 150_000;
/** Characters that it may be given at once: in quotes each costs it 0.2 µs. */
const LONGEST = 1_000_000;
/** Structural characters that stand in heaps, as in no honest file, and that cost the library most: it reports each. */
const MOST_HEAPED = 8000;
/** Structural characters in a row that honest YAML has: `"`, line break, empty line, dash. */
const HONEST_RUN = 6;
/** Characters that cost as much as a structural one. */
const PER_WORK = 32;

const PLAIN = 0;
const STRUCTURAL = 1;
const SPACE = 2;

const KINDS = new Uint8Array(128);
for (const char of '\n,[]{}:-?"\'&*!|>#%.\u0060@') KINDS[char.charCodeAt(0)] = STRUCTURAL;
for (const char of ' \r\t') KINDS[char.charCodeAt(0)] = SPACE;

/** How much work a text is to the YAML library, in structural characters, and why it is too much for it. */
export interface Workload {
  readonly work: number;
  readonly tooMuch?: { readonly message: string; readonly offset: number };
}

/** Counts what the library would stumble over. Linear, stops as soon as it is too much (design/reliability.md, S5). */
export function workloadOf(text: string): Workload {
  let work = 0;
  let run = 0;
  let heaped = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? KINDS[code] : PLAIN;
    if (kind === PLAIN) run = 0;
    else if (kind === STRUCTURAL) {
      work++;
      if (++run > HONEST_RUN) heaped++;
      if (work > MOST_WORK || heaped > MOST_HEAPED) return { work, tooMuch: { message: MUCH_PUNCTUATION, offset: at } };
    }
  }
  if (text.length > LONGEST) return { work, tooMuch: { message: MUCH_TEXT, offset: LONGEST } };
  return { work: work + Math.floor(text.length / PER_WORK) };
}

const MUCH_PUNCTUATION = 'There is more punctuation up to here than an honest file has, so it was not read: take it out.';
const MUCH_TEXT = 'There is more text up to here than can be read in this layout: write annotations as lines of `key: value`.';
