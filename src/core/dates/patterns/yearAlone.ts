import { slotIn } from '../calendar/slot.js';
import type { Reading } from '../timex.js';
import { ORDINAL_WORD, YEAR } from './grammar.js';
import { PART_OF, withMod } from './modifier.js';
import { fullYear, readOrdinal } from './numbers.js';
import { createShape, type Groups } from './shape.js';

const DECADES: Readonly<Record<string, number>> = {
  noughties: 200,
  twenties: 192,
  thirties: 193,
  forties: 194,
  fifties: 195,
  sixties: 196,
  seventies: 197,
  eighties: 198,
  nineties: 199,
};
const SPOKEN_TENS =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ORDINAL_CENTURY = `(?<century>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})`;

/** `2022`, `1990s`, `the '80s`, `the nineties`, `the 20th century`, `480 BC`, `nineteen ninety-six`, `fiscal 1989`. */
export const yearAlone = createShape('yearAlone', [
  {
    source: `${PART_OF}(?:the )?${PART_OF.replace('<part>', '<inner>')}(?:(?<decade>1[0-9]\\d0|20\\d0)'?s|'(?<short>\\d0)s|(?<words>${Object.keys(DECADES).join('|')}))`,
    read: readDecade,
  },
  {
    source: `${PART_OF}(?:the )?${PART_OF.replace('<part>', '<inner>')}${ORDINAL_CENTURY}[ -]century(?<bc> BC(?:E)?)?`,
    read: readCentury,
  },
  {
    source: `${PART_OF}(?:the )?(?<decade>\\d{1,3}0)s (?:BCE?|B\\.C\\.)`,
    read: (g) => ({
      type: 'DATE',
      meaning: { of: 'value', value: `BC${(g.decade ?? '').slice(0, -1).padStart(3, '0')}` },
      stated: ['year'],
    }),
  },
  {
    source: `(?:ca\\. )?${PART_OF}(?<year>\\d{1,4})(?: |-)(?:BCE?|B\\.C\\.(?:E\\.)?)`,
    read: (g) => yearOf(1 - Number(g.year), g),
  },
  {
    source: `(?:(?:AD|A\\.D\\.) (?<year>\\d{1,4}))|(?<after>\\d{1,4}) (?:AD|CE|A\\.D\\.)`,
    read: (g) => yearOf(Number(g.year || g.after), g),
  },
  {
    source: `${PART_OF}(?:the years? )?(?:fiscal(?: year)? )?(?<year>${YEAR})(?! (?:quarter|period|first|second|third|fourth))`,
    read: (g) => yearOf(Number(g.year), g),
  },
  {
    source: `(?:the year )?(?:nineteen|eighteen) (?<tens>${SPOKEN_TENS})(?:[ -](?<ones>one|two|three|four|five|six|seven|eight|nine))?`,
    read: readSpoken,
  },
  {
    source: 'the year two thousand(?: (?:and )?(?<ones>one|two|three|four|five|six|seven|eight|nine))?',
    read: (g) => yearOf(2000 + ones(g), g),
  },
]);

function yearOf(year: number, groups: Groups): Reading | undefined {
  if (!year && year !== 0) return undefined;
  return withMod(
    { type: 'DATE', meaning: { of: 'slot', slot: slotIn('year', year) }, stated: ['year'], confidence: 0.85 },
    groups.part,
  );
}

function readDecade(groups: Groups): Reading | undefined {
  const index = groups.words
    ? DECADES[groups.words]
    : Math.floor((groups.decade ? Number(groups.decade) : fullYear(Number(groups.short))) / 10);
  if (index === undefined) return undefined;
  return withMod(
    { type: 'DATE', meaning: { of: 'slot', slot: { unit: 'decade', index } }, stated: ['year'] },
    groups.part || groups.inner,
  );
}

function readCentury(groups: Groups): Reading | undefined {
  const number = readOrdinal(groups.century ?? '');
  if (!number) return undefined;
  if (groups.bc)
    return { type: 'DATE', meaning: { of: 'value', value: `BC${String(number - 1).padStart(2, '0')}` }, stated: ['year'] };
  return withMod(
    { type: 'DATE', meaning: { of: 'slot', slot: { unit: 'century', index: number - 1 } }, stated: ['year'] },
    groups.part || groups.inner,
  );
}

const TENS = SPOKEN_TENS.split('|');
const ones = (groups: Groups): number => 1 + 'one two three four five six seven eight nine'.split(' ').indexOf(groups.ones ?? '');

function readSpoken(groups: Groups, words: string): Reading | undefined {
  const at = TENS.indexOf(groups.tens ?? '');
  const tens = at < 10 ? at + 10 : (at - 8) * 10;
  return yearOf(
    (/eighteen /i.test(words.slice(0, 18)) && !/nineteen /i.test(words.slice(0, 18)) ? 1800 : 1900) + tens + ones(groups),
    groups,
  );
}
