import { matchesOf } from './matchesOf.js';
import type { Span } from './span.js';

/**
 * The text as every scanner reads it and every offset outside the process counts it: BOM removed, CRLF and CR read
 * as LF, no Unicode normalisation (design/sidecar.md, section 1).
 */
export interface PortableText {
  /** BOM removed, LF only. Where the original has neither BOM nor CR this is the same string. */
  readonly text: string;
  /** Code unit offset in `text` to code unit offset in the original. */
  toOriginal(offset: number): number;
  /** Code unit offset in the original to code unit offset in `text`. */
  fromOriginal(offset: number): number;
}

/** Reads an editor's or a file's text as portable text. O(n), O(log breaks) for each look-up. */
export function toPortable(original: string): PortableText {
  const bom = original.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!bom && !original.includes('\r')) return { text: original, toOriginal: (o) => o, fromOriginal: (o) => o };
  const body = bom ? original.slice(1) : original;
  const text = body.replace(/\r\n?/g, '\n');
  // dropped[k] is the offset in `text` just after the k-th LF that was a CRLF.
  const dropped: number[] = [];
  for (let at = body.indexOf('\r\n'); at >= 0; at = body.indexOf('\r\n', at + 2)) dropped.push(at + 1 - dropped.length);
  const droppedUpTo = (offset: number, key: (k: number) => number): number => {
    let low = 0;
    let high = dropped.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (key(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text,
    toOriginal: (offset) => offset + bom + droppedUpTo(offset, (k) => dropped[k] as number),
    fromOriginal: (offset) => {
      const inBody = Math.max(0, offset - bom);
      return inBody - droppedUpTo(inBody, (k) => (dropped[k] as number) + k + 1);
    },
  };
}

/** Converts between code units and code points of one text. Built once, O(log n) a look-up; free where all is BMP. */
export interface CodePoints {
  /** Code unit offset to code point offset. */
  toCodePoint(offset: number): number;
  /** Code point offset to code unit offset. */
  fromCodePoint(offset: number): number;
}

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** The one function pair that leaves and enters the process's way of counting. */
export function codePoints(text: string): CodePoints {
  const pairs: number[] = [];
  for (const pair of matchesOf(text, PAIR)) pairs.push(pair.index);
  if (!pairs.length) return { toCodePoint: (o) => o, fromCodePoint: (o) => o };
  const countBefore = (offset: number, shift: (k: number) => number): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) - shift(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    toCodePoint: (offset) => offset - countBefore(offset - 1, () => 0),
    fromCodePoint: (offset) => offset + countBefore(offset, (k) => k),
  };
}

/** A span of the portable text, said in code points. */
export const toCodePointSpan = (span: Span, points: CodePoints): Span => ({
  start: points.toCodePoint(span.start),
  end: points.toCodePoint(span.end),
});
