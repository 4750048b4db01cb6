import {
  bodyNouns,
  commonWords,
  gazetteer,
  givenNames,
  organizationHeads,
  roles as roleNouns,
  titles,
} from '../../entities/lexicon.js';
import { foldName } from '../../text/fold.js';
import { FEMALE, MALE } from '../../text/sexOfWords.js';
import { classOf, GROUPS, isClassed, PARTS, PLURALS, singular, THINGS } from './lexicon/nounClasses.js';
import { partInEvent } from './partInEvent.js';
import type { Read, Reference, ReferenceText } from './reference.js';

type Said = readonly ['male' | 'female' | undefined, boolean | undefined];
const PRONOUNS: ReadonlyMap<string, Said> = new Map<string, Said>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, ['male', false]] as [string, Said]),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, ['female', false]] as [string, Said]),
  ...['they', 'them', 'their', 'theirs', 'themselves', 'we', 'us', 'our', 'ourselves'].map(
    (word) => [word, [undefined, true]] as [string, Said],
  ),
  ...['i', 'me', 'my', 'myself', "i'm"].map((word) => [word, [undefined, false]] as [string, Said]),
  ...['it', 'its', 'itself', 'who', 'which', 'that', 'whom', 'whose', 'both', 'there', 'where', 'here'].map(
    (word) => [word, [undefined, undefined]] as [string, Said],
  ),
]);
const NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, at) => [word, at]),
);
const DETERMINERS = new Set(
  'a an the this that these those his her its their our my your another some several many two three'.split(' '),
);
const CUT = new Set(
  'of in at from who that which for with on near between outside off along to under behind over above below'.split(' '),
);
const SUFFIX = new Set('jr sr md phd mba ii iii iv esq m d b a n y'.split(' '));

/** Reads every reference of a list of texts; ids count up over all. */
export function readReferences(texts: readonly ReferenceText[]): readonly Read[] {
  let id = 0;
  return texts.flatMap((one, at) => {
    const lower = lowerWords(one);
    return one.references.map((reference, index) =>
      readOne(
        one,
        at,
        id++,
        reference,
        one.references.slice(index + 1).find(({ sort }) => sort === 'who'),
        lower,
      ),
    );
  });
}

/** Words that the text has in lower case: their capitals elsewhere prove nothing. */
const lowerWords = ({ text }: ReferenceText): ReadonlySet<string> =>
  new Set(text.words.map(({ text: word }) => word).filter((word) => word === word.toLowerCase()));

