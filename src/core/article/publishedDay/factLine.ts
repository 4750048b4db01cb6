import type { Span } from '../../text/span.js';
import type { DayClue } from './dayClue.js';

/** What may stand beside the day on a line of facts: who, where, at what time, but no sentence. */
const BESIDE = /^(?:by|on|at|in|of|am|pm|a\.m|p\.m|and|updated|published|posted|first|last|from|est|gmt|utc|et|bst|date)$/i;
const MOST_BESIDE = 8;
const LONGEST = 80;
/** A sentence that begins right behind the day: a line of facts that lost its line break. */
const SENTENCE = /^ {1,3}[“"‘'(]?\p{Lu}\p{L}* \p{L}/u;
/** `Vesna, `, `(VESNA – `, nothing: what stands before the day of a dateline. */
const PLACE = /^\(?(?:\p{Lu}[\p{L}'’-]*[ ,./–—-]{1,3}){0,5}$/u;
/** Words that open a sentence, and neither a place nor a name. */
const OPENING =
  /^\(?(?:a|after|an|and|around|as|at|before|between|but|during|early|every|for|from|in|it|last|late|on|since|that|the|this|through|till|to|until|when|while)\b/i;
/** What follows the day of a dateline: a dash, a source in brackets or strokes, or, after a place, a full stop. */
const BEHIND = /^(?:\)? ?[–—]|\)? -{1,2} |\) (?=\p{Lu})|\.? \([^()\n]{2,30}\) ?[–—-]|\. ?\/\p{Lu})/u;
const STOP = /^\. (?=\p{Lu})/u;

/** Whether a day stands on a line that says little else; `at`: which line of the article it is, from 0. */
export function isFactLine(source: string, { span, year, weekday }: DayClue, line: Span, at: number): boolean {
  const rest = source.slice(line.start, span.start) + source.slice(span.end, line.end);
  if (at > 0 && year !== undefined && weekday !== undefined && line.start === span.start && SENTENCE.test(rest)) return true;
  if (rest.length > LONGEST) return false;
  const words = rest.match(/\p{L}[\p{L}.'’-]*/gu) ?? [];
  // The first line is the headline, and a headline may speak of a day.
  if (at === 0) return words.length === 0;
  const areNames = words.length <= MOST_BESIDE && words.every((word) => BESIDE.test(word) || /^\p{Lu}/u.test(word));
  return areNames && !/[.!?]\s*$/.test(rest);
}

/** Whether a day with its year opens a paragraph as a dateline does, in one of the forms that are no region of their own. */
export function opensAsDateline(source: string, { span, year }: DayClue, line: Span): boolean {
  const before = source.slice(line.start, span.start);
  if (year === undefined || before.length > 60 || !PLACE.test(before)) return false;
  const behind = source.slice(span.end, Math.min(line.end, span.end + 40));
  return BEHIND.test(behind) || (/\p{Lu}/u.test(before) && STOP.test(behind));
}

/** Whether a line begins with a word that opens sentences: "On March 4, 2025 – the day of the vote – …". */
export const opensSentence = (source: string, { start, end }: Span): boolean =>
  OPENING.test(source.slice(start, Math.min(end, start + 12))) && end - start > LONGEST;

/** Whether nothing but a day, and perhaps its hour, stands on a line. */
export const isWholeLine = (source: string, { span }: DayClue, line: Span): boolean =>
  !/\p{L}{3}/u.test(source.slice(line.start, span.start) + source.slice(span.end, line.end));
