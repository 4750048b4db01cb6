import { offsetOn, readZone } from '../../dates/zone/zone.js';
import type { Fact } from '../fact.js';

/** A time of day as it is told: minutes after midnight, of Greenwich where the words name the zone. */
interface Clock {
  readonly minutes: number;
  readonly isUniversal: boolean;
  /** "Twenty past five": of the morning or of the evening. */
  readonly isEither: boolean;
}

const DAY = 24 * 60;

const DAY_WORD =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|last night|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b|\b(?:january|february|march|april|august|september|october|november|december)\b|\d{4}-\d\d/i;

const wordsOf = ({ statement: { source, span } }: Fact): string => source.text.slice(span.start, span.end);

/** Whether the words of a date say its day, and not only a time of some day. */
export const saysDay = (fact: Fact): boolean => !/T\d\d/.test(fact.statement.value) || DAY_WORD.test(wordsOf(fact));

function clockOf(fact: Fact): Clock | undefined {
  const { value } = fact.statement;
  const [, hour, minute] = /T(\d\d):?(\d\d)?/.exec(value) ?? [];
  if (!hour) return undefined;
  const minutes = Number(hour) * 60 + Number(minute ?? 0);
  const words = wordsOf(fact).toLowerCase();
  const isEither = !/\d|noon|midnight|morning|afternoon|evening|night/.test(words);
  const named = /\b(?:gmt|utc)(?: ?[+-] ?\d{1,2})?\b|\b[a-z]{2,4}t\b/.exec(words)?.[0];
  const zone = named ? readZone(named) : /z$/i.test(value) ? { standard: 0 } : undefined;
  if (!zone) return { minutes, isUniversal: false, isEither };
  const day = Math.floor(Date.parse(value.slice(0, 10)) / 86_400_000);
  return { minutes: wrap(minutes - offsetOn(zone, Number.isFinite(day) ? day : undefined)), isUniversal: true, isEither: false };
}

const wrap = (minutes: number): number => ((minutes % DAY) + DAY) % DAY;

interface Told {
  readonly fact: Fact;
  readonly clock: Clock | undefined;
  readonly minutes: number;
}

/**
 * Times of day of one story on one clock: where a report gives both ("6:40 a.m. (0540 GMT)"), all local times are told in
 * Greenwich's. Other facts stay as they are; a day that only a clock time implies is no day that was told.
 */
export function onOneClock(facts: readonly Fact[]): readonly Fact[] {
  const east = offsetOfStory(facts);
  const told = facts.flatMap((fact): readonly Told[] => {
    const clock = fact.scale === 'time' ? clockOf(fact) : undefined;
    if (!clock) return fact.scale === 'time' || (fact.kind === 'date' && !saysDay(fact)) ? [] : [{ fact, clock, minutes: 0 }];
    return [{ fact, clock, minutes: clock.isUniversal ? clock.minutes : wrap(clock.minutes - (east ?? 0)) }];
  });
  const certain = new Set(told.flatMap(({ clock, minutes }) => (clock && !clock.isEither ? [minutes] : [])));
  return told.map(({ fact, clock, minutes }) => {
    if (!clock) return fact;
    const later = wrap(minutes + DAY / 2);
    const value = clock.isEither && !certain.has(minutes) && certain.has(later) ? later : minutes;
    return { ...fact, key: `time ${value}`, value };
  });
}

/** Minutes east of Greenwich, where the reports that give a time on both clocks agree. */
function offsetOfStory(facts: readonly Fact[]): number | undefined {
  const clocks = facts.filter(({ scale }) => scale === 'time').map((fact) => ({ fact, clock: clockOf(fact) }));
  const offsets = new Set<number>();
  for (const [at, { fact, clock }] of clocks.entries()) {
    const next = clocks[at + 1];
    if (!clock || clock.isUniversal || !next?.clock?.isUniversal || next.fact.statement.source !== fact.statement.source)
      continue;
    const gap = next.fact.statement.span.start - fact.statement.span.end;
    if (gap < 0 || gap > 4) continue;
    const east = wrap(clock.minutes - next.clock.minutes);
    offsets.add(east > 14 * 60 ? east - DAY : east);
  }
  const [only] = offsets;
  return offsets.size === 1 ? only : undefined;
}
