import { type Cursor, UNUSUAL } from './quickCursor.js';
import type { QuickValue } from './quickEntry.js';

/** Lines of the longest note that is read quickly. */
const MOST_LINES = 5000;
const HEADER = /[|>]-? *(?: #[^\n]*|\r)?(?:\n|$)/y;

/**
 * Reads a block scalar below a key at `column` (YAML 1.2, 8.1): literal or folded, of lines at one depth. Lines that go
 * deeper in a folded one, and kept empty lines (`|+`), are left to the library. The cursor then stands on the next line.
 */
export function quickBlock(cursor: Cursor, column: number): QuickValue | typeof UNUSUAL {
  const { text, at: start } = cursor;
  HEADER.lastIndex = start;
  const header = HEADER.exec(text)?.[0];
  if (header === undefined) return UNUSUAL;
  const isFolded = header.startsWith('>');
  const indent = spacesAt(text, start + header.length);
  if (indent <= column) return UNUSUAL;
  const lines: string[] = [];
  let at = start + header.length;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const spaces = spacesAt(text, at);
    const isBlank = at + spaces === stop || (at + spaces === stop - 1 && newline >= 0 && text[stop - 1] === '\r');
    if ((isBlank && spaces > indent) || lines.length > MOST_LINES) return UNUSUAL;
    if (!isBlank && spaces < indent) break;
    lines.push(isBlank ? '' : withoutReturn(text.slice(at + indent, stop)));
    at = stop + 1;
  }
  if (!lines[0] || spacesOf(text, at) > column) return UNUSUAL;
  while (!lines.at(-1)) lines.pop();
  if (lines.some((line) => /[\t\r]/.test(line) || (isFolded && line.startsWith(' ')))) return UNUSUAL;
  cursor.at = Math.min(at, text.length);
  const value = isFolded ? folded(lines) : lines.join('\n');
  return { at: start, value: header[1] === '-' ? value : `${value}\n` };
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

function spacesAt(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 32) end++;
  return end - at;
}

/** The depth of the line after the text; none at the end. */
const spacesOf = (text: string, at: number): number => (at < text.length ? spacesAt(text, at) : 0);

/** A line break is a space, n empty lines are n line breaks. */
function folded(lines: readonly string[]): string {
  let value = lines[0] as string;
  let breaks = 0;
  for (const line of lines.slice(1)) {
    if (!line) breaks++;
    else {
      value += (breaks ? '\n'.repeat(breaks) : ' ') + line;
      breaks = 0;
    }
  }
  return value;
}
