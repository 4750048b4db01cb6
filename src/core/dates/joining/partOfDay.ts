import { DAY_NUMBER, DAY_PART, MONTH, WEEKDAY } from '../patterns/grammar.js';
import { DAY_PARTS } from '../patterns/lexicon.js';
import { withMod } from '../patterns/modifier.js';
import { createShape, type Groups } from '../patterns/shape.js';
import type { Reading } from '../timex.js';

const DAY_FOLLOWS = `(?= of (?:the )?(?:${WEEKDAY}|${MONTH}|${DAY_NUMBER}))`;

/**
 * The part of a day before that day, to be joined with it: `the night of` 13 February, `the early morning hours of` November 1,
 * `early in the morning of` 29 April.
 */
export const partOfDay = createShape('partOfDay', [
  {
    source: `(?:(?<in>early|late) (?:in|on) )?(?:the )?(?:(?<edge>early|late) )?(?<part>${DAY_PART})(?: hours)?${DAY_FOLLOWS}`,
    read: readPart,
  },
]);

function readPart(groups: Groups): Reading | undefined {
  const time = DAY_PARTS[groups.part ?? ''];
  if (!time) return undefined;
  const reading: Reading = { type: 'TIME', meaning: { of: 'clock' }, time, stated: ['time'], confidence: 0.95 };
  return withMod(reading, groups.edge || groups.in);
}
