import { WEEKDAY_NAMES } from '../../text/calendarNames.js';
import { dateOf, dayNumber, weekdayOf } from '../calendar/calendar.js';
import { nthOf } from '../calendar/nthWeekday.js';
import { daysOf, moved, SLOT_DAYS, type Slot, slotIn, slotOf, slotValue } from '../calendar/slot.js';
import type { Meaning, Which } from '../timex.js';
import { nearestNth } from './fitWeekday.js';
import { dayInWords, type Frame, type Located, published } from './frame.js';
import { locateSame } from './locateSame.js';
import { locateShift } from './locateShift.js';
import type { Said } from './memory.js';

type Of<K extends Meaning['of']> = Extract<Meaning, { readonly of: K }>;

/** Finds the stretch of the calendar that a meaning names; undefined where it has nothing to be held against. */
export function locate(meaning: Meaning, frame: Frame): Located | undefined {
  switch (meaning.of) {
    case 'slot':
      return { slot: meaning.slot, why: 'stated in full' };
    case 'yearPart':
      return locateYearPart(meaning, frame);
    case 'holiday':
      return locateHoliday(meaning, frame);
    case 'weekday':
      return beside(meaning, locateWeekday(meaning, frame));
    case 'shift':
      return locateShift(meaning, frame);
    case 'ofYear':
      return locateOfYear(meaning, frame);
    case 'same':
      return locateSame(meaning, frame);
    case 'nthWeekday':
      return locateNthWeekday(meaning, frame);
    case 'comingWeek':
      return frame.dct === undefined
        ? undefined
        : { slot: slotOf(frame.dct + 4, 'week'), why: `the week most of which lies after ${published(frame.dct)}` };
    case 'clock':
      return locateClock(meaning, frame);
    default:
      return undefined;
  }
}

function locateYearPart(meaning: Of<'yearPart'>, frame: Frame): Located | undefined {
  const { unit, part, day, yearShift, week } = meaning;
  const { nthWeekday } = meaning;
  const inYear = (year: number): Slot =>
    nthWeekday
      ? slotOf(nthOf(nthWeekday, slotIn('month', year, part)), 'day')
      : day
        ? slotOf(dayNumber(year, part, day), week ? 'week' : 'day')
        : slotIn(unit, year, part);
  if (yearShift !== undefined && frame.dct !== undefined) {
    const year = dateOf(frame.dct).year + yearShift;
    return { slot: inYear(year), why: `${year} counted from ${published(frame.dct)}` };
  }
  const said = meaning.sameYear ? frame.last('year') : undefined;
  if (said) return { slot: inYear(yearOf(said.slot)), said, why: `the year last spoken of, ${yearOf(said.slot)}` };
  return locateInYear(inYear, meaning.which, frame);
}

/** The day, week or weekend of a holiday; undefined where no table has it. */
function locateHoliday(meaning: Of<'holiday'>, frame: Frame): Located | undefined {
  const { dayIn, last, unit, year } = meaning;
  const aYear = year ?? dateOf(frame.dct ?? 0).year;
  if ([aYear - 1, aYear, aYear + 1].some((y) => dayIn(y) === undefined)) return undefined;
  const inYear = (y: number): Slot => {
    const day = dayIn(y, frame.dct) ?? dayNumber(y, 1, 1);
    // The weekend of a holiday on a Monday is the one before it.
    return slotOf(unit === 'weekend' && weekdayOf(day) < 3 ? day - 3 : day, unit);
  };
  const found = year ? { slot: inYear(year), why: `its day in ${year}` } : locateInYear(inYear, meaning.which, frame);
  return found && last ? { ...found, through: last(found.slot.index) } : found;
}