const wordsIn = (stretch: string): readonly string[] => stretch.match(/[\p{L}\p{N}]+(?:['’](?!s\b)\p{L}+)*|[.,;:"“”()]/gu) ?? [];

function readOne(
  { text }: ReferenceText,
  at: number,
  id: number,
  { span, sort }: Reference,
  next: Reference | undefined,
  lower: ReadonlySet<string>,
): Read {
  const sentence = text.sentenceAt(span.start) ?? { start: 0, end: text.source.length };
  const words = text.source.slice(span.start, span.end).replace(/^["“'‘[]+/, '');
  const before = wordsIn(text.source.slice(Math.max(sentence.start, span.start - 120), span.start)).map((w) => w.toLowerCase());
  const stop = next && next.span.start < sentence.end ? next.span.start : sentence.end;
  const after = wordsIn(text.source.slice(span.end, Math.min(sentence.end, span.end + 140)).replace(/^['’]s/, '')).map((w) =>
    w.toLowerCase(),
  );
  const own = wordsIn(text.source.slice(span.end, Math.min(stop, span.end + 140)).replace(/^['’]s/, '')).map((w) =>
    w.toLowerCase(),
  );
  const objectFollows = stop < sentence.end;
  const base = {
    span,
    sort,
    at,
    id,
    words,
    before,
    after,
    sentence: text.sentences.findIndex(({ start }) => start === sentence.start),
  };
  const core = coreOf(words);
  const key = words.toLowerCase().replace(/’/g, "'");
  const pronoun = PRONOUNS.get(key);
  const reach = sort === 'who' ? partInEvent(before, own, objectFollows) : undefined;
  if (pronoun)
    return {
      ...base,
      kind: 'pronoun',
      capital: false,
      ...(reach && pronoun[1] !== true && (pronoun[0] || key === 'who') ? { part: reach } : {}),
      name: [],
      head: key,
      roles: [],
      many: pronoun[1],
      gender: pronoun[0],
      origins: [],
      indefinite: false,
    };
  const part = reach;
  const only = words.toLowerCase();
  const number = /^\d[\d,]*$/.test(only) ? Number(only.replaceAll(',', '')) : NUMBERS.get(only);
  if (number !== undefined || only === 'others')
    return {
      ...base,
      ...(number === undefined ? {} : { count: number }),
      kind: 'count',
      name: [],
      head: '',
      roles: [],
      many: number !== 1,
      gender: undefined,
      origins: [],
      indefinite: true,
      capital: false,
      ...(part ? { part } : {}),
    };
  const tokens = core
    .replace(/\s-\s/g, '-')
    .replace(/-elect\b/gi, '')
    .split(/\s+/)
    .filter(Boolean);
  const isName = (word: string): boolean => isNameWord(word, lower);
  const leading = beside(before, text.source.slice(Math.max(sentence.start, span.start - 90), span.start));
  const ageFound =
    /(\d{1,3}) ?- ?years? ?- ?old\b/i.exec(
      `${text.source.slice(Math.max(sentence.start, span.start - 40), span.start)}${words}`,
    )?.[1] ?? /^,? ?(\d{2})\b(?= ?,|\.|\))/.exec(text.source.slice(span.end, span.end + 8))?.[1];
  const origins = originsOf(sort === 'who' ? [...leading, ...tokens] : []);
  const name =
    sort === 'who'
      ? personName(tokens, isName)
      : tokens
          .filter(isName)
          .map((w) => foldName(w))
          .filter(Boolean);
  const nouns = tokens.filter((word) => !isName(word)).map((word) => word.toLowerCase());
  const headWord = headOf(tokens).toLowerCase();
  const isNamed =
    sort === 'who'
      ? name.length > 0 && (isName(headOf(tokens)) || (/[A-Z]/.test(headOf(tokens)[0] ?? '') && name.length > 0))
      : name.length > 0;
  const { noun, many } = singular(headWord);
  const roles = [
    ...new Set([...leading, ...nouns, ...apposed(own)].map((word) => classOf(singular(word.toLowerCase()).noun)).filter(isRole)),
  ];
  const gender = isNamed ? genderOf(name[0], before.at(-1) === '.' ? before.at(-2) : before.at(-1), own) : genderOfNoun(noun);
  const head = compound(tokens, noun);
  const nature = sort === 'who' ? natureOf({ isNamed, name, head, gender, many, roles, words, before, tokens }) : undefined;
  const ofPart =
    isNamed || nature !== 'person' ? (nature === 'body' || nature === 'thing' ? undefined : part) : (PARTS.get(head) ?? part);
  const countFound = countBefore(leading, tokens);
  return {
    ...base,
    kind: isNamed ? 'name' : 'noun',
    name: isNamed ? name : [],
    head,
    roles,
    many:
      isNamed || (many && before.slice(-5).join(' ').includes('one of the'))
        ? isNamed
          ? undefined
          : false
        : many || GROUPS.has(noun)
          ? many
            ? true
            : undefined
          : false,
    ...(countFound === undefined ? {} : { count: countFound }),
    gender,
    ...(ageFound ? { age: Number(ageFound) } : {}),
    origins,
    ...(ofPart ? { part: ofPart } : {}),
    ...(nature ? { nature } : {}),
    capital: tokens.every((word) => /^\p{Lu}|^of$/u.test(word)) && before.length > 0,
    indefinite:
      /^(?:an?|another|one)$/.test(tokens[0]?.toLowerCase() ?? '') || leading.some((word) => /^(?:an?|another|one)$/.test(word)),
  };
}

/** A phrase up to its first preposition or comma, without determiners. */
function coreOf(words: string): string {
  const trimmed = words
    .replace(/^(?:at|in|on|off|to|from|near|outside|towards|through|into|of|along|alongside|down|up|inside)\s+/i, '')
    .replace(/[.,]+$/, '');
  const tokens = trimmed.split(/\s+/);
  while (tokens.length > 1 && DETERMINERS.has((tokens[0] as string).toLowerCase())) tokens.shift();
  return tokens.join(' ').replace(/['’]s?(?=\s|$)/g, '');
}

function headOf(tokens: readonly string[]): string {
  let end = tokens.findIndex((word, at) => at > 0 && (CUT.has(word.toLowerCase()) || /^[,(]/.test(word)));
  const comma = tokens.findIndex((word) => word.endsWith(','));
  if (comma >= 0 && (end < 0 || comma < end)) end = comma + 1;
  const within = end < 0 ? tokens : tokens.slice(0, end);
  const left = within.filter((word) => !SUFFIX.has(word.toLowerCase().replace(/[.,]/g, '')) && !/^\d+$/.test(word));
  return (left.at(-1) ?? tokens[0] ?? '').replace(/[,.]+$/, '');
}

/** "executive officer", "point guard": two nouns where the last alone says little. */
function compound(tokens: readonly string[], noun: string): string {
  const before = tokens.at(-2)?.toLowerCase() ?? '';
  const joined = `${before}-${noun}`;
  if (noun === 'general' || noun === 'minister' || noun === 'secretary') return joined;
  return classOf(joined) !== joined ? classOf(joined) : classOf(noun);
}

const isKnownNoun = (lower: string): boolean =>
  commonWords().has(lower) ||
  roleNouns().has(lower) ||
  isClassed(singular(lower).noun) ||
  PLURALS.has(lower) ||
  commonWords().has(singular(lower).noun) ||
  roleNouns().has(singular(lower).noun) ||
  GROUPS.has(lower);

function isNameWord(word: string, lower: ReadonlySet<string>): boolean {
  const bare = word.replace(/[^\p{L}\p{N}’'-]/gu, '');
  if (!/^(?:\p{Lu}|\d+\p{L})/u.test(bare)) return false;
  const low = bare.toLowerCase();
  if (DETERMINERS.has(low) || CUT.has(low)) return false;
  return !(lower.has(low) || isKnownNoun(low) || titles().has(low));
}

/** The run of name words a person's name is: the last one of the phrase, without titles and what stands after. */
function personName(tokens: readonly string[], isName: (word: string) => boolean): readonly string[] {
  let run: string[] = [];
  for (const word of tokens) {
    const key = foldName(word);
    const bare = word.replace(/^["“(]+/, '');
    if (LINKS.has(bare)) continue;
    if (SUFFIX.has(key.replaceAll(' ', '')) || /^\d+$/.test(key)) continue;
    if (!/^\p{Lu}|^\d+\p{L}/u.test(bare) || titles().has(key)) run = run.length && /,$/.test(word) ? run : [];
    else run.push(bare);
    if (/,$/.test(word) && run.some(isName) && !isRole(singular(key).noun)) break;
    if (/,$/.test(word)) run = [];
  }
  return run.some(isName) ? run.flatMap((word) => foldName(word).split(' ')) : [];
}

const LINKS = new Set('of and the for de van der von al el bin la del di da'.split(' '));

const isRole = (noun: string): boolean => roleNouns().has(noun) || isClassed(noun) || GROUPS.has(noun) || THINGS.has(noun);

/** The words right before, back to a verb or a small word: what qualifies the phrase. */
function beside(before: readonly string[], _source: string): readonly string[] {
  const found: string[] = [];
  for (let at = before.length - 1; at >= 0 && found.length < 7; at--) {
    const word = before[at] as string;
    if (/^[.;:"“”()]$/.test(word) && !(word === '.' && /^(?:dr|mr|mrs|ms)$/.test(before[at - 1] ?? ''))) break;
    if (CUT.has(word) || /^(?:is|was|were|has|have|had|said|says|will)$/.test(word)) break;
    if (word === ',' && found.length && !/^(?:and|australian|british)$/.test(found[0] as string)) break;
    found.unshift(word);
    if (/^(?:an?|the|his|her|their|its|another)$/.test(word)) break;
  }
  return found;
}

/** ", the Australian actor": nouns that follow after a comma and an article. */
function apposed(after: readonly string[]): readonly string[] {
  if (after[0] !== ',') return [];
  const from = /^\d+$/.test(after[1] ?? '') && after[2] === ',' ? 3 : 1;
  const found: string[] = [];
  for (let at = from; at < after.length && at < from + 8; at++) {
    const word = after[at] as string;
    if (/^[,.;:]$/.test(word) || CUT.has(word)) break;
    found.push(word);
  }
  return found;
}

function countBefore(leading: readonly string[], tokens: readonly string[]): number | undefined {
  for (const word of [...leading, ...tokens.map((t) => t.toLowerCase())].reverse()) {
    if (/^\d{1,5}$/.test(word)) return Number(word);
    const known = NUMBERS.get(word);
    if (known) return known;
  }
  return undefined;
}

function originsOf(words: readonly string[]): readonly string[] {
  const { names } = gazetteer();
  return words
    .map((word) => foldName(word))
    .filter((key) => names.get(key)?.includes('nationality'))
    .map((key) => key.slice(0, 5));
}

function genderOf(
  first: string | undefined,
  title: string | undefined,
  _after: readonly string[],
): 'male' | 'female' | undefined {
  for (const word of [title ?? '', first ?? '']) {
    if (MALE.has(word)) return 'male';
    if (FEMALE.has(word)) return 'female';
  }
  return undefined;
}

const genderOfNoun = (noun: string): 'male' | 'female' | undefined =>
  MALE.has(noun) || (/(?:man|gunman|father|brother|son)$/.test(noun) && !/woman$/.test(noun))
    ? 'male'
    : FEMALE.has(noun) || /(?:woman|mother|ess|sister|wife|girl|lady|daughter)$/.test(noun)
      ? 'female'
      : undefined;

interface Natural {
  readonly isNamed: boolean;
  readonly name: readonly string[];
  readonly head: string;
  readonly gender: string | undefined;
  readonly many: boolean;
  readonly roles: readonly string[];
  readonly words: string;
  readonly before: readonly string[];
  readonly tokens: readonly string[];
}

/** What a reference can be at all: somebody, a body of people, a thing. */
function natureOf({
  isNamed,
  name,
  head,
  gender,
  many,
  roles,
  words,
  before,
  tokens,
}: Natural): 'person' | 'body' | 'thing' | undefined {
  if (!isNamed) {
    if (THINGS.has(head)) return 'thing';
    if (GROUPS.has(head) || bodyNouns().has(head)) return 'body';
    return 'person';
  }
  if (roles.some((role) => THINGS.has(role))) return 'thing';
  if (
    gender ||
    (titles().has(before.at(-1) ?? '') && /^(?:dr|mr|mrs|ms|president|coach)$/.test(before.at(-1) ?? '')) ||
    /^(?:Dr|Mr|Mrs|Ms)\b/.test(words)
  )
    return 'person';
  const last = name.at(-1) ?? '';
  if (tokens.length > 1 && givenNames().has(name[0] ?? '') && !organizationHeads().has(last)) return 'person';
  if (/\.\p{Ll}{2,4}$/u.test(words)) return 'body';
  if (/^the$/i.test(before.at(-1) ?? '') || /^the /i.test(words) || organizationHeads().has(last) || /^\p{Lu}{2,5}$/u.test(words))
    return 'body';
  if (many && /s$/.test(last) && tokens.length === 1) return undefined;
  return undefined;
}
