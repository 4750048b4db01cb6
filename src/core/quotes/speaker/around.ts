import type { QuoteMention } from '../../mention/mention.js';
import { firstEndingAfter, type Span } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import type { Candidate, SpeechWords } from './speechWords.js';

/** A candidate as seen from one quotation. */
export interface Placed {
  readonly candidate: Candidate;
  readonly side: 'before' | 'after';
  /** Sentences that begin, lines that break and quotations that stand between the two. */
  readonly sentences: number;
  readonly paragraphs: number;
  readonly quotes: number;
  /** Place among the candidates of its side that can be a subject, the nearest first. */
  readonly nthSubject: number;
}

/** How far away a speaker is looked for, in code units, candidates and lines. */
const BEFORE = { reach: 800, most: 8, paragraphs: 3 };
const AFTER = { reach: 420, most: 4, paragraphs: 1 };

/** Everybody around the quotation at `index`. O(log n) and the number found. */
export function around(text: Text, spoken: SpeechWords, found: readonly QuoteMention[], index: number): readonly Placed[] {
  const quote = found[index] as QuoteMention;
  const { start, end } = quote.span;
  const breaks = breaksAround(text, found, index, start - BEFORE.reach, end + AFTER.reach);
  const place = (candidate: Candidate, side: 'before' | 'after', nthSubject: number): Placed => {
    const [from, to] = side === 'before' ? [candidate.end, start] : [end, candidate.start];
    return {
      candidate,
      side,
      sentences: count(breaks.sentences, from, to),
      paragraphs: count(breaks.paragraphs, from, to),
      quotes: quotesBetween(found, index, from, to),
      nthSubject,
    };
  };
  return [...near(spoken.candidates, quote.span, 'before', place), ...near(spoken.candidates, quote.span, 'after', place)];
}

/** A speaker stands no more quotations away than this. */
const MOST_QUOTES = 2;

function near(
  candidates: readonly Candidate[],
  { start, end }: Span,
  side: 'before' | 'after',
  place: (candidate: Candidate, side: 'before' | 'after', nthSubject: number) => Placed,
): readonly Placed[] {
  const { reach, most, paragraphs } = side === 'before' ? BEFORE : AFTER;
  const step = side === 'before' ? -1 : 1;
  const found: Placed[] = [];
  let subjects = 0;
  for (
    let at = firstEndingAfter(candidates, side === 'before' ? start : end - 1) - (step < 0 ? 1 : 0);
    found.length < most;
    at += step
  ) {
    const candidate = candidates[at];
    if (!candidate || (step < 0 ? start - candidate.end : candidate.start - end) > reach) break;
    if (step > 0 && candidate.start < end) continue;
    const one = place(candidate, side, subjects);
    if (one.paragraphs > paragraphs || one.quotes > MOST_QUOTES) break;
    found.push(one);
    if (!candidate.oblique) subjects++;
  }
  return found;
}

/** Where sentences and paragraphs begin outside quotations, but for where this one begins. */
function breaksAround(text: Text, found: readonly QuoteMention[], index: number, from: number, to: number) {
  const near = found.slice(Math.max(0, index - 12), index + 7).filter(({ span }) => span.start < to && from < span.end);
  const outside = (start: number): boolean => !near.some(({ span }) => span.start < start && start < span.end);
  const starts = (spans: readonly Span[]): readonly number[] => slice(spans, from, to).map(({ start }) => start);
  return { sentences: starts(text.sentences).filter(outside), paragraphs: starts(text.paragraphs) };
}

/** Of `spans` (sorted, not overlapping) those that touch a stretch. */
export function slice<S extends Span>(spans: readonly S[], from: number, to: number): readonly S[] {
  const first = firstEndingAfter(spans, from);
  let last = first;
  while (last < spans.length && (spans[last] as S).start < to) last++;
  return spans.slice(first, last);
}

const count = (starts: readonly number[], from: number, to: number): number =>
  starts.reduce((sum, start) => sum + (from <= start && start <= to ? 1 : 0), 0);

/** Counted no further than one that is too many. */
function quotesBetween(found: readonly QuoteMention[], index: number, from: number, to: number): number {
  let between = 0;
  for (let at = index - 1; between <= MOST_QUOTES && (found[at]?.span.start ?? -1) >= from; at--) between++;
  for (let at = index + 1; between <= MOST_QUOTES && (found[at]?.span.end ?? Number.MAX_SAFE_INTEGER) <= to; at++) between++;
  return between;
}
