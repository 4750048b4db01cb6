/** Replaces `body.slice(start, end)` by `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; those at one place in the order given. */
export function applySplices(body: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start)) {
    parts.push(body.slice(done, start), text);
    done = Math.max(done, end);
  }
  return parts.join('') + body.slice(done);
}

/** Offset of the line break that ends the line of `offset`, its CR too; the length where there is none. */
export function lineEnd(body: string, offset: number): number {
  const newline = body.indexOf('\n', offset);
  if (newline < 0) return body.length;
  return body[newline - 1] === '\r' && newline > offset ? newline - 1 : newline;
}

export const lineStart = (body: string, offset: number): number => (offset === 0 ? 0 : body.lastIndexOf('\n', offset - 1) + 1);

/** `end` without the spaces, tabs and line breaks before it; other white space is text to YAML. */
export function trimmedEnd(body: string, start: number, end: number): number {
  let at = end;
  while (at > start && ' \t\r\n'.includes(body[at - 1] as string)) at--;
  return at;
}

/** The line break that the file uses. */
export const lineBreakOf = (body: string): string => (/\r?\n/.exec(body)?.[0] === '\r\n' ? '\r\n' : '\n');
