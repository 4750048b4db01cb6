import { isoDay, weekdayOf } from '../../dates/calendar/calendar.js';
import { type DayClue, type FullDay, numberOf } from './dayClue.js';
import type { Evidence } from './evidence.js';
import type { InferredDay } from './inferredDay.js';

/** A weekday alone, further than this from the last full day, may as well be one before it. */
const MOST_AFTER = 2;
/** Sentences of the story in which its news stands; dates further down are its background. */
const FIRST = 10;

/**
 * The last day told of with weekday and date, as only a day of these weeks is, and a weekday without a date right after it,
 * both past: news of that weekday. Nothing where the article speaks of today or yesterday too, which say how long ago that was.
 */
export function weekdayAfterDay({ text, told, dayOf }: Evidence): InferredDay | undefined {
  if (told.some(({ away }) => away !== undefined && away <= 0)) return undefined;
  const last = lastPast(told, dayOf);
  if (last?.weekday === undefined || last.span.start > (text.sentences[FIRST]?.start ?? last.span.start)) return undefined;
  const bare = told.filter(({ weekday, month, words, tense }) => weekday && !month && !words.includes(' ') && tense() === 'past');
  const after = bare.map((clue) => ({ clue, days: ((clue.weekday as number) - weekdayOf(numberOf(last)) + 7) % 7 }));
  const [latest] = [...after].filter(({ days }) => days > 0).sort((a, b) => b.days - a.days);
  if (!latest || latest.days > MOST_AFTER) return undefined;
  return {
    day: isoDay(numberOf(last) + latest.days),
    why: `it tells of ${last.words} and then of “${latest.clue.words}”, both in the past tense`,
    confidence: 0.6,
    from: 'text',
  };
}

/** The latest day that the story tells of as past; undefined where it tells of a later one as well, or of none. */
export function lastPast(told: readonly DayClue[], dayOf: Evidence['dayOf']): FullDay | undefined {
  const days = told.flatMap((clue) => dayOf(clue) ?? []);
  const past = days.filter((clue) => clue.tense() === 'past');
  return past.reduce<FullDay | undefined>((best, day) => (best && numberOf(best) >= numberOf(day) ? best : day), undefined);
}
