import { slotIn } from '../calendar/slot.js';
import type { Meaning, Reading } from '../timex.js';
import { MONTH, SEASON, SPOKEN_YEAR, YEAR } from './grammar.js';
import { MONTHS, ORDINALS, SEASONS } from './lexicon.js';
import { PART_OF, whichOf, withMod } from './modifier.js';
import { readSpokenYear } from './numbers.js';
import { createShape, type Groups } from './shape.js';

const THE = '(?:(?:the|a|fiscal) )?';
const WHICH =
  '(?:(?<which>last|next|this|this past|this coming|the coming|the past|previous|the previous|the following|the next|the last) )?';
const THEN = `(?:(?:,? ?(?:of |in )?(?:the year )?(?<year>${YEAR}))| (?:of |in )?(?<spoken>${SPOKEN_YEAR})|,?(?: of)? (?<relative>last|this|next|that|the same|the previous|the following) year|,?(?: of)? (?<bc>\\d{1,4}) BCE?)?`;
const PLAIN = `(?:,? (?<year>${YEAR}))?`;
const QUARTER = '(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th|final|last|latest)';
const FLAT = '(?:(?:flat|strong|weak|fiscal|comparable|current) )?';

/** A part of a year by name: `March`, `early March 2024`, `last summer`, `the third quarter`, `the first half of 2008`, `Q3 2024`. */
export const yearPart = createShape('yearPart', [
  { source: `${PART_OF}${WHICH}(?:the month of )?(?<month>${MONTH})${THEN}`, read: readMonth },
  {
    source: `${PART_OF}${THE}${WHICH}${PART_OF.replace('<part>', '<inner>')}(?<season>${SEASON})(?! time)${THEN}`,
    read: readSeason,
  },
  {
    source: `${PART_OF}(?:(?:the|this|last|next) )?(?:(?<owner>this|last|next) year's )?(?:(?<early>${YEAR}|year-ago|year-earlier) )?(?:a )?${FLAT}(?:fiscal[ -])?${QUARTER}[ -](?<unit>quarter|half)${THEN}(?! of (?:the|this|his|her|its|their|a) )`,
    read: (g, words) => (/^(?:the |a |this |last )[a-z]+-quarter/i.test(words) ? undefined : readQuarter(g)),
  },
  { source: `(?<q>[QH][1-4])${PLAIN}`, read: readQ },
  { source: `(?<year>${YEAR}) ?(?<q>[QH][1-4])`, read: readQ },
]);

function partOf(unit: 'month' | 'season' | 'quarter' | 'half', part: number, groups: Groups): Meaning {
  const year = groups.bc ? 1 - Number(groups.bc) : Number(groups.year || readSpokenYear(groups.spoken ?? ''));
  if (year) return { of: 'slot', slot: slotIn(unit, year, part) };
  const which = whichOf(groups.which);
  const yearShift = { last: -1, this: 0, next: 1, none: undefined }[whichOf(groups.relative || groups.owner) ?? 'none'];
  return {
    of: 'yearPart',
    unit,
    part,
    ...(which ? { which } : {}),
    ...(yearShift === undefined ? {} : { yearShift }),
    ...(/^(?:that|the same)$/.test(groups.relative ?? '') ? { sameYear: true } : {}),
  };
}

const statedBy = (groups: Groups): Reading['stated'] => (groups.year || groups.spoken ? ['year', 'month'] : ['month']);

function readMonth(groups: Groups): Reading | undefined {
  const month = MONTHS[(groups.month ?? '').replace('.', '')] ?? 0;
  return withMod({ type: 'DATE', meaning: partOf('month', month, groups), stated: statedBy(groups) }, groups.part);
}

function readSeason(groups: Groups): Reading | undefined {
  const season = SEASONS[groups.season ?? ''] ?? 0;
  return withMod(
    { type: 'DATE', meaning: partOf('season', season, groups), stated: statedBy(groups), confidence: 0.8 },
    groups.part || groups.inner,
  );
}

function readQuarter(groups: Groups): Reading | undefined {
  const unit = groups.unit === 'half' ? 'half' : 'quarter';
  const ago = /ago|earlier/.test(groups.early ?? '');
  const owned = ago ? { ...groups, relative: 'last' } : { ...groups, year: groups.year || (groups.early ?? '') };
  if (/last|final|latest/.test(groups.ordinal ?? '') && unit === 'quarter') {
    return { type: 'DATE', meaning: { of: 'shift', unit, amount: -1, from: 'dct' }, stated: [] };
  }
  const part = /last|latest|final/.test(groups.ordinal ?? '')
    ? 2
    : (ORDINALS[groups.ordinal ?? ''] ?? Number.parseInt(groups.ordinal ?? '', 10));
  return withMod({ type: 'DATE', meaning: partOf(unit, part, owned), stated: statedBy(owned) }, groups.part);
}

function readQ(groups: Groups): Reading | undefined {
  const part = Number(groups.q?.[1]);
  const unit = groups.q?.[0] === 'h' ? 'half' : 'quarter';
  if (unit === 'half' && part > 2) return undefined;
  return { type: 'DATE', meaning: partOf(unit, part, groups), stated: statedBy(groups) };
}
