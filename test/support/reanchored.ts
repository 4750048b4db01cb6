import { anchorAll } from '../../src/core/article/anchor.js';
import { createDescriber } from '../../src/core/article/describe.js';
import { isWordEdge } from '../../src/core/article/occurrences.js';
import type { Anchoring } from '../../src/core/article/selector.js';
import { mentionsOf } from '../../src/core/scan/scan.js';
import type { Span } from '../../src/core/text/span.js';
import { createText } from '../../src/core/text/text.js';
import type { EditedText } from './articleEdits.js';
import { scan } from './scan.js';

/** How many marks ended where, of those whose words are still there and of those whose words are gone. */
export interface Tally {
  right: number;
  /** Of the right ones: found by a guess, said so. */
  guessed: number;
  wrong: number;
  /** Of the wrong ones: nothing said. */
  silent: number;
  lost: number;
  deleted: number;
  attached: number;
  /** Right by their words, on another copy of the very same paragraph. */
  otherCopy: number;
}

export const emptyTally = (): Tally => ({
  right: 0,
  guessed: 0,
  wrong: 0,
  silent: 0,
  lost: 0,
  deleted: 0,
  attached: 0,
  otherCopy: 0,
});

/** What a person would have marked: all that the scan finds, every fourth sentence whole, and a few words in others. */
export function markedSpans(text: string): readonly Span[] {
  const found = new Map<string, Span>();
  const add = ({ start, end }: Span) => found.set(`${start}-${end}`, { start, end });
  for (const { span } of mentionsOf(scan(text, { dct: '2025-03-17' }))) add(span);
  const parts = createText(text);
  for (const [number, sentence] of parts.sentences.entries()) {
    if (number % 4 === 0) add(sentence);
    const words = parts.words.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const [first, last] = [words[number % 5], words[(number % 5) + 3]];
    if (number % 4 === 2 && first && last) add({ start: first.start, end: last.end });
  }
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where the words of a span are now: what its surviving characters cover; undefined where less than half survive. */
export function survivorOf({ start, end }: Span, { to }: EditedText): Span | undefined {
  let [first, last, count] = [Number.POSITIVE_INFINITY, -1, 0];
  for (let at = start; at < end; at++) {
    const place = to[at] as number;
    if (place < 0) continue;
    count++;
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  return count * 2 >= end - start ? { start: first, end: last + 1 } : undefined;
}

/** Describes spans of one text, finds them in the edited one and counts into `tally`. */
export function reanchor(before: string, spans: readonly Span[], edited: EditedText, tally: Tally): readonly Anchoring[] {
  const describeSpan = createDescriber(before);
  const found = anchorAll(edited.text, spans.map(describeSpan));
  const copies = copiesOf(before);
  const taken = new Map<string, number>();
  for (const [index, span] of spans.entries()) {
    const anchoring = found[index] as Anchoring;
    count(span, anchoring, { edited, copies, taken }, tally);
  }
  return found;
}

interface Truth {
  readonly edited: EditedText;
  readonly copies: (span: Span) => readonly Span[];
  /** Who stands at a place already: no two marks of different places may share one. */
  readonly taken: Map<string, number>;
}

function count(span: Span, anchoring: Anchoring, { edited, copies, taken }: Truth, tally: Tally): void {
  const wanted = survivorOf(span, edited);
  if (!wanted) {
    if (isGone(span, edited)) {
      tally.deleted++;
      if (anchoring.kind !== 'lost') tally.attached++;
    }
    return;
  }
  if (anchoring.kind === 'lost') {
    tally.lost++;
    return;
  }
  const at = wholeWords(edited.text, anchoring.span);
  const isAt = (survivor: Span | undefined) => {
    const place = survivor && wholeWords(edited.text, survivor);
    return place?.start === at.start && place.end === at.end;
  };
  const key = `${anchoring.span.start}-${anchoring.span.end}`;
  const other = copies(span).find((copy) => isAt(survivorOf(copy, edited)));
  const isFree = (taken.get(key) ?? span.start) === span.start;
  taken.set(key, span.start);
  if (isAt(wanted) || (other && isFree)) {
    tally.right++;
    if (!isAt(wanted)) tally.otherCopy++;
    if (anchoring.kind === 'reattached') tally.guessed++;
  } else {
    tally.wrong++;
    if (anchoring.kind !== 'reattached') tally.silent++;
  }
}

/** A letter typed at the edge of a word belongs to it. */
function wholeWords(text: string, { start, end }: Span): Span {
  while (!isWordEdge(text, start)) start--;
  while (!isWordEdge(text, end)) end++;
  return { start, end };
}

const isGone = ({ start, end }: Span, { to }: EditedText): boolean => to.subarray(start, end).every((place) => place < 0);

/**
 * The same place in the other copies of the very same paragraph. Had the copies changed places, the text would be the same:
 * no one, a person neither, can say which of the two a mark was on.
 */
function copiesOf(text: string): (span: Span) => readonly Span[] {
  const { paragraphs, paragraphAt } = createText(text);
  return (span) => {
    const own = paragraphAt(span.start);
    if (!own || own.end < span.end) return [];
    const words = text.slice(own.start, own.end);
    return paragraphs
      .filter(({ start, end }) => start !== own.start && end - start === words.length && text.startsWith(words, start))
      .map(({ start }) => ({ start: start + span.start - own.start, end: start + span.end - own.start }));
  };
}
