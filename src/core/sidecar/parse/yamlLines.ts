/** One line of block YAML. Columns count code units from the line's start. */
export interface Line {
  readonly start: number;
  /** Without its line break. */
  readonly text: string;
  /** Column of the last dash before its content; -1 where it has none. */
  readonly dash: number;
  /** Column of its content; where it has none, its length. */
  readonly column: number;
  readonly content: string;
}

/** A key at the start of a line's content. */
export const KEY = /^([A-Za-z_][\w-]{0,40}):(?=[ \t]|$)/;

/** Every line of a text; CR before LF belongs to the line break. */
export function linesOf(body: string): readonly Line[] {
  const found: Line[] = [];
  for (let start = 0; start <= body.length; ) {
    const newline = body.indexOf('\n', start);
    const stop = newline < 0 ? body.length : newline;
    const text = body.slice(start, stop).replace(/\r$/, '');
    const head = /^[ \t]*(?:-(?:[ \t]+|$)){0,8}/.exec(text)?.[0] ?? '';
    found.push({ start, text, dash: head.lastIndexOf('-'), column: head.length, content: text.slice(head.length).trimEnd() });
    start = stop + 1;
  }
  return found;
}

/** Blank, or a comment. */
export const isEmpty = ({ content, dash }: Line): boolean => (!content && dash < 0) || content.startsWith('#');
