import { isoDay } from '../../dates/calendar.js';
import type { Span } from '../../text/span.js';
import { type DayClue, isFullDay, numberOf } from './dayClue.js';
import type { Evidence } from './evidence.js';
import type { InferredDay } from './inferredDay.js';

/** A line of facts stands above the story, among its first lines. */
const LINES = 8;
/** What may stand beside the day on such a line: who, where, at what time, but no sentence. */
const BESIDE = /^(?:by|on|at|in|of|am|pm|a\.m|p\.m|and|updated|published|posted|first|last|from|est|gmt|utc|et|bst|date)$/i;
const MOST_BESIDE = 8;
/** A sentence that begins right behind the day: a line of facts that lost its line break. */
const SENTENCE = /^ {1,3}[“"‘'(]?\p{Lu}\p{L}* \p{L}/u;

/** The day of a dateline, or on a line at the top that says little else. */
export function dayAtTop({ text, told, dayOf, isOfStory }: Evidence): InferredDay | undefined {
  const lines = text.paragraphs.slice(0, LINES);
  for (const clue of told) {
    const at = lines.findIndex(({ start, end }) => start <= clue.span.start && clue.span.end <= end);
    if (at < 0) return undefined;
    if (clue.month === undefined || !standsAlone(text.source, clue, lines[at] as Span, at)) continue;
    const day = dayOf(clue);
    if (!day) continue;
    const where = clue.region === 'dateline' && !isWholeLine(text.source, clue, lines[at] as Span) ? 'dateline' : 'line';
    const why = `the ${where} “${clue.words}” at the top of the article`;
    const inYear = isFullDay(clue) || isOfStory ? '' : ', in the year that its other dates leave';
    return { day: isoDay(numberOf(day)), why: `${why}${inYear}`, confidence: isFullDay(clue) ? 0.9 : 0.7, from: 'text' };
  }
  return undefined;
}

const isWholeLine = (source: string, { span }: DayClue, line: Span): boolean =>
  !/\p{L}{3}/u.test(source.slice(line.start, span.start) + source.slice(span.end, line.end));

function standsAlone(source: string, clue: DayClue, line: Span, at: number): boolean {
  if (clue.region === 'dateline') return true;
  const rest = source.slice(line.start, clue.span.start) + source.slice(clue.span.end, line.end);
  if (at > 0 && clue.year !== undefined && clue.weekday !== undefined && line.start === clue.span.start && SENTENCE.test(rest))
    return true;
  if (rest.length > 80) return false;
  const words = rest.match(/\p{L}[\p{L}.'’-]*/gu) ?? [];
  // The first line is the headline, and a headline may speak of a day.
  if (at === 0) return words.length === 0;
  return (
    words.length <= MOST_BESIDE && words.every((word) => BESIDE.test(word) || /^\p{Lu}/u.test(word)) && !/[.!?]\s*$/.test(rest)
  );
}
