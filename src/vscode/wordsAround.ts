import type { Span } from '../core/text/span.js';
import { plainWords, shortWords } from './plainWords.js';

/** Code units before and after the words. */
const AROUND = 45;

/** A stretch of a text as one line, with what stands around it: `…said on Monday [that we will not sign] and left…`. */
export function wordsAround(text: string, { start, end }: Span): string {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const from = Math.max(line, start - AROUND);
  const to = Math.min(next < 0 ? text.length : next, end + AROUND);
  const before = plainWords(from > line ? text.slice(from, start).replace(/^\S*\s/, '') : text.slice(from, start));
  const after = plainWords(
    to < (next < 0 ? text.length : next) ? text.slice(end, to).replace(/\s\S*$/, '') : text.slice(end, to),
  );
  const left = before ? `${from > line ? '…' : ''}${before} ` : '';
  const right = after ? ` ${after}${to < (next < 0 ? text.length : next) ? '…' : ''}` : '';
  return `${left}[${shortWords(text.slice(start, end), 90)}]${right}`;
}

/** Line of a place, from 1. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
