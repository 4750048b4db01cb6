import { dctOf } from '../../article/facts.js';
import { readIsoDay } from '../../dates/calendar/calendar.js';
import { moved, slotOf, slotValue } from '../../dates/calendar/slot.js';
import { textOf } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import type { Span } from '../../text/span.js';

const AHEAD = /\b(?:in|within|inside)(?: about| around| roughly)? $/i;
/** What lies ahead, said before such a length; "the first in two months" and "took it in three days" look back. */
const DUE =
  /\b(?:will|would|shall|should|can|could|must|may|might|again|next|due|expected|expects?|scheduled|planned|set|likely|about|hopes?|wants?|(?:is|are|was|were|be) to)\b/i;
/** Without these a sentence tells of what is set: "the council sits again in a month". */
const PAST = /\b(?:was|were|had|did|took|made|came|went|fell|rose|lost|won|\p{Ll}{2,}ed)\b/iu;
const BACK =
  /\b(?:first|second|third|fourth|fifth|only|once|twice|times?|worst|biggest|highest|lowest|since|ever)\b[^.;]{0,40}$/i;

const LENGTH = /^P(\d{1,3})([DWMY])$/;

/** Days of a length beyond which nobody means a day by it. */
const MOST: Readonly<Record<string, number>> = { D: 60, W: 30, M: 24, Y: 10 };

/**
 * The day, week, month or year that lies a stated length after a report's own day: "meets again in eight weeks", "expected
 * within six weeks". As precise as its unit, from a week on. Undefined where the words look back, or the report has no day.
 */
export function horizonOf(source: Source, span: Span, length: string): string | undefined {
  const [, count, letter = ''] = LENGTH.exec(length) ?? [];
  const day = readIsoDay(dctOf(source.facts));
  if (!count || day === undefined || Number(count) > (MOST[letter] ?? 0)) return undefined;
  const sentence = textOf(source).sentenceAt(span.start) ?? span;
  const before = source.text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  if (!AHEAD.test(before) || BACK.test(before) || (PAST.test(before) && !DUE.test(before))) return undefined;
  const amount = Number(count);
  if (letter === 'D') return slotValue(slotOf(day + amount, 'day'));
  if (letter === 'W') return slotValue(slotOf(day + 7 * amount, 'week'));
  const unit = letter === 'M' ? 'month' : 'year';
  return slotValue(moved(slotOf(day, unit), amount));
}

/** Code units before such a length that are read. */
const REACH = 120;