/** The year of a named part: what the words say, then tense, then what lies nearest. */
function locateInYear(inYear: (year: number) => Slot, which: Which | undefined, frame: Frame): Located | undefined {
  const { dct } = frame;
  const last = frame.narrative ? frame.last('year') : undefined;
  if (last) return inNarrative(inYear, last, frame.opens(last.span) ? undefined : frame.last('season'));
  if (dct === undefined) return undefined;
  const { year } = dateOf(dct);
  const [before, here, after] = [inYear(year - 1), inYear(year), inYear(year + 1)];
  const { begin, end } = daysOf(here);
  if (which === 'this') return { slot: here, why: `in the year of ${published(dct)}` };
  if (which === 'last')
    return {
      slot: dct - end > 31 ? here : end < dct && here.unit === 'day' ? here : before,
      why: `the last one before ${published(dct)}`,
    };
  if (which === 'next') return { slot: begin > dct ? here : after, why: `the next one after ${published(dct)}` };
  if (begin <= dct && dct <= end) return { slot: here, why: `holds ${published(dct)}` };
  const tense = frame.tense();
  const cue = tense.cue ? ` (“${tense.cue}”)` : '';
  if (begin > dct && tense.direction === 'past' && begin - dct > 75)
    return { slot: before, why: `past tense${cue}, so the last one before ${published(dct)}` };
  if (end < dct && tense.direction === 'future' && dct - end > 45)
    return { slot: after, why: `future tense${cue}, so the next one after ${published(dct)}` };
  const slot = tense.direction !== 'unknown' ? here : nearest([here, before, after], dct);
  return { slot, why: `no year stated, so the one nearest to ${published(dct)}` };
}

/** So many days a story may step back from its last month or day, and forward, while a year named between them is an aside. */
const STEP = { back: 20, forward: 100 };

/**
 * A story moves on: `January` after a date in December is the next year's. Close behind its last month or day a date is of the same
 * year, whatever year was named in passing: `10 March 1975 … a campaign planned for 1976 … 11 March`.
 */
function inNarrative(inYear: (year: number) => Slot, said: Said, month: Said | undefined): Located {
  if (month && month.span.start < said.span.start) {
    const slot = inYear(yearOf(month.slot));
    const step = daysOf(slot).begin - daysOf(month.slot).begin;
    if (step > -STEP.back && step < STEP.forward)
      return { slot, said: month, why: `close behind the date before it, ${slotValue(month.slot)}` };
  }
  const reached = month && said.slot.unit === 'year' && yearOf(month.slot) === yearOf(said.slot) ? month : said;
  const last = reached.slot;
  const same = inYear(yearOf(last));
  const turned = SLOT_DAYS[last.unit] < 100 && daysOf(last).begin - daysOf(same).end > 240;
  return {
    slot: turned ? inYear(yearOf(last) + 1) : same,
    said: reached,
    why: `the year of the date before it, ${slotValue(last)}${turned ? ', and on' : ''}`,
  };
}

const yearOf = (slot: Slot): number => dateOf(daysOf(slot).begin).year;

function nearest(slots: readonly Slot[], dct: number): Slot {
  const away = (slot: Slot): number => Math.abs((daysOf(slot).begin + daysOf(slot).end) / 2 - dct);
  return slots.reduce((best, slot) => (away(slot) < away(best) ? slot : best));
}

/** `the day before last Tuesday`: found by that Tuesday. */
function beside({ beside: side, weekday }: Of<'weekday'>, located: Located | undefined): Located | undefined {
  if (!side || !located) return located;
  const why = `the day ${side < 0 ? 'before' : 'after'} ${WEEKDAY_NAMES[weekday]}; ${located.why}`;
  return { ...located, slot: slotOf(located.slot.index + side, 'day'), why };
}

