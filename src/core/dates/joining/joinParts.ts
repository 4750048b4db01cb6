import type { DateMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { isTimex, type Reading, type Timex } from '../timex.js';

/** What stands between the parts of one expression. */
const BETWEEN = /^,? ?$/;

/**
 * Joins what one shape found of an expression with its rest (TimeML annotation guidelines 1.2.1, section 2.2.1: one expression,
 * one tag): `this Saturday, 7pm`, `6 am tomorrow`, `14 December, Friday`,
 * `the night of 13 February`, `one hour thirty minutes`.
 */
export const joinParts: Refiner<DateMention> = {
  name: 'joinParts',
  refine(found, { text: { source } }) {
    const kept: DateMention[] = [];
    for (const mention of found) {
      const last = kept.at(-1);
      const joined = last && isTimex(last) && isTimex(mention) ? join(last, mention, source) : undefined;
      if (joined) kept[kept.length - 1] = joined;
      else kept.push(mention);
    }
    return kept.length === found.length ? found : kept;
  },
};

function join(first: Timex, second: Timex, source: string): Timex | undefined {
  const gap = source.slice(first.span.end, second.span.start);
  if (gap.length > 8 || /^['’]/.test(source.slice(second.span.end, second.span.end + 1))) return undefined;
  const reading = readJoined(first.reading, second.reading, gap);
  if (!reading) return undefined;
  const span = { start: first.span.start, end: second.span.end };
  const { type, stated } = reading;
  return { ...first, span, text: source.slice(span.start, span.end), type, stated, reading, shape: 'joined' };
}

function readJoined(first: Reading, second: Reading, gap: string): Reading | undefined {
  if (BETWEEN.test(gap)) return joinedReading(first, second);
  if (gap === ' on ' && isClock(first) && isDay(second) && second.time) return ofPart(second, first);
  if (/^ of (?:the )?$/.test(gap)) return partOf(first, second);
  return /^,? and $/.test(gap) ? joinedLength(first, second) : undefined;
}

function joinedReading(first: Reading, second: Reading): Reading | undefined {
  if (isClock(second) && isDay(first)) return timed(first, second);
  if (isClock(first) && isDay(second) && !second.time) return timed(second, first);
  if (isClock(first) && isDay(second)) return ofPart(second, first);
  if (isDay(first) && !first.weekday && first.meaning.of !== 'weekday' && first.meaning.of !== 'shift' && !first.time)
    return second.meaning.of === 'weekday' && !second.meaning.which && !second.time
      ? { ...first, stated: [...first.stated, 'weekday'], weekday: second.meaning.weekday }
      : undefined;
  return joinedLength(first, second);
}

/** `the night` of `13 February`. */
const partOf = (part: Reading, day: Reading): Reading | undefined =>
  part.meaning.of === 'clock' && isDay(day) && !day.time ? withModOf(part, timed(day, part)) : undefined;

const withModOf = ({ mod }: Reading, reading: Reading): Reading => (mod ? { ...reading, mod } : reading);

const isClock = ({ meaning, time }: Reading): boolean => meaning.of === 'clock' && /^T\d/.test(time ?? '');

/** Names one day, and no clock time of its own. */
function isDay({ meaning, time, mod }: Reading): boolean {
  if (mod || /^T\d/.test(time ?? '')) return false;
  if (meaning.of === 'holiday') return meaning.unit === 'day' && !meaning.last;
  if (meaning.of === 'weekday') return true;
  if (meaning.of === 'shift') return meaning.unit === 'day';
  if (meaning.of === 'yearPart') return meaning.day !== undefined;
  return meaning.of === 'slot' && meaning.slot.unit === 'day';
}

function timed(day: Reading, clock: Reading): Reading {
  const { time = '', zone, note } = clock;
  const stated = [...day.stated.filter((part) => part !== 'time'), ...clock.stated];
  return { ...day, type: 'TIME', time, stated, ...(zone ? { zone } : {}), ...(note ? { note } : {}) };
}

/** `six` of `this evening` is 18:00. Undefined where the clock time lies in another part of the day. */
function ofPart(day: Reading, clock: Reading): Reading | undefined {
  const [, hour = '', rest = ''] = /^T(\d\d)(:\d\d)$/.exec(clock.time ?? '') ?? [];
  const n = Number(hour);
  if (!hour || n > 12) return undefined;
  if (day.time === 'TMO') return n < 12 ? timed(day, clock) : undefined;
  const isLate =
    day.time === 'TAF' ? n < 7 || n === 12 : day.time === 'TEV' ? n > 3 && n < 12 : day.time === 'TNI' && n > 4 && n < 12;
  return isLate ? timed(day, { ...clock, time: `T${String((n % 12) + 12)}${rest}` }) : undefined;
}

const UNITS_OF = 'Y M W D TH TM TS'.split(' ');

/** `P1Y` and `P6M` are `P1Y6M`: two counted lengths, the second in a smaller unit. */
function joinedLength(first: Reading, second: Reading): Reading | undefined {
  const [a, b] = [counted(first), counted(second)];
  if (!a || !b || UNITS_OF.indexOf(a.unit) >= UNITS_OF.indexOf(b.unit)) return undefined;
  const clock = b.unit.startsWith('T') && !a.unit.startsWith('T') ? 'T' : '';
  return { ...first, meaning: { of: 'value', value: `${a.text}${clock}${b.text.replace(/^PT?/, '')}` } };
}

function counted({ type, meaning }: Reading): { readonly unit: string; readonly text: string } | undefined {
  if (type !== 'DURATION' || meaning.of !== 'value') return undefined;
  const length = /^P(T?)\d{1,6}([YMWDHS])$/.exec(meaning.value);
  return length ? { unit: `${length[1]}${length[2]}`, text: meaning.value } : undefined;
}
