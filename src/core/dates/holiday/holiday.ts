import { dayNumber, weekdayOf } from './calendar.js';
import { YEAR } from './grammar.js';
import { whichOf } from './modifier.js';
import { createShape, type Groups } from './shape.js';
import { slotOf } from './slot.js';
import type { Reading } from './timex.js';

type DayIn = (year: number) => number | undefined;

const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    dayNumber(year, month, day);

/** The n-th (from the end: -1) of a weekday in a month. */
const nth =
  (n: number, weekday: number, month: number): DayIn =>
  (year) => {
    if (n < 0) {
      const last = dayNumber(year, month + 1, 0);
      return last - ((weekdayOf(last) - weekday + 7) % 7);
    }
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  };

/** Western Easter of a year (the anonymous Gregorian computus, Meeus, Astronomical Algorithms, chapter 8). */
const easter =
  (shift: number): DayIn =>
  (year) => {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
    const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    return dayNumber(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1) + shift;
  };

/** Names as patterns, each with its day in a year. */
const HOLIDAYS: Readonly<Record<string, DayIn>> = {
  'christmas eve': fixed(12, 24),
  '(?:christmas(?: day)?|xmas)': fixed(12, 25),
  'boxing day': fixed(12, 26),
  "new year'?s eve": fixed(12, 31),
  "new year'?s(?: day)?": fixed(1, 1),
  "valentine'?s day": fixed(2, 14),
  "(?:st\\.?|saint) patrick'?s day": fixed(3, 17),
  "april fools'? day": fixed(4, 1),
  'may day': fixed(5, 1),
  juneteenth: fixed(6, 19),
  '(?:independence day|the fourth of july)': fixed(7, 4),
  halloween: fixed(10, 31),
  "(?:veterans'? day|armistice day|remembrance day)": fixed(11, 11),
  'thanksgiving(?: day)?': nth(4, 4, 11),
  '(?:martin luther king(?:,? jr\\.?)? day|mlk day)': nth(3, 1, 1),
  "presidents'? day": nth(3, 1, 2),
  'memorial day': nth(-1, 1, 5),
  'labor day': nth(1, 1, 9),
  'columbus day': nth(2, 1, 10),
  'election day': (year) => (nth(1, 1, 11)(year) ?? 0) + 1,
  'ash wednesday': easter(-46),
  'palm sunday': easter(-7),
  'good friday': easter(-2),
  'easter(?: sunday)?(?! (?:week|monday|rising))': easter(0),
  'easter monday': easter(1),
};
const BY_NAME = Object.entries(HOLIDAYS).map(([source, dayIn]) => ({ test: new RegExp(`^${source}$`), dayIn }));
const NAMES = Object.keys(HOLIDAYS).join('|');

/** Named days: `Christmas`, `St Patrick's Day`, `last Thanksgiving`, `Easter 2025`. */
export const holiday = createShape('holiday', [
  { source: `(?:(?<which>last|this|next|this past|this coming) )?(?<name>${NAMES})(?:,? (?<year>${YEAR}))?`, read: readHoliday },
]);

function readHoliday(groups: Groups): Reading | undefined {
  const name = groups.name ?? '';
  const dayIn = BY_NAME.find(({ test }) => test.test(name.replace(/\(\?!.*/, '')))?.dayIn;
  if (!dayIn) return undefined;
  const year = Number(groups.year ?? '');
  const day = year ? dayIn(year) : undefined;
  const which = whichOf(groups.which);
  return {
    type: 'DATE',
    meaning:
      day === undefined ? { of: 'holiday', dayIn, name, ...(which ? { which } : {}) } : { of: 'slot', slot: slotOf(day, 'day') },
    stated: year ? ['year', 'month', 'day'] : ['month', 'day'],
  };
}
