/** Code units between two counted places. */
const BLOCK = 512;

/** Line and column of places in a text. Costs nothing until it is asked, and then little memory for any text. */
export interface LineIndex {
  /** Line and column of an offset, both from 1, the column in code units. */
  placeOf(offset: number): { readonly line: number; readonly column: number };
}

/** Counts LF as the end of a line, CRLF with it. */
export function createLineIndex(text: string): LineIndex {
  let before: Uint32Array | undefined;
  return {
    placeOf(offset) {
      const at = Math.min(Math.max(0, offset), text.length);
      before ??= countBefore(text);
      const block = Math.floor(at / BLOCK);
      const line = (before[block] as number) + breaksIn(text, block * BLOCK, at);
      const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
      return { line: line + 1, column: at - start + 1 };
    },
  };
}

/** Line breaks before each block. */
function countBefore(text: string): Uint32Array {
  const counts = new Uint32Array(Math.floor(text.length / BLOCK) + 1);
  let count = 0;
  for (let block = 0, at = text.indexOf('\n'); block < counts.length; block++) {
    for (; at >= 0 && at < block * BLOCK; at = text.indexOf('\n', at + 1)) count++;
    counts[block] = count;
  }
  return counts;
}

function breaksIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
