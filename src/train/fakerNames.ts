import { allFakers, faker } from '@faker-js/faker';

/** English as it is named everywhere, European languages, India, Indonesia, South and West Africa. */
const LOCALES = /^(?:en|en_[A-Z]{2}|de|fr|es|es_MX|it|nl|pl|hr|tr|sv|nb_NO|da|fi|pt_BR|id_ID|sr_RS_latin|ro)$/;
/** Too many of these are common words of English or names of places elsewhere. */
const LEFT_OUT = { first_name: 'tr', last_name: 'it' } as const;
const NAME = /^\p{Lu}[\p{Ll}'’-]+(?:[A-Z][a-z]+)?$/u;

/** The first or last names of npm `@faker-js/faker`, as printed. */
export const fakerNames = (part: 'first_name' | 'last_name'): readonly string[] =>
  Object.entries(allFakers)
    .filter(([locale]) => LOCALES.test(locale) && locale !== LEFT_OUT[part])
    .flatMap(([, { rawDefinitions }]) => strings(rawDefinitions.person?.[part]))
    .filter((name) => NAME.test(name) && name.length > 2 && name.length < 14);

/** All strings of a list, or of lists by sex. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

const { music, book, airline, vehicle } = faker.definitions;

/** Airlines, publishers and makers of cars of npm `@faker-js/faker`. */
export const fakerBodies = (): readonly string[] => [
  ...airline.airline.map(({ name }) => name),
  ...book.publisher,
  ...vehicle.manufacturer,
];

/** Of the musicians of npm `@faker-js/faker` those who are more than one by their name: "The Mud Larks", "Reed & Sons". */
export function fakerBands(): readonly string[] {
  const first = new Set(fakerNames('first_name'));
  return music.artist.filter((name) => name.includes(' ') && MANY.test(name) && !first.has(name.split(' ')[0] as string));
}
const MANY = /^The \w+ \w|s$| (?:&|of|and) /;
