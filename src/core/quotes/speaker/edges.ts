import type { QuoteMention } from '../../mention/mention.js';
import type { Text } from '../../text/text.js';
import { pieceBefore } from './pieceBefore.js';

/** A quotation's own ends and what touches them, each in a word or a mark. */
export interface Edges {
  readonly opens: 'A' | 'a';
  readonly closes: string;
  /** The word or mark before it; `line` where it opens a line. */
  readonly prev: string;
  readonly next: string;
  /** Number of words: 1 to 4, then `s`, `m`, `l`. */
  readonly length: string;
  /** Whether somebody speaks of himself in it. */
  readonly own: boolean;
}

const OWN = /\b(?:I|my|me|we|our|us|I['’]\w{1,4}|We['’]?\w{0,4}|My|Our)\b/;

/** Reads the ends of a quotation; of a long one the first 200 code units. */
export function edgesOf(text: Text, { span, content }: QuoteMention): Edges {
  const { source } = text;
  const words = source.slice(content.start, Math.min(content.end, content.start + 200));
  const opensLine = text.paragraphAt(span.start)?.start === span.start;
  const count = words.split(/\s+/, 24).length;
  return {
    opens: /^\P{L}{0,2}\p{Lu}/u.test(words) ? 'A' : 'a',
    closes: /[,.?!…—–-]/.exec(source[content.end - 1] ?? '')?.[0] ?? 'w',
    prev: opensLine ? 'line' : (pieceBefore(source, span.start, 24)?.text ?? '?'),
    next: wordAfter(source.slice(span.end, span.end + 3)),
    length: count > 20 ? 'l' : count > 8 ? 'm' : count > 4 ? 's' : String(count),
    own: OWN.test(words),
  };
}

function wordAfter(tail: string): string {
  if (!tail || /^\.?\s{0,2}\n/.test(tail)) return 'end';
  if (/^\s?\p{L}/u.test(tail)) return /^\s?\p{Lu}/u.test(tail) ? 'A' : 'a';
  return /\S/.exec(tail)?.[0] ?? '?';
}

/** How the quotation that ended before is parted from this one: `within` a sentence, by a `sentence`, by a `line`. */
export function gapOf(source: string, from: number, to: number): string {
  if (from < 0) return 'first';
  if (to - from > 600) return 'far';
  const gap = source.slice(from, to);
  if (!gap.trim()) return gap.includes('\n') ? 'line' : 'none';
  const lines = gap.split('\n').filter((line) => line.trim()).length;
  if (gap.includes('\n')) return lines > 2 ? 'far' : /\S/.test(gap.slice(gap.lastIndexOf('\n'))) ? 'lineWords' : 'line';
  return gap.length > 300 ? 'long' : /[.!?]\s/.test(gap) ? 'sentence' : 'within';
}
