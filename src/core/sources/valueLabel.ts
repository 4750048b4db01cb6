import { MONTH_NAMES, WEEKDAY_NAMES } from '../text/calendarNames.js';

const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', AU: 'autumn', WI: 'winter' };
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
  MI: 'midday',
};
const REFS: Readonly<Record<string, string>> = {
  PAST_REF: 'some time in the past',
  PRESENT_REF: 'at the time of writing',
  FUTURE_REF: 'some time to come',
};
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/**
 * A TIMEX3 value in words: `Thursday 13 March 2025`, `March 2025`, `week 11 of 2025`, `30 days`, `some time to come`.
 * Other values stay as they are: never wrong, at worst in code.
 */
export function valueLabel(value: string): string {
  const [begin, end, ...rest] = value.split('/');
  if (begin && end && !rest.length) return `${valueLabel(begin)} to ${valueLabel(end)}`;
  return REFS[value] ?? lengthLabel(value) ?? calendarLabel(value) ?? value;
}

/** `P30D`, `PT90M`, `PXW`: how long. */
function lengthLabel(value: string): string | undefined {
  const [, time, count, unit] = /^P(T?)(\d+(?:\.\d+)?|X)([A-Z]{1,2})$/.exec(value) ?? [];
  const name = unit && UNITS[time ? `T${unit}` : unit];
  if (!name) return undefined;
  const plural = name === 'century' ? 'centuries' : `${name}s`;
  return count === 'X' ? `some ${plural}` : `${count} ${count === '1' ? name : plural}`;
}

function calendarLabel(value: string): string | undefined {
  const [, week, of] = /^(\d{4})-W(\d\d)$/.exec(value) ?? [];
  if (week && of) return `week ${Number(of)} of ${week}`;
  const [, year, part] = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|AU|WI)$/.exec(value) ?? [];
  if (year && part) return SEASONS[part] ? `${SEASONS[part]} ${year}` : `${part} ${year}`;
  return dayLabel(value);
}

function dayLabel(value: string): string | undefined {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T(.+))?$/.exec(value) ?? [];
  const name = MONTH_NAMES[Number(month) - 1];
  if (!year || !name) return undefined;
  if (!day) return `${name} ${year}`;
  const weekday = WEEKDAY_NAMES[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay() || 7];
  return `${weekday} ${Number(day)} ${name} ${year}${time ? `, ${PARTS[time] ?? time}` : ''}`;
}
