import { Lexer } from 'yaml';

/** Levels deeper than any sidecar needs. A parser that recurses would exhaust its stack far below. */
const DEEPEST = 64;

/** Offset at which a YAML text nests deeper than {@link DEEPEST} levels; undefined for every honest file. Linear, no recursion. */
export const tooDeepAt = (source: string): number | undefined => deepBlock(source) ?? deepFlow(source);

/** Levels of indentation, and dashes or question marks that open levels within a line. */
function deepBlock(source: string): number | undefined {
  const open: number[] = [];
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start);
    const stop = newline < 0 ? source.length : newline;
    const indent = indentAt(source, start, stop);
    if (start + indent < stop && source[start + indent] !== '#') {
      while (open.length && (open.at(-1) as number) >= indent) open.pop();
      open.push(indent);
      const depth = open.length + indicators(source, start + indent, stop);
      if (depth > DEEPEST) return start + indent;
    }
    start = stop + 1;
  }
  return undefined;
}

function indentAt(source: string, start: number, stop: number): number {
  let at = start;
  while (at < stop && (source[at] === ' ' || source[at] === '\t' || source[at] === '\r')) at++;
  return at - start;
}

/** Dashes, question marks and colons before the first content of a line. */
function indicators(source: string, from: number, stop: number): number {
  let count = 0;
  for (let at = from; at < stop && /[ \t?:-]/.test(source[at] as string); at++)
    if (/[-?:]/.test(source[at] as string) && /[ \t\r]/.test(source[at + 1] ?? ' ')) count++;
  return count;
}

/** Brackets are counted raw first: only a file with many open ones is read token by token. */
function deepFlow(source: string): number | undefined {
  if (!hasManyOpen(source)) return undefined;
  let at = 0;
  let depth = 0;
  for (const token of new Lexer().lex(source)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return at;
    // \x02 and \x1f are the lexer's own marks for a document and a scalar; they stand for no text.
    if (token !== '\x02' && token !== '\x1f' && token !== '\x18') at += token.length;
  }
  return undefined;
}

function hasManyOpen(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}
