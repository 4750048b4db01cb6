import { YEAR } from '../patterns/grammar.js';
import { createShape } from '../patterns/shape.js';
import type { Reading } from '../timex.js';

const PERIOD = '(?:quarter|period|half)';
const AGO = 'year[ -](?:ago|earlier)';
const LAST_YEAR = `(?:(?:of |in )?(?:last year|the (?:previous|prior|year-earlier|preceding) year)|a year (?:ago|earlier|before)|one year (?:ago|earlier))`;

/** Periods that a company's figures are held against: `the year-ago quarter`, `the same period last year`, `the 1988 period`. */
export const reportPeriod = createShape('reportPeriod', [
  { source: `(?:the )?${AGO} (?<months>six|nine|6|9)[ -]months?`, read: ({ months }) => monthsOf(months ?? '') },
  { source: `the (?:comparable|corresponding|same|like) (?:${AGO} )?${PERIOD}(?:,? ${LAST_YEAR})`, read: () => aYearBefore },
  { source: `the (?:comparable|corresponding) (?:${AGO} )?${PERIOD}`, read: () => aYearBefore },
  { source: `the ${PERIOD} ${LAST_YEAR}`, read: () => aYearBefore },
  { source: `last year's (?:quarter|period)`, read: () => aYearBefore },
  { source: `(?:(?:the|its|their) (?=${AGO} ${PERIOD}))?${AGO}(?: ${PERIOD})?`, read: () => aYearBefore },
  {
    source: `(?:the )(?<year>${YEAR}) (?:period|quarter|half)`,
    read: ({ year }) => ({ type: 'DATE', meaning: { of: 'ofYear', year: Number(year) }, stated: ['year'] }),
  },
  {
    source: '(?:the|its) (?:latest|most recent|just-ended) (?:quarter|period)',
    read: () => ({ type: 'DATE', meaning: { of: 'same', unit: 'quarter', pointed: false, latest: true }, stated: [] }),
  },
]);

const aYearBefore: Reading = {
  type: 'DATE',
  meaning: { of: 'shift', unit: 'year', amount: -1, from: 'text', reported: true },
  stated: [],
};

const monthsOf = (months: string): Reading => ({
  type: 'DURATION',
  meaning: { of: 'value', value: /6|six/.test(months) ? 'P6M' : 'P9M' },
  stated: ['length'],
});
