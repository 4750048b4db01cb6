import { readIsoDay } from '../../dates/calendar/calendar.js';
import type { ScanResult } from '../../scan/scan.js';
import type { Text } from '../../text/text.js';
import { dayAtTop } from './dayAtTop.js';
import { dayBesideToday } from './dayBesideToday.js';
import { isFullDay, numberOf } from './dayClue.js';
import { type Evidence, evidenceOf } from './evidence.js';
import type { InferredDay } from './inferredDay.js';
import { saidOnDay } from './saidOnDay.js';
import { weekdayAfterDay } from './weekdayAfterDay.js';

/** The surest first. */
const RULES = [dayAtTop, dayBesideToday, weekdayAfterDay, saidOnDay] as const;

/**
 * The day on which an article was published, from its own words alone, where these leave one day: no inference rather than
 * a wrong one. `found` is a scan of it without a published day; `near` a day number that is known not to be far from it.
 * Deterministic, linear in what was found.
 */
export function inferPublishedDay(text: Text, found: ScanResult, near?: number): InferredDay | undefined {
  const evidence = evidenceOf(text, found, near);
  if (!evidence.clues.some(({ year, month }) => year !== undefined || month !== undefined)) return undefined;
  const history = tellsHistory(evidence);
  for (const rule of history ? RULES.slice(0, 1) : RULES) {
    const inferred = rule(evidence);
    if (inferred && !speaksAgainst(evidence, inferred)) return inferred;
  }
  return undefined;
}

const LONG_STORY = 400;

/** Several days with their years, and more than a year between them: a chronicle, which is no news of its last day. */
function tellsHistory({ told }: Evidence): boolean {
  const days = told.filter(isFullDay).map(numberOf);
  if (days.length < 5) return false;
  const first = days.reduce((a, b) => Math.min(a, b));
  return days.some((day) => day - first > LONG_STORY);
}

/** A day told of as past cannot lie after the published day, nor one to come before it. Tense errs, so by more than some days. */
function speaksAgainst({ told }: Evidence, { day }: InferredDay): boolean {
  const published = readIsoDay(day) as number;
  return told.some((clue) => isFullDay(clue) && clue.tense() === 'past' && numberOf(clue) - published > 31);
}
