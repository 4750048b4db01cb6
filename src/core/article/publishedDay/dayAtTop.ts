import { isoDay } from '../../dates/calendar/calendar.js';
import type { Span } from '../../text/span.js';
import { type DayClue, isFullDay, numberOf } from './dayClue.js';
import type { Evidence } from './evidence.js';
import { isFactLine, isWholeLine, opensAsDateline, opensSentence } from './factLine.js';
import type { InferredDay } from './inferredDay.js';

/** A line of facts stands above the story, among its first lines. */
const LINES = 8;
/** So many headings that are days make a chronicle, and the first of them is only where it begins. */
const CHRONICLE = 3;

/** The day of a dateline, or on a line at the top that says little else. */
export function dayAtTop(evidence: Evidence): InferredDay | undefined {
  const { text, told, dayOf, isOfStory } = evidence;
  const lines = text.paragraphs.slice(0, LINES);
  for (const clue of told) {
    const at = lines.findIndex(({ start, end }) => start <= clue.span.start && clue.span.end <= end);
    if (at < 0) return undefined;
    const kind = clue.month === undefined ? undefined : kindOf(text.source, clue, lines[at] as Span, at);
    const day = kind && dayOf(clue);
    if (!kind || !day) continue;
    if (kind === 'line' && isChronicle(evidence)) return undefined;
    const why = `the ${kind} “${clue.words}” at the top of the article`;
    const inYear = isFullDay(clue) || isOfStory ? '' : ', in the year that its other dates leave';
    return { day: isoDay(numberOf(day)), why: `${why}${inYear}`, confidence: isFullDay(clue) ? 0.9 : 0.7, from: 'text' };
  }
  return undefined;
}

function kindOf(source: string, clue: DayClue, line: Span, at: number): 'line' | 'dateline' | undefined {
  if (opensSentence(source, line)) return undefined;
  if (clue.region === 'dateline') return isWholeLine(source, clue, line) ? 'line' : 'dateline';
  if (isFactLine(source, clue, line, at)) return 'line';
  return opensAsDateline(source, clue, line) ? 'dateline' : undefined;
}

function isChronicle({ text, told }: Evidence): boolean {
  const headings = told.filter((clue) => {
    const line = clue.month === undefined ? undefined : text.paragraphAt(clue.span.start);
    return line !== undefined && isWholeLine(text.source, clue, line);
  });
  return new Set(headings.map(({ month, day }) => `${month} ${day}`)).size >= CHRONICLE;
}
