/**
 * Structural characters that the YAML library may be given at once. Each costs it 5 to 17 µs, so this is about a second
 * at worst; entries in a usual layout are read without it and do not count.
 */
export const MOST_WORK = 150_000;
/** Structural characters that stand in heaps, as in no honest file, and that cost the library most: it reports each. */
const MOST_HEAPED = 8000;
/** Structural characters in a row that honest YAML has: `"`, line break, empty line, dash. */
const HONEST_RUN = 6;

const PLAIN = 0;
const STRUCTURAL = 1;
const SPACE = 2;

const KINDS = new Uint8Array(128);
for (const char of '\n,[]{}:-?"\'&*!|>#%.\u0060@') KINDS[char.charCodeAt(0)] = STRUCTURAL;
for (const char of ' \r\t') KINDS[char.charCodeAt(0)] = SPACE;

/** How much work a text is to the YAML library, and where it begins to be too much; undefined where it is not. */
export interface Workload {
  readonly work: number;
  readonly tooMuchAt: number | undefined;
}

/** Counts what the library would stumble over. Linear, stops as soon as it is too much (design/reliability.md, S5). */
export function workloadOf(text: string, most = MOST_WORK): Workload {
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
      if (work > most || heaped > MOST_HEAPED) return { work, tooMuchAt: at };
    }
  }
  return { work, tooMuchAt: undefined };
}
