import type { Span } from '../../core/text/span.js';
import { plainWords, shortWords } from '../plainWords.js';

/** Code units before and after the words. */
const AROUND = 45;

/** A stretch of a text as one line, with what stands around it: `…said on Monday [that we will not sign] and left…`. */
export function wordsAround(text: string, { start, end }: Span): string {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const lineEnd = next < 0 ? text.length : next;
  const from = Math.max(line, start - AROUND);
  const to = Math.min(lineEnd, end + AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const left = from > line ? `…${before.replace(/^\S*\s/, '')}` : before;
  const right = to < lineEnd ? `${after.replace(/\s\S*$/, '')}…` : after;
  return plainWords(`${left}[${shortWords(text.slice(start, end), 90)}]${right}`);
}

/** Line of a place, from 1. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