function locateWeekday(meaning: Of<'weekday'>, frame: Frame): Located | undefined {
  const { dct } = frame;
  const name = WEEKDAY_NAMES[meaning.weekday] ?? '';
  const said = frame.narrative ? frame.last('day') : undefined;
  const anchor = frame.narrative ? said?.slot.index : dct;
  if (anchor === undefined) return undefined;
  const on = (index: number, why: string): Located => ({ slot: slotOf(index, 'day'), ...(said ? { said } : {}), why });
  const base = frame.narrative && anchor !== dct ? `the day before it in the text, ${dayInWords(anchor)}` : published(anchor);
  if (meaning.weekShift !== undefined) {
    return on(
      anchor - weekdayOf(anchor) + meaning.weekday + 7 * meaning.weekShift,
      `${name} of the week ${['before', 'of', 'after'][meaning.weekShift + 1]} ${base}`,
    );
  }
  const back = (weekdayOf(anchor) - meaning.weekday + 7) % 7;
  const before = anchor - (back || 7);
  const after = anchor + (back ? 7 - back : 7);
  if (meaning.weeksOn !== undefined)
    return on(after + 7 * (meaning.weeksOn - (back ? 0 : 1)), `so many weeks after the ${name} that follows ${base}`);
  if (meaning.monthDay) return locateNth(meaning, anchor, base, frame);
  if (meaning.which === 'last') return on(before, `the last ${name} before ${base}`);
  if (meaning.which === 'next') return on(after, `the next ${name} after ${base}`);
  if (!back) return on(anchor, `${name}, ${base} itself`);
  const tense = frame.tense();
  const cue = tense.cue ? ` (“${tense.cue}”)` : '';
  if (meaning.which === 'this')
    return tense.direction === 'past' && tense.cue !== undefined
      ? on(before, `past tense${cue}, so the last ${name} before ${base}`)
      : on(after, `the ${name} that follows ${base}`);
  if (tense.direction === 'future') return on(after, `future tense${cue}, so the next ${name} after ${base}`);
  if (tense.direction === 'past') return on(before, `past tense${cue}, so the last ${name} before ${base}`);
  return frame.post
    ? on(after, `no tense to go by in a post, so the next ${name} after ${base}`)
    : on(before, `no tense to go by, so the last ${name} before ${base}`);
}

function locateNth({ weekday, monthDay = 0 }: Of<'weekday'>, anchor: number, base: string, frame: Frame): Located | undefined {
  const index = nearestNth(anchor, weekday, monthDay, { past: -1, future: 1, unknown: 0 }[frame.tense().direction] as -1 | 0 | 1);
  return index === undefined
    ? undefined
    : {
        slot: slotOf(index, 'day'),
        why: `the nearest ${WEEKDAY_NAMES[weekday]} that is day ${monthDay} of its month, counted from ${base}`,
      };
}

/** Of the month so many after the published day's; without a number, of the month last spoken of. */
function locateNthWeekday({ day, monthShift }: Of<'nthWeekday'>, { dct, last }: Frame): Located | undefined {
  const said = monthShift === undefined ? last('month') : undefined;
  const from = said?.slot ?? (dct === undefined ? undefined : slotOf(dct, 'day'));
  if (!from) return undefined;
  const month = moved(slotOf(daysOf(from).begin, 'month'), monthShift ?? 0);
  const slot = slotOf(nthOf(day, month), 'day');
  return said
    ? { slot, said, why: `in the month last spoken of, ${slotValue(said.slot)}` }
    : { slot, why: `in ${slotValue(month)}` };
}

/** The part of a stated year that the report's own period is of its year. */
function locateOfYear({ year }: Of<'ofYear'>, frame: Frame): Located {
  const topic = frame.topic();
  if (!topic || topic === 'months') return { slot: slotIn('year', year), why: 'stated in full' };
  const per = topic.slot.unit === 'quarter' ? 4 : 2;
  const slot = { unit: topic.slot.unit, index: year * per + (((topic.slot.index % per) + per) % per) };
  return { slot, said: topic, why: `the same part of ${year} as the period spoken of, ${slotValue(topic.slot)}` };
}

function locateClock({ shift = 0 }: Of<'clock'>, frame: Frame): Located | undefined {
  const said = frame.last('day');
  if (said && shift) {
    const why = `the day ${shift > 0 ? 'after' : 'before'} ${dayInWords(said.slot.index)}, the same moment in another zone`;
    return { slot: moved(said.slot, shift), said, why };
  }
  if (said) return { slot: said.slot, said, why: `on the day last spoken of, ${dayInWords(said.slot.index)}` };
  if (frame.dct === undefined || frame.narrative) return undefined;
  return { slot: slotOf(frame.dct, 'day'), why: `no day stated, so on ${published(frame.dct)}` };
}
