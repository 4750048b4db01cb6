import type { Scanner } from '../../mention/scanner.js';
import { createShape, type Groups } from '../patterns/shape.js';
import type { Reading, Timex } from '../timex.js';
import { isInformal } from './isInformal.js';

const HOUR = '(?<hour>1[0-2]|0?[1-9])';
const HOUR24 = '(?<hour>[01]\\d|2[0-3])';
const MINUTE = '(?<minute>[0-5]\\d)';
const EVENING = '(?<late>tonite|2nite|tonight|evening|nite|night)';
const DAY = '(?:today|tmrw?|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning)';
const AT = '(?:(?<=(?:\\bat|\\babt|\\babout|\\baround|@) ?)|(?<=\\b(?:by|till|until|til|from|since) )(?!19|20))';

/** Clock times as posts and messages write them: `430pm`, `5+am`, `at 1015`, `0630hrs`, `tonight at 8`. Finds nothing in an article. */
export const informalClock: Scanner<Timex> = {
  name: 'informalClock',
  *scan(context) {
    if (isInformal(context.text)) yield* shapes.scan(context);
  },
};

const shapes = createShape('informal', [
  { source: `${HOUR}(?:[:.]?${MINUTE})? ?\\+? ?(?<half>[ap]m)`, read: readClock },
  { source: `${AT}${HOUR24}${MINUTE}(?: ?hrs?)?`, read: readClock },
  { source: `(?<=(?:${DAY}|${EVENING}),? )${HOUR24}${MINUTE}(?: ?hrs?)?(?! ?\\d)`, read: readClock },
  { source: `${HOUR24}:?${MINUTE} ?h(?:rs?)?`, read: readClock },
  { source: `(?<=(?:${DAY}|${EVENING}) (?:at|@|by) )${HOUR}(?:[:.]${MINUTE})?(?![\\d:.]\\d| ?[ap]\\.?m)`, read: readHour },
  { source: `(?<=\\b(?:at|@|by) )${HOUR}(?:[:.]${MINUTE})?(?= ${EVENING})`, read: readHour },
]);

function readClock({ hour, minute, half }: Groups): Reading {
  const of24 = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
  return {
    type: 'TIME',
    meaning: { of: 'clock' },
    time: `T${String(of24).padStart(2, '0')}:${minute || '00'}`,
    stated: ['time'],
    confidence: 0.88,
  };
}

/** `tonight at 8` is 20:00; elsewhere the half of the day is not said, and the hour stays as written. */
function readHour(groups: Groups): Reading {
  return { ...readClock({ ...groups, half: groups.late ? 'pm' : '' }), confidence: 0.6 };
}
