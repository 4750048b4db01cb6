import type { QuoteMention } from '../../mention/mention.js';
import { firstEndingAfter, type Span } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import type { Candidate, CueWord, SpeechWords } from './speechWords.js';

/** A candidate as seen from one quotation. */
export interface Placed {
  readonly candidate: Candidate;
  readonly side: 'before' | 'after';
  /** Sentences that begin, lines that break and quotations that stand between the two. */
  readonly sentences: number;
  readonly paragraphs: number;
  readonly quotes: number;
  /** Place among the candidates of its side, the nearest first, and among those that can be a subject. */
  readonly nth: number;
  readonly nthSubject: number;
}

/** A quotation with everybody near enough to have said it. */
export interface Around {
  readonly quote: QuoteMention;
  readonly placed: readonly Placed[];
  /** Cues near it, sorted. */
  readonly cues: readonly CueWord[];
}

/** How far away a speaker is looked for, in code units, candidates and lines. */
const BEFORE = { reach: 800, most: 14, paragraphs: 3 };
const AFTER = { reach: 420, most: 7, paragraphs: 1 };

/** Everybody around the quotation at `index`. O(log n) and the number found. */
export function around(text: Text, spoken: SpeechWords, found: readonly QuoteMention[], index: number): Around {
  const quote = found[index] as QuoteMention;
  const { start, end } = quote.span;
  const breaks = breaksAround(text, found, index, start - BEFORE.reach, end + AFTER.reach);
  const spans = found.map(({ span }) => span);
  const place = (candidate: Candidate, side: 'before' | 'after', nth: number, nthSubject: number): Placed => {
    const [from, to] = side === 'before' ? [candidate.end, start] : [end, candidate.start];
    return {
      candidate,
      side,
      sentences: count(breaks.sentences, from, to),
      paragraphs: count(breaks.paragraphs, from, to),
      quotes: quotesBetween(spans, index, from, to),
      nth,
      nthSubject,
    };
  };
  return {
    quote,
    placed: [...near(spoken.candidates, quote.span, 'before', place), ...near(spoken.candidates, quote.span, 'after', place)],
    cues: slice(spoken.cues, start - BEFORE.reach, end + AFTER.reach),
  };
}

function near(
  candidates: readonly Candidate[],
  { start, end }: Span,
  side: 'before' | 'after',
  place: (candidate: Candidate, side: 'before' | 'after', nth: number, nthSubject: number) => Placed,
): readonly Placed[] {
  const { reach, most, paragraphs } = side === 'before' ? BEFORE : AFTER;
  const step = side === 'before' ? -1 : 1;
  const found: Placed[] = [];
  let subjects = 0;
  for (let at = firstEndingAfter(candidates, side === 'before' ? start : end - 1) - (step < 0 ? 1 : 0); found.length < most; at += step) {
    const candidate = candidates[at];
    if (!candidate || (step < 0 ? start - candidate.end : candidate.start - end) > reach) break;
    if (step > 0 && candidate.start < end) continue;
    const one = place(candidate, side, found.length, subjects);
    if (one.paragraphs > paragraphs) break;
    found.push(one);
    if (!candidate.oblique) subjects++;
  }
  return found;
}

/** Where sentences and paragraphs begin outside quotations, but for where this one begins. */
function breaksAround(text: Text, found: readonly QuoteMention[], index: number, from: number, to: number) {
  const outside = (start: number): boolean => {
    for (let at = index - 12; at <= index + 6; at++) {
      const span = found[at]?.span;
      if (span && span.start < start && start < span.end) return false;
    }
    return true;
  };
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

function quotesBetween(spans: readonly Span[], index: number, from: number, to: number): number {
  let between = 0;
  for (let at = index - 1; (spans[at]?.start ?? -1) >= from; at--) between++;
  for (let at = index + 1; (spans[at]?.end ?? Number.MAX_SAFE_INTEGER) <= to; at++) between++;
  return between;
}
