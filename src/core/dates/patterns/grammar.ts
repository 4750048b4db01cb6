import { DAY_PARTS, MONTHS, NUMBER_WORDS, ORDINALS, SEASONS, UNITS, WEEKDAYS } from './lexicon.js';

/** Alternatives, the longer first, so that `sept` is not read as `sep`. */
const anyOf = (words: readonly string[]): string => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

/** A space between words of one expression; never a line break. */
export const S = '[ ]{1,2}';
/** A space or a hyphen. */
export const H = '(?: |-)';
/** A name in full, or an abbreviation with or without its point. */
const named = (lexicon: Readonly<Record<string, number>>, full: RegExp): string => {
  const names = Object.keys(lexicon);
  const short = names.filter((name) => !full.test(name));
  return `(?:${anyOf(names.filter((name) => full.test(name)))}\\b|${anyOf(short)}\\b(?:\\.(?!\\.|\\n|$))?)`;
};
export const MONTH = named(MONTHS, /^(?:june|july|may|march|april|.{6,})$/);
export const WEEKDAY = named(WEEKDAYS, /day$/);
export const SEASON = anyOf(Object.keys(SEASONS));
export const DAY_PART = anyOf(Object.keys(DAY_PARTS));
export const ORDINAL_WORD = anyOf(Object.keys(ORDINALS));
/** `16`, `16th`, and in speech `sixteenth`. */
export const DAY_NUMBER = '(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%])(?![.,:]\\d))';
export const YEAR = '(?:1[0-9]\\d\\d|20\\d\\d)(?!\\d|,\\d|\\.\\d)';
/** A year as it is said: `nineteen ninety-six`, `two thousand and four`. */
export const SPOKEN_YEAR =
  '(?:(?:eighteen|nineteen|twenty) (?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)|two thousand(?: (?:and )?(?:one|two|three|four|five|six|seven|eight|nine))?)';
const word = anyOf(Object.keys(NUMBER_WORDS).filter((w) => !/^(a|an|another|single|half|couple|dozen)$/.test(w)));
/** A number in figures or words: `30`, `2 1/2`, `2.5`, `twenty-four`, `two thousand`. */
export const NUMBER = `(?:\\d{1,3},\\d{3}(?!\\d)|\\d{1,4}(?:\\.\\d{1,2})?(?:[ -]1/2)?\\+?(?!\\d)|(?:a (?=hundred|thousand))?${word}(?:[ -]${word}){0,3}(?: and a half)?)`;
/** An amount that is not counted: `a few`, `several`. */
export const VAGUE =
  '(?:(?:(?:a |the )?few|several|many|some|dozens of|hundreds of|thousands of|scores of|a number of|a handful of|countless))';
export const COUPLE = '(?:(?:a )?couple(?: of)?|(?:a )?half[- ]a[- ]dozen|half an|half a|a dozen)';
export const UNIT = `(?:${anyOf(Object.keys(UNITS).filter((u) => u !== 'centurie'))}s?|centuries|millennia)`;
/** Words that weaken or bound a number and stand inside the expression (TimeML annotates them as `mod`). */
export const HEDGE =
  '(?:(?:at least|at most|no more than|no less than|not more than|more than|less than|fewer than|up to|as long as|as many as|as much as|about|around|roughly|approximately|nearly|almost|over(?! the| several| many| some| recent| its)|under|some|just over|just under|well over)' +
  `${S})`;

/** Compiles a shape: sticky, any case, ends at a word's end. */
export const shapeOf = (source: string): RegExp => new RegExp(`(?:${source})(?![A-Za-z0-9])`, 'iy');

/**
 * One expression that matches where any of several shapes does, and says not which: at most places none does, and one question is
 * cheaper than ten. Undefined where it would not help, or a shape names its own group again (`\\k<sep>`).
 */
export function anyShapeOf(sources: readonly string[]): RegExp | undefined {
  if (sources.length < 2 || sources.some((source) => source.includes('\\k<'))) return undefined;
  return shapeOf(sources.map((source) => source.replace(/\(\?<[a-z]\w*>/gi, '(?:')).join('|'));
}
