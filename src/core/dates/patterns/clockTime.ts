import { dayNumber, isDay, readIsoDay } from '../calendar/calendar.js';
import { slotOf } from '../calendar/slot.js';
import type { Meaning, Reading } from '../timex.js';
import { clock } from '../zone/checkZones.js';
import { PLACE_ZONE, readZone, ZONE } from '../zone/zone.js';
import { DAY_NUMBER, MONTH, WEEKDAY, YEAR } from './grammar.js';
import { DAY_PARTS, MONTHS, WEEKDAYS } from './lexicon.js';
import { readOrdinal } from './numbers.js';
import { createShape, type Groups } from './shape.js';

const HALF = '(?:[ap]\\.m\\b\\.?|[ap]m\\b(?:\\.(?= ?[a-z]))?)';
const ROUGH = '(?:(?:around|about|shortly after|shortly before|just after|just before|exactly) )?';
const NAMED = '(?:(?:12 )?noon|(?:12 )?midnight|midday)';
/** What tells `13.30` and `0900` from other numbers. */
const BEHIND = `(?: ?(?:GMT|UTC|[CE]E?S?T|[ECMP][SD]T|BST|MSK|IST|JST)\\b| (?:hours|hrs)\\b|${PLACE_ZONE})`;
const TIME = `(?:(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)? ?(?<half>${HALF})|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?::[0-5]\\d)?(?: hours)?|(?<dotted>[01]?\\d|2[0-3])\\.(?<dottedMinute>[0-5]\\d)(?=${BEHIND})(?: (?:hours|hrs))?|(?<military>[01]\\d|2[0-3])(?<militaryMinute>[0-5]\\d)(?=${BEHIND}|Z\\b)(?: (?:hours|hrs))?|(?<named>${NAMED}))`;
/** The place whose time it is stays outside: `11:30 a.m.` of `11:30 a.m. local time`. */
const ZONED = `(?:,? (?<zone>${ZONE})|(?<zulu>Z\\b))?(?:(?=(?<place>${PLACE_ZONE}))|)`;
const DAY = `(?:,?(?: on)? (?:(?:(?:${WEEKDAY}),? )?(?:(?<month>${MONTH}) (?<date>${DAY_NUMBER})|(?<date2>${DAY_NUMBER}) (?<month2>${MONTH}))(?:,? (?<year>${YEAR}))?|(?<day>today|tonight|yesterday|tomorrow|(?:(?:last|next|this) )?${WEEKDAY})))?`;
/** Zones that are words too: only in capitals. */
const ALSO_A_WORD = /^(?:eat|cat|art|west|wet|et|pt|mt|ct|z)$/;
const SPOKEN_HOUR = '(?:[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** Not what a vote or a bet came to: `by five to four`, `priced at ten to one`. */
const NO_SCORE =
  '(?<!\\b(?:by|voted|ruled|won|lost|split|divided|margin of|vote of|majority of|odds of|(?:priced|odds|quoted|backed|favourite) at) )';
const CLOCK_BEFORE = '\\b(?:at|by|before|after|until|till|from|since|around|about)';
/** `six` of `at six tomorrow morning`: joined with the day behind it. */
const DAY_PART_FOLLOWS = `(?:(?:tomorrow|yesterday|this|(?:on )?${WEEKDAY}) (?:morning|afternoon|evening|night)|tonight|last night)`;
/** `ten` of `tomorrow at ten`. */
const DAY_BEFORE = `\\b(?:today|tomorrow|yesterday|tonight|${WEEKDAY})(?: (?:morning|afternoon|evening|night))?`;
const AMOUNTS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** `10:00 a.m. EDT`, `14:00 GMT`, `9 p.m. Wednesday`, `5 p.m. EST Nov. 9`, `noon Saturday`, `4 in the morning`. */
export const clockTime = createShape('clockTime', [
  {
    source: `(?<=\\b(?:at|by|until|till|from|since|around|about|before|after) )(?<military>[01]\\d|2[0-3])(?<militaryMinute>[0-5]\\d) (?:hours|hrs)`,
    read: readOnDuty,
  },
  { source: `${ROUGH}${TIME}${ZONED}${DAY}`, read: readTime },
  { source: `${ROUGH}${TIME}${DAY}`, read: readTime },
  {
    source: `(?<![\\d.,:/$£€-])(?<hour>[1-9]|1[0-2])(?:[:.](?<minute>[0-5]\\d))?(?= ?(?:-|to|and|until|till) ?(?<until>[1-9]|1[0-2])(?:[:.][0-5]\\d)? ?(?<untilHalf>${HALF}))`,
    read: readFirst,
  },
  {
    source: `(?<side>half past|half-past|half(?<=${CLOCK_BEFORE} half)|(?:a )?quarter (?:past|to|after)|(?=five|ten|twenty)${NO_SCORE}(?:five|ten|twenty|twenty[- ]five|five[- ]and[- ]twenty)(?: minutes)? (?:past|to|after)) (?<hour>${SPOKEN_HOUR}|midnight|noon|midday)(?: ?(?<half>${HALF})| in the (?<spoken>morning|afternoon|evening))?(?![ -](?:of|per|percent|hundred|thousand|million|years?|days?|months?|weeks?|hours?|people|dozen|votes?|odds))`,
    read: readSpoken,
  },
  { source: `(?<hour>${SPOKEN_HOUR})(?<=${CLOCK_BEFORE} \\w{1,6})(?: o'clock)?(?= ${DAY_PART_FOLLOWS})`, read: readTime },
  {
    source: `(?<hour>${SPOKEN_HOUR.slice(0, -1).replace('[1-9]|1[0-2]|', '')}))(?<=${DAY_BEFORE},? at \\w{1,6})(?=[.,;:)]|\n|$| (?:and|to|in|when|for|with|from|sharp)\\b)`,
    read: readTime,
  },
  {
    source:
      '(?<date>\\d{4}-\\d\\d-\\d\\d)(?:T| )(?<hour24>[01]\\d|2[0-3]):(?<minute24>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,6})?)?(?: ?(?:(?<zulu>Z)|(?<shift>[+-]\\d\\d:?\\d\\d)))?',
    read: readStamp,
  },
  {
    source: `(?<hour>${SPOKEN_HOUR})(?: o'clock)?(?: in the (?<spoken>morning|afternoon|evening))`,
    read: readTime,
  },
  { source: `(?<hour>${SPOKEN_HOUR}) o'clock`, read: readTime },
  {
    source: '(?<=\\b(?:at|before|by|until|till|after|since) )(?<part>dawn|dusk|daybreak|sunrise|sunset|nightfall|lunchtime)',
    read: readPart,
  },
  { source: '(?:the )?(?<part>morning|afternoon|evening)(?! (?:news|herald|post|star|standard|paper|show))', read: readPart },
]);

