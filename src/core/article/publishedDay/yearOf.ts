import { dateOf, dayNumber, isDay } from '../../dates/calendar.js';
import { type DayClue, type FullDay, fitsWeekday, isFullDay, numberOf } from './dayClue.js';

/** A picture is at most so old, in days, where it helps to tell the year of a day after it. */
const OF_PICTURE = 60;
/** A full day of the story tells the year of one so near to it. */
const OF_STORY = 150;
/** What other reports of the same event say of its time. */
const OF_OTHERS = 45;

/** What else tells the year. */
export interface YearHints {
  /** The year of a rights line. */
  readonly rightsYear: number | undefined;
  /** Day number of other reports of the same event. */
  readonly near: number | undefined;
}

/**
 * Gives a day without a year the year that the rest of the article leaves it: a weekday beside it fits one of the years
 * spoken of and no other; else a full day of the story is near, or a picture was taken shortly before. Undefined where
 * nothing decides.
 */
export function withYear(clue: DayClue, clues: readonly DayClue[], { rightsYear, near }: YearHints): FullDay | undefined {
  if (isFullDay(clue)) return fitsWeekday(clue) ? clue : undefined;
  const { month, day } = clue;
  if (month === undefined || day === undefined) return undefined;
  const inYear = (year: number): FullDay | undefined => (isDay(year, month, day) ? { ...clue, year, month, day } : undefined);
  if (near !== undefined) return nearest(near, inYear);
  if (clue.weekday !== undefined) return onlyOne(yearsSpokenOf(clues, rightsYear).flatMap((year) => fitting(inYear(year))));
  return onlyOne(
    clues.filter(isFullDay).flatMap((other) => {
      const reach = other.region === 'caption' ? [0, OF_PICTURE] : isTold(other) ? [-OF_STORY, OF_STORY] : undefined;
      if (!reach) return [];
      const [least, most] = reach as [number, number];
      return [other.year - 1, other.year, other.year + 1].flatMap((year) => {
        const found = inYear(year);
        const gap = found ? numberOf(found) - numberOf(other) : Number.NaN;
        return found && gap >= least && gap <= most ? [found] : [];
      });
    }),
  );
}

/** The day with that name nearest to another, where it is near at all and its weekday fits. */
function nearest(near: number, inYear: (year: number) => FullDay | undefined): FullDay | undefined {
  const { year } = dateOf(near);
  const found = [year - 1, year, year + 1].flatMap((y) => fitting(inYear(y)));
  return onlyOne(found.filter((day) => Math.abs(numberOf(day) - near) <= OF_OTHERS));
}

const isTold = ({ region, quoted }: DayClue): boolean => ['body', 'headline', 'dateline'].includes(region) && !quoted;

/** Years that the article names as past or present, its rights line too, and the one after the last. */
function yearsSpokenOf(clues: readonly DayClue[], rightsYear: number | undefined): readonly number[] {
  const spoken = clues.filter((clue) => (isTold(clue) || clue.region === 'caption') && clue.tense() !== 'future');
  const years = new Set([...spoken.flatMap(({ year }) => year ?? []), ...(rightsYear === undefined ? [] : [rightsYear])]);
  return years.size ? [...years, Math.max(...years) + 1] : [];
}

const fitting = (found: FullDay | undefined): FullDay[] => (found && fitsWeekday(found) ? [found] : []);

/** The one day that all of them name. */
function onlyOne(found: readonly FullDay[]): FullDay | undefined {
  const days = new Set(found.map(({ year, month, day }) => dayNumber(year, month, day)));
  return days.size === 1 ? found[0] : undefined;
}
