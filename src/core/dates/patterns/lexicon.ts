const table = (names: string, from = 1): Readonly<Record<string, number>> =>
  Object.fromEntries(names.split(' ').flatMap((group, i) => group.split('/').map((name) => [name, i + from])));

/** Months by name and abbreviation, 1 to 12. */
export const MONTHS = table(
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
);

/** Weekdays by name and abbreviation, ISO 1 to 7. */
export const WEEKDAYS = table(
  'monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thur/thu friday/fri saturday/sat sunday/sun',
);

/** Seasons in the order of slot.ts. */
export const SEASONS = table('spring summer autumn/fall winter');

const ONES = table(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = table('twenty thirty forty fifty sixty seventy eighty ninety', 2);

/** Numbers in words, one word each. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...ONES,
  ...Object.fromEntries(Object.entries(TENS).map(([word, n]) => [word, n * 10])),
  a: 1,
  an: 1,
  another: 1,
  single: 1,
  half: 0.5,
  couple: 2,
  dozen: 12,
  hundred: 100,
  thousand: 1000,
};

/** Ordinals in words up to the thirty-first, and round ones. */
export const ORDINALS = table(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth ' +
    'twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
);

/** Parts of the day and their TIMEX3 marks. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  dawn: 'TMO',
  daybreak: 'TMO',
  sunrise: 'TMO',
  noon: 'T12:00',
  midday: 'T12:00',
  lunchtime: 'TMI',
  afternoon: 'TAF',
  evening: 'TEV',
  dusk: 'TEV',
  sunset: 'TEV',
  nightfall: 'TNI',
  night: 'TNI',
  nite: 'TNI',
  overnight: 'TNI',
  midnight: 'T24:00',
};

/** Letters of a duration; `T` before those of the clock. `decade` and `century` are counted in years. */
export const UNITS: Readonly<Record<string, { readonly letter: string; readonly clock?: boolean; readonly times?: number }>> = {
  second: { letter: 'S', clock: true },
  sec: { letter: 'S', clock: true },
  minute: { letter: 'M', clock: true },
  min: { letter: 'M', clock: true },
  hour: { letter: 'H', clock: true },
  hr: { letter: 'H', clock: true },
  day: { letter: 'D' },
  night: { letter: 'D' },
  week: { letter: 'W' },
  wk: { letter: 'W' },
  weekend: { letter: 'WE' },
  fortnight: { letter: 'W', times: 2 },
  month: { letter: 'M' },
  quarter: { letter: 'Q' },
  mth: { letter: 'M' },
  year: { letter: 'Y' },
  yr: { letter: 'Y' },
  decade: { letter: 'Y', times: 10 },
  century: { letter: 'Y', times: 100 },
  centurie: { letter: 'Y', times: 100 },
  millennium: { letter: 'Y', times: 1000 },
};
