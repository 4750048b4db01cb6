import { dateOf, dayNumber, isDay } from '../../dates/calendar/calendar.js';
import { type DayClue, type FullDay, fitsWeekday, isFullDay, isTold, numberOf } from './dayClue.js';

/** A picture is at most so old, in days, where it helps to tell the year of a day after it. */
const OF_PICTURE = 60;
/** A full day of the story tells the year of one so near to it. */
const OF_STORY = 150;
/** What other reports of the same event say of its time. */
const OF_OTHERS = 45;
/** An article that names more days with their years than this is no news of one of them. */
const MOST_HINTS = 60;

/** What the rest of an article, and of its story, says of the year of a day. */
export interface YearHints {
  /** Days of which the year is known, as day numbers, and how far before and after them it counts. */
  readonly days: readonly { readonly day: number; readonly least: number; readonly most: number }[];
  /** Years spoken of as past or present, that of the rights line, and the one after the last. */
  readonly years: readonly number[];
  /** Day number of other reports of the same event. */
  readonly near: number | undefined;
}

/** Gathers what tells the year of days named without one. `rightsYear`: that of the rights line. */
export function yearHints(clues: readonly DayClue[], rightsYear: number | undefined, near: number | undefined): YearHints {
  const spoken = clues.filter((clue) => isTold(clue) || clue.region === 'caption');
  const full = spoken.filter(isFullDay).slice(0, MOST_HINTS);
  const past = spoken.filter((clue) => clue.year !== undefined).slice(0, MOST_HINTS);
  const years = new Set(past.filter((clue) => clue.tense() !== 'future').map(({ year }) => year as number));
  if (rightsYear !== undefined) years.add(rightsYear);
  return {
    days: full.map((clue) => ({ day: numberOf(clue), ...reachOf(clue) })),
    years: years.size ? [...years, Math.max(...years) + 1] : [],
    near,
  };
}

const reachOf = ({ region }: DayClue): { readonly least: number; readonly most: number } =>
  region === 'caption' ? { least: 0, most: OF_PICTURE } : { least: -OF_STORY, most: OF_STORY };

/**
 * Gives a day without a year the year that the rest leaves it: it lies near other reports of the same event; a weekday
 * beside it fits one of the years spoken of and no other; else a full day of the story is near, or a picture was taken
 * shortly before. Undefined where nothing decides, and where its weekday is not that of its date.
 */
export function withYear(clue: DayClue, hints: YearHints): FullDay | undefined {
  if (isFullDay(clue)) return fitsWeekday(clue) ? clue : undefined;
  const { month, day } = clue;
  if (month === undefined || day === undefined) return undefined;
  const inYear = (year: number): FullDay[] => {
    const found = { ...clue, year, month, day };
    return isDay(year, month, day) && fitsWeekday(found) ? [found] : [];
  };
  const around = (known: number, least: number, most: number): FullDay[] => {
    const { year } = dateOf(known);
    const gap = (found: FullDay): number => numberOf(found) - known;
    return [year - 1, year, year + 1].flatMap(inYear).filter((found) => gap(found) >= least && gap(found) <= most);
  };
  if (hints.near !== undefined) return onlyOne(around(hints.near, -OF_OTHERS, OF_OTHERS));
  if (clue.weekday !== undefined) return onlyOne(hints.years.flatMap(inYear));
  return onlyOne(hints.days.flatMap((hint) => around(hint.day, hint.least, hint.most)));
}

/** The one day that all of them name. */
function onlyOne(found: readonly FullDay[]): FullDay | undefined {
  const days = new Set(found.map(({ year, month, day }) => dayNumber(year, month, day)));
  return days.size === 1 ? found[0] : undefined;
}
