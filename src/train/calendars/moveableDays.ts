import { elongation } from './moonAndSun.js';

const DAY = 86_400_000;
const [FIRST, LAST] = [1950, 2060];

/** Days of other calendars, as day numbers from 1970-01-01: the calendar of ECMA-402, the month as it writes it, the day. */
const IN_CALENDARS = {
  islamicNewYear: ['islamic-umalqura', '1', 1],
  mawlid: ['islamic-umalqura', '3', 12],
  ramadan: ['islamic-umalqura', '9', 1],
  eidAlFitr: ['islamic-umalqura', '10', 1],
  eidAlAdha: ['islamic-umalqura', '12', 10],
  passover: ['hebrew', 'Nisan', 15],
  hanukkah: ['hebrew', 'Kislev', 25],
  lunarNewYear: ['chinese', '1', 1],
  dragonBoat: ['chinese', '5', 5],
  midAutumn: ['chinese', '8', 15],
  nowruz: ['persian', '1', 1],
} as const;

/** Every moveable day from 1950 to 2060 by name, as day numbers in order. The same Node (Unicode CLDR) gives the same days. */
export function moveableDays(): Readonly<Record<string, readonly number[]>> {
  const found = Object.entries(IN_CALENDARS).map(
    ([name, [calendar, month, day]]) => [name, daysWith(calendar, month, day)] as const,
  );
  return { ...Object.fromEntries(found), diwali: eachYear(diwali), holi: eachYear(holi), vesak: eachYear(vesak) };
}

function daysWith(calendar: string, month: string, day: number): readonly number[] {
  const style = calendar === 'hebrew' ? 'long' : 'numeric';
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: style,
    day: 'numeric',
  });
  const days: number[] = [];
  for (let at = Date.UTC(FIRST, 0, 1) / DAY; at < Date.UTC(LAST + 1, 0, 1) / DAY; at++) {
    const parts = Object.fromEntries(format.formatToParts(at * DAY).map(({ type, value }) => [type, value]));
    if (parts.month === month && Number(parts.day) === day) days.push(at);
  }
  return days;
}

const eachYear = (dayIn: (year: number) => number): readonly number[] =>
  Array.from({ length: LAST - FIRST + 1 }, (_, i) => dayIn(FIRST + i));

/** The first day from `from` on by whose hour (UTC, in days) the moon has come to an elongation since that hour of the day before. */
function dayOfReaching(angle: number, from: number, hour: number): number {
  const past = (at: number): boolean => (elongation(at) - angle + 360) % 360 < 180;
  for (let day = from; ; day++) if (past(day + hour) && !past(day - 1 + hour)) return day;
}

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;

/** The first evening (18:00 in India) of the moon's last lunar day, in the month that ends nearest to 1 November: Kartika amavasya. */
const diwali = (year: number): number => dayOfReaching(348, dayOf(year, 10, 17), 12.5 / 24);

/** The day on which the full moon of Phalguna has passed by four in the afternoon in India. */
const holi = (year: number): number => dayOfReaching(180, dayOf(year, 3, 1), 10.5 / 24);

/** The first full moon in May (United Nations, General Assembly resolution 54/115). */
const vesak = (year: number): number => dayOfReaching(180, dayOf(year, 5, 2), 0) - 1;
