import { WEEKDAY_NAMES } from '../text/calendarNames.js';
import { dateOf, dayNumber, weekdayOf } from './calendar.js';
import { nearestNth } from './fitWeekday.js';
import { dayInWords, type Frame, type Located, published } from './frame.js';
import { daysOf, moved, SLOT_DAYS, type Slot, slotIn, slotOf, slotValue } from './slot.js';
import type { Meaning, Which } from './timex.js';

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
      return locateWeekday(meaning, frame);
    case 'shift':
      return locateShift(meaning, frame);
    case 'same':
      return locateSame(meaning, frame);
    case 'comingWeek':
      return frame.dct === undefined
        ? undefined
        : { slot: slotOf(frame.dct + 4, 'week'), why: `the week most of which lies after ${published(frame.dct)}` };
    case 'clock':
      return locateClock(frame);
    default:
      return undefined;
  }
}

function locateYearPart(meaning: Of<'yearPart'>, frame: Frame): Located | undefined {
  const { unit, part, day, yearShift } = meaning;
  const inYear = (year: number): Slot => (day ? slotOf(dayNumber(year, part, day), 'day') : slotIn(unit, year, part));
  if (yearShift !== undefined && frame.dct !== undefined) {
    const year = dateOf(frame.dct).year + yearShift;
    return { slot: inYear(year), why: `${year} counted from ${published(frame.dct)}` };
  }
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
  if (last) return inNarrative(inYear, last);
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
  if (begin > dct && tense.direction === 'past' && begin - dct > 120)
    return { slot: before, why: `past tense${cue}, so the last one before ${published(dct)}` };
  if (end < dct && tense.direction === 'future' && dct - end > 45)
    return { slot: after, why: `future tense${cue}, so the next one after ${published(dct)}` };
  const slot = tense.direction !== 'unknown' ? here : nearest([here, before, after], dct);
  return { slot, why: `no year stated, so the one nearest to ${published(dct)}` };
}

/** A story moves on: `January` after a date in December is the next year's. */
function inNarrative(inYear: (year: number) => Slot, last: Slot): Located {
  const { year } = dateOf(daysOf(last).begin);
  const same = inYear(year);
  const turned = SLOT_DAYS[last.unit] < 100 && daysOf(last).begin - daysOf(same).end > 240;
  return {
    slot: turned ? inYear(year + 1) : same,
    why: `the year of the date before it, ${slotValue(last)}${turned ? ', and on' : ''}`,
  };
}

function nearest(slots: readonly Slot[], dct: number): Slot {
  const away = (slot: Slot): number => Math.abs((daysOf(slot).begin + daysOf(slot).end) / 2 - dct);
  return slots.reduce((best, slot) => (away(slot) < away(best) ? slot : best));
}

function locateWeekday(meaning: Of<'weekday'>, frame: Frame): Located | undefined {
  const { dct } = frame;
  const name = WEEKDAY_NAMES[meaning.weekday] ?? '';
  const anchor = frame.narrative ? frame.last('day')?.index : dct;
  if (anchor === undefined) return undefined;
  const on = (index: number, why: string): Located => ({ slot: slotOf(index, 'day'), why });
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

function locateShift(meaning: Of<'shift'>, frame: Frame): Located | undefined {
  const { unit, amount } = meaning;
  const said = meaning.from === 'text' || frame.narrative ? frame.last(unit) : undefined;
  const from = said ?? (frame.dct === undefined ? undefined : slotOf(frame.dct, 'day'));
  if (!from) return undefined;
  const quarter = unit === 'year' && meaning.amount === -1 && meaning.ago ? frame.last('quarter') : undefined;
  if (quarter?.unit === 'quarter')
    return { slot: moved(quarter, -4), why: `a year before the quarter spoken of, ${slotValue(quarter)}` };
  const why = said ? `counted from the date before it, ${slotValue(said)}` : `counted from ${published(from.index)}`;
  const steps: Readonly<Record<string, number>> = { quarter: 4, half: 2, season: 4, month: 12 };
  if (said && unit === 'year' && steps[said.unit]) return { slot: moved(said, amount * (steps[said.unit] as number)), why };
  const ahead = unit === 'week' && !amount && !said && weekdayOf(from.index) === 7 && frame.tense().direction !== 'past' ? 1 : 0;
  return {
    slot: moved(slotOf(daysOf(from).begin, unit), amount + ahead),
    why: ahead
      ? `the week that begins after Sunday, ${published(from.index)}`
      : amount || said
        ? why
        : `holds ${why.replace('counted from ', '')}`,
  };
}

/** `the quarter` of a report in the month after it is the one that ended; everything else is the one last spoken of. */
function locateSame({ unit, pointed }: Of<'same'>, frame: Frame): Located | undefined {
  const last = frame.last(unit);
  const taken = pointed || frame.narrative || unit === 'day' || last?.unit === unit;
  if (last && taken && SLOT_DAYS[last.unit] <= SLOT_DAYS[unit])
    return { slot: slotOf(daysOf(last).begin, unit), why: `the one last spoken of, ${slotValue(last)}` };
  if (frame.dct === undefined) return undefined;
  const past = frame.tense().direction !== 'future';
  const here = slotOf(frame.dct, unit);
  if (unit === 'weekend' && past && weekdayOf(frame.dct) < 5)
    return { slot: moved(here, -1), why: `the one before ${published(frame.dct)}` };
  if (unit === 'quarter' && past && frame.dct - daysOf(here).begin < 45)
    return { slot: moved(here, -1), why: `the one that ended before ${published(frame.dct)}` };
  return { slot: here, why: `holds ${published(frame.dct)}` };
}

function locateClock(frame: Frame): Located | undefined {
  const day = frame.last('day');
  if (day) return { slot: day, why: `on the day last spoken of, ${dayInWords(day.index)}` };
  if (frame.dct === undefined || frame.narrative) return undefined;
  return { slot: slotOf(frame.dct, 'day'), why: `no day stated, so on ${published(frame.dct)}` };
}
