import type { EntityMention, Mention } from '../../mention/mention.js';
import { bySpan, firstEndingAfter, type Span, spanAt } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import type { Word } from '../../text/words.js';
import { CUE_VERBS, PREPOSITIONS } from '../cueLexicon.js';
import { candidateOf } from './candidateOf.js';
import { capitalRuns } from './capitalRuns.js';
import { lastWord, wordBeforeTitles } from './lastWord.js';
import { phraseBeside } from './phraseBeside.js';
import { ARTICLES, BARE_ROLES, HONORIFICS, HOW_MANY, POSSESSIVES, PRONOUNS, ROLES } from './speakerLexicon.js';
import { titledAt } from './titledAt.js';
import { turnAt } from './turnAt.js';

/** Something that could have spoken, as written. All have the same fields, since every clue of each is read many times. */
export interface Candidate extends Span {
  /** As written, without a possessive `’s`; a pronoun in lower case. */
  readonly text: string;
  /** `phrase`: words that nothing but a verb of saying beside them makes a speaker: `one of the two said`. */
  readonly kind: 'name' | 'pronoun' | 'role' | 'phrase';
  /** The known name, where it is one. */
  readonly entity: EntityMention | undefined;
  /** The preposition that it stands after, titles passed over: `with` of `with Mayor Jane Doe`. */
  readonly preposition: string | undefined;
  /** `Doe’s`, `their`. */
  readonly possessive: boolean;
  /** After a preposition or before a possessive: hardly a subject. */
  readonly oblique: boolean;
}

/** A verb of saying, folded to lower case. */
export interface CueWord extends Span {
  readonly verb: string;
}

/** What the narration (all that is outside quotation marks) holds of speakers and cues; each list sorted. */
export interface SpeechWords {
  readonly candidates: readonly Candidate[];
  readonly cues: readonly CueWord[];
}

/** Pronouns, roles and cues further than this from every quotation are not read, in code units. */
const BEFORE = 900;
const AFTER = 600;

const SPEAKING_TYPES = new Set(['person', 'organization', 'place', 'work', 'nationality']);

/**
 * Reads candidates and cues `near` some spans (sorted), by default around `quotes`; words inside quotes are left out. Names
 * are read in the whole text, since the person behind a pronoun may be named anywhere before it. Linear.
 */
export function readSpeechWords(
  text: Text,
  quotes: readonly Span[],
  known: readonly Mention[],
  near: readonly Span[] = quotes,
): SpeechWords {
  const names = namesOf(text, known).filter((name) => !spanAt(quotes, name.start));
  const surnames = new Set(names.map(({ text: name }) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()));
  const others: Candidate[] = [];
  const cues: CueWord[] = [];
  const { words, lower } = text;
  const heads = headsOf(text);
  for (const [from, to] of windows(words, near)) {
    for (let place = firstFrom(heads, from); (heads[place] ?? to) < to; place++) {
      const index = heads[place] as number;
      const folded = lower[index] as string;
      const word = words[index] as Word;
      if (spanAt(quotes, word.start) || spanAt(names, word.start)) continue;
      if (CUE_VERBS.has(folded) && !saysNoun(words[index - 1]?.text ?? '', lower[index - 1] ?? ''))
        cues.push({ start: word.start, end: word.end, verb: folded });
      const found =
        pronounAt(word, folded) ?? titledAt(text, index) ?? turnAt(text, index, surnames) ?? roleAt(text, index, folded);
      if (found && !spanAt(names, found.start)) others.push(found);
    }
  }
  const roles = others.filter((other) => other.kind === 'role' && other.text.includes(' '));
  const free = names.filter((name) => !spanAt(roles, name.start));
  const candidates = [...free, ...others].sort(bySpan);
  const phrases = cues.flatMap((cue) => phraseBeside(text, cue, quotes, candidates) ?? []);
  return {
    candidates: phrases.length ? [...candidates, ...phrases].sort(bySpan) : candidates,
    cues,
  };
}

const HEADS = new Set([
  ...CUE_VERBS,
  ...POSSESSIVES,
  ...PRONOUNS,
  ...BARE_ROLES,
  ...[...ROLES].flatMap((role) => [role, `${role}s`]),
]);

const COLON = 0x3a;

const headsKept = new WeakMap<Text, readonly number[]>();

