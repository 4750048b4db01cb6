import { isoDay } from '../calendar/calendar.js';
import { YEAR } from '../patterns/grammar.js';
import { PART_OF, whichOf, withMod } from '../patterns/modifier.js';
import { createShape, type Groups } from '../patterns/shape.js';
import type { Meaning, Reading } from '../timex.js';
import { CIVIL_DAYS, INDEPENDENCE } from './civilDays.js';
import { fixed } from './dayRules.js';
import { type NamedDay, on } from './namedDay.js';
import { FAMILY_DAYS, RELIGIOUS_DAYS } from './religiousDays.js';

const INDEPENDENCE_DAYS = Object.fromEntries(
  Object.entries(INDEPENDENCE).map(([country, [month, day]]) => [
    `(?:the )?(?:${country})(?:'s?)? independence day`,
    on(fixed(month, day)),
  ]),
);
const UNKNOWN_COUNTRY: NamedDay = on(() => undefined, 'every country has its own, and the text does not say whose');
const DAYS: Readonly<Record<string, NamedDay>> = {
  ...RELIGIOUS_DAYS,
  ...FAMILY_DAYS,
  ...CIVIL_DAYS,
  ...INDEPENDENCE_DAYS,
  'independence day': UNKNOWN_COUNTRY,
};
const BY_NAME = Object.entries(DAYS).map(([source, day]) => ({ test: new RegExp(`^(?:${source})$`), day }));
/** Length of the longest name of a pattern without what is optional in it. */
const length = (source: string): number =>
  Math.max(
    ...source
      .replace(/\(\?:[^()]*\)\?/g, '')
      .split('|')
      .map((name) => name.length),
  );
/** The longer name first, so that `Easter Monday` is not read as `Easter`. */
const NAMES = Object.keys(DAYS)
  .sort((a, b) => length(b) - length(a))
  .join('|');
/** Common words and short ones: a name only with a capital. */
const MUST_BE_CAPITAL = /^(?:lent|tet|holi|epiphany|candlemas|holy week|pentecost)$/;
const WHICH = '(?:(?<which>last|this|next|this past|this coming|the coming|every|each) )?';

/** Named days: `Christmas`, `St Patrick's Day`, `last Thanksgiving`, `Easter 2025`, `Labor Day weekend`, `Ramadan`. */
export const holiday = createShape(
  'holiday',
  [
    {
      source: `${PART_OF}${WHICH}(?:the (?<owner>us|american|uk|british) )?(?<name>${NAMES})(?: (?<around>weekend|week))?(?:,? (?:of )?(?<year>${YEAR}))?(?: (?<relative>last|this|next) year)?`,
      read: readHoliday,
    },
  ],
  'names',
);

function readHoliday(groups: Groups, words: string): Reading | undefined {
  const name = groups.name ?? '';
  const named = BY_NAME.find(({ test }) => test.test(name))?.day;
  if (!named || (MUST_BE_CAPITAL.test(name) && !/[A-Z]/.test(words))) return undefined;
  if (/^e/.test(groups.which ?? '')) return eachYear(named);
  const reading: Reading = {
    type: 'DATE',
    meaning: meaningOf(named, groups),
    stated: groups.year ? ['year', 'month', 'day'] : ['month', 'day'],
    ...(named.note ? { note: named.note } : {}),
  };
  return withMod(reading, groups.part);
}

/** `every Christmas`: the same day of each year, or once a year where the day moves. */
function eachYear({ dayIn }: NamedDay): Reading {
  const [one, other] = [2023, 2024].map((year) => isoDay(dayIn(year) ?? 0).slice(4));
  return { type: 'SET', meaning: { of: 'value', value: one === other ? `XXXX${one}` : 'P1Y' }, stated: ['length'] };
}

function meaningOf({ dayIn, last }: NamedDay, groups: Groups): Meaning {
  const unit = groups.around === 'week' || groups.around === 'weekend' ? groups.around : 'day';
  const year = Number(groups.year ?? '');
  const which = whichOf(groups.which) ?? whichOf(groups.relative);
  return {
    of: 'holiday',
    dayIn,
    name: groups.name ?? '',
    unit,
    ...(last && unit === 'day' ? { last } : {}),
    ...(which ? { which } : {}),
    ...(year ? { year } : {}),
  };
}
