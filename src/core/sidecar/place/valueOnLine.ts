import type { Span } from '../../text/span.js';

/** A value on one line, without quotes and comment, and where it ends. A quote that is still open ends with the line. */
export function unquoted(raw: string): { readonly text: string; readonly from: number; readonly to: number } {
  const from = raw.length - raw.trimStart().length;
  const quote = raw[from];
  if (quote !== '"' && quote !== "'") {
    const comment = /(?:^|[ \t])#/.exec(raw.slice(from))?.index ?? raw.length;
    const text = raw.slice(from, from + comment).trimEnd();
    return { text, from, to: from + text.length };
  }
  let to = from + 1;
  while (to < raw.length && raw[to] !== quote) to += quote === '"' && raw[to] === '\\' ? 2 : 1;
  const isClosed = to < raw.length;
  const inner = raw.slice(from + 1, Math.min(to, raw.length));
  return { text: quote === '"' ? unescaped(inner) : inner, from, to: isClosed ? to + 1 : raw.trimEnd().length };
}

function unescaped(inner: string): string {
  try {
    return JSON.parse(`"${inner}"`) as string;
  } catch {
    return inner;
  }
}

/** The value at a place, or the item of `[…]`; an empty stretch at the place where nothing stands. */
export function valueAt(raw: string, start: number, at: number): { readonly span: Span; readonly value: string } {
  const list = /^[ \t]*\[/.exec(raw)?.[0].length;
  if (list !== undefined) {
    const before = raw.slice(list, Math.max(list, at - start));
    const from = list + before.lastIndexOf(',') + 1;
    const stop = /[,\]]/.exec(raw.slice(from))?.index ?? raw.length - from;
    return valueAt(raw.slice(from, from + stop), start + from, at);
  }
  const { text, from, to } = unquoted(raw);
  if (from === to || start + to < at || at < start + from) return { span: { start: at, end: at }, value: '' };
  return { span: { start: start + from, end: start + to }, value: text };
}
