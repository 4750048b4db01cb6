import type { DateAnchor, DateMention } from '../../mention/mention.js';
import { dateOf, dayNumber, daysIn, isoDay, readIsoDay } from '../calendar/calendar.js';

/** A length in whole units. */
const LENGTH = /^P(\d{1,4})([DWMQY])$/;
const BACK = /^(?:the |these )?(?:last|past|previous) /i;
const ON = /^(?:the )?(?:next|coming) /i;
/** What stands between a length and the day that it begins or ends with. */
const BEGINS = /^,? (?:from|starting|beginning|counting from)(?: on)? $/;
const ENDS = /^,? (?:to|until|till|through|ended|ending)(?: on)? $/;

/**
 * Gives lengths their first and last day, where the words say which (TIMEX3's beginPoint and endPoint): `the past three days` ends
 * with the published day, `three weeks from 3 March` begins with that one. Without `dct` only what the text states.
 */
export function withEnds(mentions: readonly DateMention[], source: string, dct: number | undefined): readonly DateMention[] {
  return mentions.map((mention, i) => {
    const length = mention.type === 'DURATION' && !mention.range ? LENGTH.exec(mention.value ?? '') : null;
    if (!length) return mention;
    const later = (day: number, direction: 1 | -1): number => away(day, direction * Number(length[1]), length[2] as string);
    const next = mentions[i + 1];
    const between = next ? source.slice(mention.span.end, next.span.start) : '';
    const day = next?.type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(next.value ?? '') ? readIsoDay(next.value) : undefined;
    if (next && day !== undefined && (BEGINS.test(between) || ENDS.test(between))) {
      const anchor = { of: 'text', value: next.value as string, span: next.span } as const;
      return BEGINS.test(between) ? stretch(mention, day, later(day, 1), anchor) : stretch(mention, later(day, -1), day, anchor);
    }
    if (dct === undefined) return mention;
    const published = { of: 'published', value: isoDay(dct) } as const;
    if (BACK.test(mention.text)) return stretch(mention, later(dct, -1), dct, published);
    return ON.test(mention.text) ? stretch(mention, dct, later(dct, 1), published) : mention;
  });
}

function stretch(mention: DateMention, begin: number, end: number, anchor: DateAnchor): DateMention {
  const of = anchor.of === 'published' ? 'the published day' : 'the date beside it';
  return {
    ...mention,
    range: { begin: isoDay(begin), end: isoDay(end) },
    anchor,
    reason: `${mention.reason}; from ${isoDay(begin)} to ${isoDay(end)}, counted from ${of}`,
  };
}

/** The day so many units away; the last of its month where that has no such day. */
function away(day: number, count: number, letter: string): number {
  if (letter === 'D') return day + count;
  if (letter === 'W') return day + 7 * count;
  const { year, month, day: of } = dateOf(day);
  const months = year * 12 + month - 1 + count * ({ M: 1, Q: 3 }[letter] ?? 12);
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  return dayNumber(y, m, Math.min(of, daysIn(y, m)));
}
