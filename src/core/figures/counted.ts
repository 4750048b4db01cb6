/** Words that cannot be part of what is counted: the noun phrase has ended (or never begun) where one stands. */
const STOPS = new Set(
  (
    'the a an of in on at by for from to with into onto over under about after before since until during than as and or but nor so if that ' +
    'which who whom whose when where while because though although is are was were be been being has have had having do does did will would ' +
    'shall should can could may might must said says say not no it its they their them he him his she her we us our you your i my this these ' +
    'those there here now then just also only even still again yet more most up down out off against between through per each every via ' +
    'without within towards toward across around near behind below above amid among last next ago later earlier today yesterday tomorrow ' +
    'took take takes met meet went go came come got get made make left arrived died fell rose lost won held agreed signed failed began remain remained'
  ).split(' '),
);
const PLURALS = new Set(
  'people men women children police troops crew personnel staff dead injured wounded missing killed arrested hurt others cattle aircraft fish sheep seamen firemen policemen servicemen fishermen businessmen lawmen gunmen militiamen media data criteria feet teeth mice geese lives wives'.split(
    ' ',
  ),
);
const ING_NOUNS = new Set(
  'meeting building hearing shooting bombing killing offering ruling filing wedding sitting stabbing warning reading king opening painting ranking wing spring'.split(
    ' ',
  ),
);
const NOMINAL = new Set('dead injured wounded missing killed hurt arrested'.split(' '));
const WORD = /^([ -])(\p{L}[\p{L}'’]{0,30}(?:-\p{L}{1,20}){0,3})/u;
const RATE =
  /^ (?:an?|per|each|every) (?:second|minute|hour|day|night|week|month|year|person|head|household|barrel|tonne|ton|litre|gallon|share)\b/i;
const MOST_WORDS = 4;

/** What a number counts, with the code units from the number's end on; undefined where nothing follows that can be counted. */
export interface Counted {
  readonly of: string;
  readonly length: number;
}

const isPlural = (word: string): boolean =>
  PLURALS.has(word) || /(?:[^su'’i]s|(?:ie|[^aeiou]e|xe|che|she|sse)s|ss?es)$/.test(word);

/**
 * Reads the counted noun after a number: up to four words that end with a plural ("aid trucks", "dead civilians"), then a
 * second plural joined by "and", then a rate ("a week"). With `singular`, a phrase without a plural counts too: behind
 * "30-day" or "second" the noun stands in the singular.
 */
export function readCounted(after: string, singular = false): Counted | undefined {
  const words: string[] = [];
  let at = 0;
  let plural = 0;
  let kept = 0;
  while (words.length < MOST_WORDS) {
    const next = WORD.exec(after.slice(at, at + 70));
    const word = next?.[2] ?? '';
    const lower = word.toLowerCase();
    if (!next || endsPhrase(next, words, after.slice(at, at + 12), singular)) break;
    if (/['’]s?$/.test(lower)) return undefined;
    words.push(word);
    at += next[0].length;
    if (isPlural(lower)) {
      plural = words.length;
      kept = at;
      // "dead civilians", "teachers unions": the last of two plurals is the noun, as no verb behind a plural ends so.
      const adjective = isPlural(/^ (\p{Ll}{3,20})(?!\p{L})/u.exec(after.slice(at, at + 24))?.[1] ?? '');
      if (!singular && !adjective) break;
    }
  }
  if (!plural && singular && words.length) kept = at;
  if (!kept) return undefined;
  if (plural) kept += moreOf(after.slice(kept, kept + 50), NOMINAL.has(words[plural - 1]?.toLowerCase() ?? ''));
  return { of: after.slice(1, kept).trim(), length: kept };
}

/** Whether the noun phrase is over before the next word: a hyphen, a stop word, a verb, or a name behind a plain noun. */
function endsPhrase(next: RegExpExecArray, words: readonly string[], ahead: string, singular: boolean): boolean {
  const word = next[2] as string;
  const lower = word.toLowerCase();
  if (next[1] === '-' && words.length > 0) return true;
  if (STOPS.has(lower) && !isMore(lower, words.length, ahead)) return true;
  return singular && (isTheVerb(lower, words.length) || (/^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(words.at(-1) ?? 'A')));
}

/** "two more bodies", but not "two more than". */
const isMore = (word: string, before: number, ahead: string): boolean =>
  word === 'more' && before === 0 && !/^ more (?:than|of)\b/.test(ahead);

/** Whether a word behind the first is more likely a verb or adverb than part of a noun phrase in the singular. */
const isTheVerb = (word: string, before: number): boolean => before > 0 && /(?:ed|ly|ing)$/.test(word) && !ING_NOUNS.has(word);

function moreOf(after: string, nominal: boolean): number {
  const second = nominal ? undefined : /^ and (\p{L}{3,20})/u.exec(after);
  const joined = second && isPlural((second[1] as string).toLowerCase()) ? second[0].length : 0;
  return joined + (RATE.exec(after.slice(joined))?.[0].length ?? 0);
}

const OF = /^ of (?:the |all |all the |its |his |her |their |our |those |these )?(?=\p{L})/u;
const OF_SO_MANY =
  /^ of (?:the |all |its |his |her |their |our |those |these )?(?:some |about |nearly |roughly )?(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,4}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{Ll}{3,5})?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= \p{L})/u;

/**
 * The noun behind "of": "3 percent of voters", "80 of the prisoners"; of "nine of its 18 coaches" the noun alone, as the second
 * number is a figure of its own. Undefined where none is said.
 */
export function readOf(after: string): Counted | undefined {
  const whole = OF_SO_MANY.exec(after);
  if (whole) {
    const counted = readCounted(after.slice(whole[0].length, whole[0].length + 80));
    return counted && { of: counted.of, length: 0 };
  }
  const head = OF.exec(after);
  if (!head) return undefined;
  const noun = readCounted(` ${after.slice(head[0].length, head[0].length + 80)}`, true);
  return noun && { of: noun.of, length: head[0].length + noun.length - 1 };
}
