import type { Passage, Source } from '../sources/source.js';
import type { Span } from '../text/span.js';
import type { AnnotationRef, CardLine, CardPart } from './card.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FULL_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const text = (words: string): CardPart => ({ kind: 'text', text: words });
export const strong = (words: string): CardPart => ({ kind: 'strong', text: words });
export const line = (...parts: readonly CardPart[]): CardLine => ({ parts });

/** `17 Mar 2025`, or `17 Mar` where `short`; what is no day stays as it is. */
export function dayLabel(iso: string, short = false): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (!year) return iso;
  return `${Number(day)} ${MONTHS[Number(month) - 1]}${short ? '' : ` ${year}`}`;
}

/** A TIMEX3 value in words: `Thursday 13 March 2025`, `March 2025`, `week 11 of 2025`; else the value itself. */
export function valueLabel(value: string): string {
  const [, year, month, day, rest] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T(.*))?$/.exec(value) ?? [];
  if (year && Number(month) >= 1 && Number(month) <= 12) {
    const name = `${FULL_MONTHS[Number(month) - 1]} ${year}`;
    if (!day) return name;
    const weekday = WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
    return `${weekday} ${Number(day)} ${name}${rest ? `, ${rest}` : ''}`;
  }
  const [, weekYear, week] = /^(\d{4})-W(\d\d)$/.exec(value) ?? [];
  return weekYear ? `week ${Number(week)} of ${weekYear}` : value;
}

/** The outlet, or the file's name where no outlet is known: how a source is called. */
export const sourceLabel = (source: Source): string => source.facts.outlet ?? source.file.slice(source.file.lastIndexOf('/') + 1);

/** `BBC · 17 Mar`: who and when, in a list of sources. */
export function sourceAndDay(source: Source): string {
  const { published } = source.facts;
  return published ? `${sourceLabel(source)} · ${dayLabel(published, true)}` : sourceLabel(source);
}

/** 1-based line of an offset. */
export function lineNumber(source: string, offset: number): number {
  let count = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) count++;
  return count;
}

/** A link to a passage that says where it goes. */
export const passageLink = (passage: Passage, refOf: (passage: Passage) => AnnotationRef): CardPart => ({
  kind: 'passage',
  text: `line ${lineNumber(passage.source.text, passage.span.start)}`,
  to: refOf(passage),
});

/** The sentence of a passage as parts, its own words strong, cut to about `room` characters around them. */
export function snippet(passage: Passage, room = 110): readonly CardPart[] {
  const { source, span, sentence } = passage;
  const words = source.text.slice(span.start, Math.min(span.end, span.start + room));
  const side = Math.max(12, Math.floor((room - words.length) / 2));
  const before = cut(
    source.text,
    { start: Math.max(sentence.start, span.start - side), end: span.start },
    span.start - side > sentence.start,
    'left',
  );
  const after = cut(
    source.text,
    { start: span.start + words.length, end: Math.min(sentence.end, span.end + side) },
    span.end + side < sentence.end,
    'right',
  );
  return [text(`“${before}`), strong(words), text(`${after}”`)];
}

/** A stretch whose outer end falls between words, with an ellipsis where something was cut away. */
function cut(source: string, span: Span, shortened: boolean, end: 'left' | 'right'): string {
  const words = source.slice(Math.min(span.start, span.end), span.end).replace(/\s+/g, ' ');
  if (!shortened) return words;
  return end === 'left' ? `…${words.replace(/^\S*\s/, '')}` : `${words.replace(/\s\S*$/, '')}…`;
}
