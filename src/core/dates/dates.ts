import { longestWins } from '../mention/longestWins.js';
import type { DateMention } from '../mention/mention.js';
import type { ScannerRoom } from '../mention/scanner.js';
import { holiday } from './holiday/holiday.js';
import { dropFromPosts } from './informal/dropFromPosts.js';
import { informalClock } from './informal/informalClock.js';
import { informalDate } from './informal/informalDate.js';
import { apposedWeekday } from './joining/apposedWeekday.js';
import { besideDate } from './joining/besideDate.js';
import { joinParts } from './joining/joinParts.js';
import { mergeRange } from './joining/mergeRange.js';
import { partOfDay } from './joining/partOfDay.js';
import { readRates } from './joining/rates.js';
import { calendarDate } from './patterns/calendarDate.js';
import { clockTime } from './patterns/clockTime.js';
import { duration } from './patterns/duration.js';
import { numericDate } from './patterns/numericDate.js';
import { rangeEnd } from './patterns/rangeEnd.js';
import { relativeDate } from './patterns/relativeDate.js';
import { setExpression } from './patterns/setExpression.js';
import { vagueTime } from './patterns/vagueTime.js';
import { weekday } from './patterns/weekday.js';
import { yearAlone } from './patterns/yearAlone.js';
import { yearPart } from './patterns/yearPart.js';
import { dayOfClock } from './resolution/dayOfClock.js';
import { reportPeriod } from './resolution/reportPeriod.js';
import { resolve } from './resolution/resolve.js';
import { dropUnlikely } from './unlikely/dropUnlikely.js';
import { checkZones } from './zone/checkZones.js';

/** The room's two ordered lists: one shape a scanner; then what overlaps, what is none, what contradicts, what it means. */
export const datesRoom: ScannerRoom<DateMention> = {
  scanners: [
    calendarDate,
    besideDate,
    numericDate,
    rangeEnd,
    clockTime,
    partOfDay,
    yearPart,
    yearAlone,
    weekday,
    relativeDate,
    reportPeriod,
    duration,
    setExpression,
    holiday,
    vagueTime,
    informalClock,
    informalDate,
  ],
  refiners: [
    longestWins(),
    dropUnlikely,
    dropFromPosts,
    joinParts,
    mergeRange,
    readRates,
    checkZones,
    dayOfClock,
    apposedWeekday,
    resolve,
  ],
};