/** Indices of the words that can be a cue, a pronoun, a role, a titled name or a turn at all, few of a text's; found once, since it is read twice. */
function headsOf(text: Text): readonly number[] {
  const held = headsKept.get(text);
  if (held) return held;
  const { source, words, lower } = text;
  const found: number[] = [];
  let titled = false;
  for (let index = 0; index < words.length; index++) {
    const folded = lower[index] as string;
    const isHead = titled || HEADS.has(folded) || hasApostrophe(folded);
    if (isHead || source.charCodeAt((words[index] as Word).end) === COLON) found.push(index);
    titled = HONORIFICS.has(folded);
  }
  headsKept.set(text, found);
  return found;
}

/** Asked of every word: no search for each mark. */
function hasApostrophe(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === 0x27 || code === 0x2019) return true;
  }
  return false;
}

/** Place of the first of some indices (sorted) that is not below another. O(log n). */
function firstFrom(indices: readonly number[], least: number): number {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indices[middle] as number) >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index ranges of the words near quotations, joined where they meet. */
function windows(words: readonly Word[], quotes: readonly Span[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const { start, end } of quotes) {
    const from = firstEndingAfter(words, start - BEFORE);
    const to = firstEndingAfter(words, end + AFTER);
    const last = found.at(-1);
    if (last && last[1] >= from) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

const BEFORE_NOUNS = new Set('the a an his her their its to no this that any'.split(' '));

/** Whether a word says that a noun follows it: `the claim`, `Doe’s claim`. */
const saysNoun = (word: string, folded: string): boolean =>
  BEFORE_NOUNS.has(folded) || (hasApostrophe(word) && /['’]s?$/.test(word));

function pronounAt(word: Word, folded: string): Candidate | undefined {
  const plain = hasApostrophe(folded) ? folded.replace(/['’].{0,3}$/, '') : folded;
  const possessive = POSSESSIVES.has(plain);
  if (!possessive && !PRONOUNS.has(plain)) return undefined;
  return {
    start: word.start,
    end: word.start + plain.length,
    text: plain,
    kind: 'pronoun',
    entity: undefined,
    preposition: undefined,
    possessive,
    oblique: possessive,
  };
}

function roleAt(text: Text, index: number, folded: string): Candidate | undefined {
  const { words, lower: allLower, source } = text;
  const plain = hasApostrophe(folded) ? folded.replace(/['’]s?$/, '') : folded;
  if (!ROLES.has(plain) && !BARE_ROLES.has(plain) && !(plain.endsWith('s') && ROLES.has(plain.slice(0, -1)))) return undefined;
  const head = words[index] as Word;
  let first = index;
  while (first > 0 && index - first < 5) {
    const word = words[first - 1] as Word;
    const lower = allLower[first - 1] as string;
    if (source.slice(word.end, words[first]?.start).trim().replace('-', '') !== '') break;
    if (PREPOSITIONS.has(lower) || CUE_VERBS.has(lower)) break;
    first--;
    if (!ARTICLES.has(lower)) continue;
    const start = startOfSome(words, first) ?? word.start;
    return candidateOf(source, start, head.end, lastWord(text, start), 'role');
  }
  return BARE_ROLES.has(plain) ? candidateOf(source, head.start, head.end, lastWord(text, head.start), 'role') : undefined;
}

/** Where `one of the drivers` begins, seen from its article. */
function startOfSome(words: readonly Word[], article: number): number | undefined {
  const [some, of, the] = words.slice(Math.max(0, article - 2), article + 1);
  const isSome = some && of?.text === 'of' && the && HOW_MANY.has(some.text.toLowerCase()) && the.start - some.end < 6;
  return isSome ? some.start : undefined;
}

interface Names {
  readonly known: readonly Mention[];
  readonly names: readonly Candidate[];
}
const namesKept = new WeakMap<Text, Names>();

/** The names of a text; for the same mentions the same candidates. */
function namesOf(text: Text, known: readonly Mention[]): readonly Candidate[] {
  const held = namesKept.get(text);
  if (held?.known === known) return held.names;
  const names = readNames(text, known);
  namesKept.set(text, { known, names });
  return names;
}

function readNames(text: Text, known: readonly Mention[]): readonly Candidate[] {
  const entities = known.filter((m): m is EntityMention => m.kind === 'entity' && SPEAKING_TYPES.has(m.type));
  if (!entities.length)
    return capitalRuns(text).map(({ start, end }) => candidateOf(text.source, start, end, wordBeforeTitles(text, start), 'name'));
  return entities.map((entity) =>
    candidateOf(text.source, entity.span.start, entity.span.end, wordBeforeTitles(text, entity.span.start), 'name', entity),
  );
}
