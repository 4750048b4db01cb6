import { isoDay } from '../../dates/calendar/calendar.js';
import { type FullDay, numberOf } from './dayClue.js';
import type { Evidence } from './evidence.js';
import type { InferredDay } from './inferredDay.js';
import { lastPast } from './weekdayAfterDay.js';

/** The verb of the news right before its date: `said on March 16`, `told reporters on 16 March`. */
const SAID = /\b(?:said|told|announced|reported|stated|confirmed|declared|warned)\b(?: \p{L}[\p{L}.'’-]*){0,4} on $/iu;
/** Sentences of the story in which its news stands. */
const FIRST = 3;

/**
 * The day on which the news was said, where the outlet writes days as dates: its first sentences give one with the verb of
 * saying, it tells of nothing later, and it names no weekday and no yesterday.
 */
export function saidOnDay(evidence: Evidence): InferredDay | undefined {
  const { text, told, dayOf } = evidence;
  if (told.some(({ weekday, month, away }) => (weekday !== undefined && month === undefined) || away === -1)) return undefined;
  const last = lastPast(told, dayOf);
  const said = told.find((clue) => clue.month !== undefined && clue.region === 'body' && isSaid(text.source, clue.span.start));
  const day = said && dayOf(said);
  if (!day || !last || numberOf(day) !== numberOf(last) || isFarDown(evidence, day)) return undefined;
  return {
    day: isoDay(numberOf(day)),
    why: `its news was said on ${day.words}, the last day that it tells of`,
    confidence: 0.6,
    from: 'text',
  };
}

const isSaid = (source: string, at: number): boolean => SAID.test(source.slice(Math.max(0, at - 80), at));

function isFarDown({ text, told }: Evidence, day: FullDay): boolean {
  const dated = told.filter(({ region }) => region === 'body').slice(0, 1);
  const first = dated[0]?.span.start ?? 0;
  const between = text.sentences.filter(({ start }) => start > first && start < day.span.start);
  return between.length > FIRST;
}
