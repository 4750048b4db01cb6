import { longestWins } from '../mention/longestWins.js';
import type { DateMention } from '../mention/mention.js';
import type { ScannerRoom } from '../mention/scanner.js';
import { apposedWeekday } from './apposedWeekday.js';
import { besideDate } from './besideDate.js';
import { calendarDate } from './calendarDate.js';
import { clockTime } from './clockTime.js';
import { dayOfClock } from './dayOfClock.js';
import { duration } from './duration.js';
import { holiday } from './holiday/holiday.js';
import { dropFromPosts } from './informal/dropFromPosts.js';
import { informalClock } from './informal/informalClock.js';
import { informalDate } from './informal/informalDate.js';
import { joinParts } from './joinParts.js';
import { mergeRange } from './mergeRange.js';
import { numericDate } from './numericDate.js';
import { partOfDay } from './partOfDay.js';
import { rangeEnd } from './rangeEnd.js';
import { readRates } from './rates.js';
import { relativeDate } from './relativeDate.js';
import { reportPeriod } from './reportPeriod.js';
import { resolve } from './resolve.js';
import { setExpression } from './setExpression.js';
import { dropUnlikely } from './unlikely/dropUnlikely.js';
import { vagueTime } from './vagueTime.js';
import { weekday } from './weekday.js';
import { yearAlone } from './yearAlone.js';
import { yearPart } from './yearPart.js';
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
