import type { Reading } from '../timex.js';
import { DAY_PART, WEEKDAY } from './grammar.js';
import { DAY_PARTS, WEEKDAYS } from './lexicon.js';
import { whichOf, withMod } from './modifier.js';
import { createShape, type Groups } from './shape.js';

/** Not `earlier` and `around`, which stand beside a day and say nothing of the part meant. */
const PART = '(?<part>(?:(?:the )?(?:very )?(?:early|late|mid)(?:(?: in| on|,)? |-)|post-|pre-))?';
const WHICH = '(?:(?<which>last|next|this|this coming|this past|the previous|the following|the next|the coming|that) )?';

/** What follows where an expression is over: no noun that the last word would belong to. */
const ENDS = '(?=[.,;:)”"]|\\n|$| (?:at|in|and|or|when|to|for|from|after|before|with|as|but|while|because|if|that|so|by|the)\\b)';

/** `Sunday`, `last Friday`, `early Tuesday`, `Friday evening`, `Monday last week`, `Sunday week`, `Tuesday next`. */
export const weekday = createShape('weekday', [
  {
    source: `${PART}${WHICH}(?:(?<before>${DAY_PART}|mid-afternoon) )?(?<weekday>${WEEKDAY})(?: (?<dayPart>${DAY_PART})(?!s))?(?: the (?<nth>3[01](?:st|th)|[12]?\\d(?:st|nd|rd|th))(?! (?:of|century|time|floor)))?(?: (?:of )?(?<week>last|next|this) week| (?<on>week|fortnight)${ENDS}| (?<side>last|next)${ENDS})?`,
    read: readWeekday,
  },
]);

function readWeekday(groups: Groups): Reading | undefined {
  const day = WEEKDAYS[(groups.weekday ?? '').replace('.', '')];
  if (!day) return undefined;
  const which = whichOf(groups.which || groups.side);
  const weeksOn = { week: 1, fortnight: 2 }[groups.on ?? ''];
  const week = whichOf(groups.week);
  const time = DAY_PARTS[groups.dayPart || (groups.before ?? '').replace('mid-', '')];
  const meaning = {
    of: 'weekday',
    weekday: day,
    ...(which ? { which } : {}),
    ...(groups.nth ? { monthDay: Number.parseInt(groups.nth, 10) } : {}),
    ...(week ? { weekShift: { last: -1, this: 0, next: 1 }[week] } : {}),
    ...(weeksOn ? { weeksOn } : {}),
  } as const;
  const reading: Reading = {
    type: time ? 'TIME' : 'DATE',
    meaning,
    stated: ['weekday', ...(groups.nth ? (['day'] as const) : []), ...(time ? (['time'] as const) : [])],
    ...(time ? { time } : {}),
  };
  return withMod(reading, groups.part);
}
