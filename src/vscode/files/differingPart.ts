import type { Span } from '../../core/text/span.js';

const isLowSurrogate = (code: number): boolean => (code & 0xfc00) === 0xdc00;
const splits = (text: string, at: number): boolean => isLowSurrogate(text.charCodeAt(at)) || text.startsWith('\r\n', at - 1);

/** The one stretch of `old` that is to be replaced, and by what, to make it `text`. Code units; no character or line end is cut in two. */
export function differingPart(old: string, text: string): { readonly span: Span; readonly inserted: string } {
  let head = 0;
  while (head < old.length && head < text.length && old[head] === text[head]) head++;
  while (head > 0 && (splits(old, head) || splits(text, head))) head--;
  let tail = 0;
  while (tail < old.length - head && tail < text.length - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  while (tail > 0 && (splits(old, old.length - tail) || splits(text, text.length - tail))) tail--;
  return { span: { start: head, end: old.length - tail }, inserted: text.slice(head, text.length - tail) };
}