/** `9` of `9 to 11 a.m.`: the same half of the day, unless that would be after the end. */
function readFirst(groups: Groups): Reading | undefined {
  const later = Number(groups.hour) % 12 > Number(groups.until) % 12;
  const half = later && /^p/.test(groups.untilHalf ?? '') ? 'am' : (groups.untilHalf ?? '');
  return readTime({ ...groups, half });
}

/** `half past nine`, `a quarter to ten`: on a clock of twelve hours, unless a half of the day is said. */
function readSpoken(groups: Groups): Reading | undefined {
  const { side = '' } = groups;
  const word = /half|quarter|twenty[- ]five|five[- ]and[- ]twenty|twenty|five|ten/.exec(side)?.[0].replace(/ /g, '-') ?? '';
  const away = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20, 'twenty-five': 25, 'five-and-twenty': 25 }[word];
  const named = { midnight: '00', noon: '12', midday: '12' }[groups.hour ?? ''];
  const hour = named ? `T${named}:00` : digits({ ...groups, minute: '' });
  if (!away || !hour) return undefined;
  const minutes = (Number(hour.slice(1, 3)) * 60 + (/ to$/.test(side) ? -away : away) + 1440) % 1440;
  return { type: 'TIME', meaning: { of: 'clock' }, time: `T${clock(minutes)}`, stated: ['time'], confidence: 0.9 };
}

/** `2025-03-16T14:00Z`, as ISO 8601 writes moments. */
function readStamp(groups: Groups): Reading | undefined {
  const day = readIsoDay(groups.date);
  const time = digits(groups);
  if (day === undefined || !time) return undefined;
  const zone = readZone(groups.zulu || (groups.shift ? `utc${groups.shift}` : ''));
  const parts = ['year', 'month', 'day', 'time'] as const;
  return {
    type: 'TIME',
    meaning: { of: 'slot', slot: slotOf(day, 'day') },
    time,
    stated: zone ? [...parts, 'zone'] : parts,
    ...(zone ? { zone } : {}),
  };
}

const HOURS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function readTime(groups: Groups, words = ''): Reading | undefined {
  const zoneWord = groups.zone ?? '';
  if (ALSO_A_WORD.test(zoneWord) && !words.includes(zoneWord.toUpperCase())) return undefined;
  if (zoneWord === 'eastern' && words.includes(zoneWord)) return undefined;
  const time = groups.named
    ? { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' }[groups.named.replace('12 ', '')]
    : digits(groups);
  if (!time) return undefined;
  const zone = readZone(groups.zone || groups.zulu || groups.place || '');
  return {
    type: 'TIME',
    meaning: meaningOf(groups),
    time,
    stated: ['time', ...(zone ? (['zone'] as const) : []), ...(groups.date || groups.date2 ? (['month', 'day'] as const) : [])],
    ...(zone ? { zone } : {}),
    ...(/local/.test(groups.place ?? '') ? { note: 'local time; the text does not say which zone that is' } : {}),
    confidence: groups.zone || groups.half || groups.named ? 0.95 : 0.7,
  };
}

/** `at 1400 hours` is a time; without `at` it may be a length. */
function readOnDuty(groups: Groups): Reading | undefined {
  const reading = readTime(groups);
  return reading && { ...reading, confidence: 0.95 };
}

function digits(groups: Groups): string | undefined {
  const text = groups.hour || groups.hour24 || groups.dotted || groups.military || '';
  const spoken = HOURS.indexOf(text);
  let hour = spoken >= 0 ? spoken : Number(text);
  const minute = groups.minute || groups.minute24 || groups.dottedMinute || groups.militaryMinute || '00';
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
    MONTHS[(groups.month || (groups.month2 ?? '')).replace('.', '')] ?? 0,
    readOrdinal(groups.date || (groups.date2 ?? '')) ?? 0,
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
    time: DAY_PARTS[groups.part ?? ''] ?? '',
    stated: ['time'],
    confidence: 0.5,
  };
}
