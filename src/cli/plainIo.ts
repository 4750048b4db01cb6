import type { Io } from './io.js';

/** Controls but line breaks and tabs, and what turns text around: a terminal would obey them. */
const OBEYED = /(?![\n\t])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Words of files and their names as a terminal may show them: whatever it would obey is a `\ufffd`. */
export const printable = (line: string): string => line.replace(OBEYED, '\ufffd');

/** The same output, where messages quote files and their names but never command the terminal. Results go to `out` as they are. */
export const plainIo = (io: Io): Io => ({ ...io, err: (line) => io.err(printable(line)) });
