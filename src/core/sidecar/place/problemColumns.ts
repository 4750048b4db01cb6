import type { SidecarProblem } from '../problem.js';

/** Longest stretch that is underlined, in code units. */
const LONGEST = 300;

/**
 * The columns (from 1, code units, half open) of what a problem is about, on its line: the quoted text, the brackets, the
 * word; for what is missing from an entry or stands twice its first field with the value; a marker of a merge with its line.
 * Of a problem in the indentation it is what stands behind.
 */
export function problemColumns(
  line: string,
  { code, column }: Pick<SidecarProblem, 'code' | 'column'>,
): readonly [number, number] {
  const behind = line.slice(column - 1, column - 1 + LONGEST).trimEnd();
  const rest = behind.trimStart();
  if (rest.length < behind.length && rest) return [column + behind.length - rest.length, column + behind.length];
  return [column, column + Math.max(1, lengthOf(behind, code))];
}

function lengthOf(rest: string, code: SidecarProblem['code']): number {
  if (code === 'MERGE_MARKERS') return rest.length;
  const quoted = /^"(?:[^"\\]|\\.)*"?|^'[^']*'?/.exec(rest)?.[0];
  if (quoted !== undefined) return quoted.length;
  if (/^[[{]/.test(rest)) return closing(rest);
  if (code === 'MISSING_FIELD' || code === 'DUPLICATE_ID') {
    const field = /^[\w-]{1,40}:[ \t]*(?:"(?:[^"\\]|\\.)*"?|'[^']*'?|[^#\s,}]*)/.exec(rest)?.[0];
    if (field !== undefined) return field.trimEnd().length;
  }
  return (/^[^\s,\]}#:]+/.exec(rest)?.[0] ?? '').length;
}

/** Behind the bracket that closes the first one; the whole where it stays open. */
function closing(rest: string): number {
  let depth = 0;
  let quote = '';
  for (let at = 0; at < rest.length; at++) {
    const char = rest[at] as string;
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '[' || char === '{') depth++;
    else if ((char === ']' || char === '}') && --depth === 0) return at + 1;
  }
  return rest.length;
}
