import type { DateMention } from '../../mention/mention.js';
import { MONTH_NAMES } from '../../text/calendarNames.js';

/** What stands between the two ends of a stretch; `and` only after `between`. */
const JOIN = /^ ?(?:to|through|thru|until|till|[-–—]|and)(?: the)? ?$/;
const BETWEEN = /\bbetween (?:the )?$/i;
/** What is moved from one day to another, or held against it, does not last from the one to the other. */
const MOVED =
  /\b(?:moved?|moves|moving|postpone[ds]?|postponing|shift(?:ed|s|ing)?|chang(?:ed?|es|ing)|reschedul(?:ed?|es|ing)|delay(?:ed|s|ing)?|push(?:ed|es|ing)?|brought|put|bring(?:s|ing)?|compar(?:ed?|es|ing)|relative)\b[^.!?\n]{0,60}$/i;

interface Stretch {
  readonly begin: string;
  readonly end: string;
}

/**
 * Gives the first end of a stretch the days of the whole: `March 3` of `March 3-5` keeps its value, and its range runs to the 5th.
 * Each end stays a mention of its own (TimeML annotation guidelines 1.2.1, section 2.2).
 */
export function withStretches(mentions: readonly DateMention[], source: string): readonly DateMention[] {
  let taken = -1;
  return mentions.map((first, i) => {
    const last = mentions[i + 1];
    if (!last || i === taken || first.type !== 'DATE' || last.type !== 'DATE') return first;
    if (last.span.start - first.span.end > 12) return first;
    const whole = wholeOf(first, last, source);
    if (!whole) return first;
    taken = i + 1;
    return { ...first, range: whole, reason: `${first.reason}; the first end of a stretch that runs to ${inWords(whole.end)}` };
  });
}

function wholeOf(first: DateMention, last: DateMention, source: string): Stretch | undefined {
  const join = JOIN.exec(source.slice(first.span.end, last.span.start))?.[0];
  if (!join) return undefined;
  const before = source.slice(Math.max(0, first.span.start - 80), first.span.start);
  if (join.includes('and') ? !BETWEEN.test(before) : MOVED.test(before)) return undefined;
  const [from, to] = [daysOf(first), daysOf(last)];
  return from && to && isBefore(from.end, to.begin) ? { begin: from.begin, end: to.end } : undefined;
}

const daysOf = ({ value = '', range }: DateMention): Stretch | undefined =>
  range ?? (/^(?:BC)?\d{4}-\d\d-\d\d$/.test(value) ? { begin: value, end: value } : undefined);

/** Whether one ISO day lies before another; years before our era count down. */
function isBefore(a: string, b: string): boolean {
  const [left, right] = [yearOf(a), yearOf(b)];
  return left < right || (left === right && a.slice(-5) < b.slice(-5));
}

const yearOf = (day: string): number => (day.startsWith('BC') ? 1 - Number(day.slice(2, 6)) : Number(day.slice(0, 4)));

/** `5 March 2025`, `31 December 493 BC`. */
function inWords(day: string): string {
  const [, before, year, month, date] = /^(BC)?(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return `${Number(date)} ${MONTH_NAMES[Number(month) - 1]} ${Number(year)}${before ? ' BC' : ''}`;
}
