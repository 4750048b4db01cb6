import { dayNumber, isDay } from './calendar.js';
import { DAY_NUMBER, MONTH, WEEKDAY, YEAR, ZONE } from './grammar.js';
import { MONTHS, WEEKDAYS, ZONES } from './lexicon.js';
import { readOrdinal } from './numbers.js';
import { createShape, type Groups } from './shape.js';
import { slotOf } from './slot.js';
import type { Meaning, Reading } from './timex.js';

const HALF = '(?:[ap]\\.m\\b\\.?|[ap]m\\b(?:\\.(?= ?[a-z]))?)';
const ROUGH = '(?:(?:around|about|shortly after|shortly before|just after|just before|exactly) )?';
const NAMED = '(?:(?:12 )?noon|(?:12 )?midnight|midday)';
const TIME = `(?:(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)? ?(?<half>${HALF})|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?::[0-5]\\d)?(?: hours)?|(?<military>[01]\\d|2[0-3])(?<militaryMinute>[0-5]\\d)(?= (?:GMT|hours|UTC|local))(?: hours)?|(?<named>${NAMED}))`;
const ZONED = `(?:,? (?<zone>${ZONE}))?`;
const DAY = `(?:,?(?: on)? (?:(?<day>today|tonight|yesterday|tomorrow|(?:(?:last|next|this) )?${WEEKDAY})|(?:(?:${WEEKDAY}),? )?(?<month>${MONTH}) (?<date>${DAY_NUMBER})(?:,? (?<year>${YEAR}))?))?`;
const AMOUNTS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** `10:00 a.m. EDT`, `14:00 GMT`, `9 p.m. Wednesday`, `5 p.m. EST Nov. 9`, `noon Saturday`, `4 in the morning`. */
export const clockTime = createShape('clockTime', [
  { source: `${ROUGH}${TIME}${ZONED}${DAY}`, read: readTime },
  {
    source: `(?<hour>[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)?(?: in the (?<spoken>morning|afternoon|evening))`,
    read: readTime,
  },
  { source: `(?<hour>[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock`, read: readTime },
  { source: '(?:the )?(?<part>morning|afternoon|evening)(?! (?:news|herald|post|star|standard|paper|show))', read: readPart },
]);

const HOURS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function readTime(groups: Groups): Reading | undefined {
  const clock = groups.named
    ? { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' }[groups.named.replace('12 ', '')]
    : digits(groups);
  if (!clock) return undefined;
  const offset = offsetOf(groups.zone);
  return {
    type: 'TIME',
    meaning: meaningOf(groups),
    time: clock,
    stated: ['time', ...(offset === undefined ? [] : (['zone'] as const)), ...(groups.date ? (['month', 'day'] as const) : [])],
    ...(offset === undefined ? {} : { offset }),
    confidence: groups.zone || groups.half || groups.named ? 0.95 : 0.7,
  };
}

function digits(groups: Groups): string | undefined {
  const text = groups.hour || groups.hour24 || groups.military || '';
  const spoken = HOURS.indexOf(text);
  let hour = spoken >= 0 ? spoken : Number(text);
  const minute = groups.minute || groups.minute24 || groups.militaryMinute || '00';
  const half = groups.half || { morning: 'am', afternoon: 'pm', evening: 'pm' }[groups.spoken ?? ''] || '';
  if (half && (hour > 12 || hour === 0)) return undefined;
  if (/^p/.test(half) && hour < 12) hour += 12;
  if (/^a/.test(half) && hour === 12) hour = 0;
  return `T${String(hour).padStart(2, '0')}:${minute}`;
}

function meaningOf(groups: Groups): Meaning {
  const amount = AMOUNTS[groups.day ?? ''];
  if (amount !== undefined) return { of: 'shift', unit: 'day', amount, from: 'dct' };
  const weekday = WEEKDAYS[(groups.day ?? '').replace(/^(?:last|next|this) /, '').replace('.', '')];
  if (weekday) return { of: 'weekday', weekday };
  const [month, day, year] = [
    MONTHS[(groups.month ?? '').replace('.', '')] ?? 0,
    readOrdinal(groups.date ?? '') ?? 0,
    Number(groups.year ?? ''),
  ];
  if (!isDay(year || 2024, month, day)) return { of: 'clock' };
  return year
    ? { of: 'slot', slot: slotOf(dayNumber(year, month, day), 'day') }
    : { of: 'yearPart', unit: 'month', part: month, day };
}

function readPart(groups: Groups): Reading | undefined {
  return {
    type: 'TIME',
    meaning: { of: 'clock' },
    time: { morning: 'TMO', afternoon: 'TAF', evening: 'TEV' }[groups.part ?? ''] ?? '',
    stated: ['time'],
    confidence: 0.5,
  };
}

function offsetOf(zone: string | undefined): number | undefined {
  if (!zone) return undefined;
  const shifted = /^(?:gmt|utc)([+-])(\d{1,2}):?(\d\d)?$/.exec(zone);
  if (!shifted) return ZONES[zone];
  return (shifted[1] === '-' ? -1 : 1) * (Number(shifted[2]) * 60 + Number(shifted[3] ?? 0));
}
