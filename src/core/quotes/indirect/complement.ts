import type { Span } from '../../text/span.js';
import {
  ADVERBS,
  DETERMINERS,
  isFiniteVerb,
  mayBeFinite,
  NO_CLAUSE,
  NOMINATIVES,
  PREPOSITIONS,
  RELATIVES,
  UNSAID,
} from './clauseLexicon.js';
import { type Government, REPORTING } from './reportingLexicon.js';
import { candidateFrom, dateAt, gapBefore, quoteAt, type SentenceWords } from './sentenceWords.js';

/** Where a reported clause begins, and by which sign. */
export interface Complement {
  /** Index of its first word. */
  readonly first: number;
  readonly by: 'that' | 'question' | 'bare' | 'infinitive';
}

/** How far behind its verb a clause with "that" may begin, in words, and one without. */
const FAR = 16;
const NEAR = 12;

/** The clause that the verb at `verb` reports, by what it governs. Reads no more than a few words behind it. */
export function complementAfter(sentence: SentenceWords, verb: number, governs: ReadonlySet<Government>): Complement | undefined {
  if (quoteAt(sentence, verb + 1) || verb + 2 >= sentence.words.length || isNoun(sentence, verb)) return undefined;
  const marked = withMarker(sentence, verb, governs);
  if (marked) return marked;
  if (governs.has('promise') && sentence.lower[verb + 1] === 'to' && !/[,:;]/.test(gapBefore(sentence, verb + 1)))
    return { first: verb + 1, by: 'infinitive' };
  const told = governs.has('told') ? afterAddressee(sentence, verb) : undefined;
  if (told) return told;
  if (governs.has('order')) {
    const first = objectBeforeTo(sentence, verb);
    if (first !== undefined) return { first, by: 'infinitive' };
  }
  if (
    isOnlyTold(sentence, verb) ||
    NOUN_TOO.test(sentence.lower[verb] as string) ||
    !(governs.has('bare') || governs.has('clause') || governs.has('finding'))
  )
    return undefined;
  const first = skipSetting(sentence, verb + 1);
  return first !== undefined && isClause(sentence, first, governs.has('bare')) ? { first, by: 'bare' } : undefined;
}

/** `reports say`, `claims said`: a verb of saying right behind makes it a noun. */
const isNoun = ({ lower }: SentenceWords, verb: number): boolean =>
  /^(?:says?|said|suggest(?:ed|s)?|show(?:ed|s)?)$/.test(lower[verb + 1] ?? '');

/** Base forms that are as often nouns: they take a clause with "that" alone. */
const NOUN_TOO =
  /^(?:claim|report|estimate|state|order|question|promise|note|forecast|hint|show|find|rule|command|counter|joke|caution|mention|vow|stress|pledge)$/;

/** "told" always has somebody first. */
const isOnlyTold = ({ lower }: SentenceWords, verb: number): boolean => /^t(?:old|ell)/.test(lower[verb] as string);

/** "that", "whether": right behind the verb, or behind a setting: `said in a letter to the mayor on Monday that`. */
function withMarker(sentence: SentenceWords, verb: number, governs: ReadonlySet<Government>): Complement | undefined {
  const { lower, words } = sentence;
  const last = Math.min(words.length - 2, verb + FAR);
  for (let at = verb + 1; at <= last; at++) {
    const word = lower[at] as string;
    if (/[:;.!?()“”"«»]/.test(gapBefore(sentence, at)) || quoteAt(sentence, at)) return undefined;
    if (word === 'that' && !NEVER_BEFORE_THAT.test(lower[at - 1] as string)) return thatClause(sentence, at, verb);
    if (isQuestion(word, governs)) return asked(sentence, at, verb, governs);
    if (at === verb + 1 && !isLead(sentence, at, governs)) return undefined;
    if (isFiniteVerb(word) || OPENS_OTHER.test(word) || isOtherReport(lower, at)) return undefined;
  }
  return undefined;
}

/** A second verb of reporting, whose clause it is. */
const isOtherReport = (lower: readonly string[], at: number): boolean =>
  /(?:ing|ed|said|told|wrote)$/.test(lower[at] as string) &&
  REPORTING.has(lower[at] as string) &&
  !DETERMINERS.has(lower[at - 1] as string);

/** Behind these it points: `in connection with that request`. */
const NEVER_BEFORE_THAT = /^(?:with|of|at|by|from|for|about|into|than|like|over|under|against|after|before|since|until)$/;

/** A clause that is no report begins. */
const OPENS_OTHER = /^(?:who|which|whom|whose|where|when|because|while|if|as|although)$/;

const isQuestion = (word: string, governs: ReadonlySet<Government>): boolean =>
  word === 'whether' || (governs.has('question') && /^(?:if|why|how|what|when|where|who|which)$/.test(word));

/** `asked whether`, `told her whether`; not `asked for donations, which`. */
function asked({ lower }: SentenceWords, at: number, verb: number, governs: ReadonlySet<Government>): Complement | undefined {
  if (governs.has('question')) {
    return /^(?:for|about|of|after)$/.test(lower[verb + 1] ?? '') ? undefined : { first: at, by: 'question' };
  }
  return governs.has('told') && at > verb + 1 ? { first: at, by: 'question' } : undefined;
}

/** What may stand right behind the verb while its clause is still to come: somebody told, or a setting. */
const isLead = (sentence: SentenceWords, at: number, governs: ReadonlySet<Government>): boolean =>
  governs.has('told') || governs.has('question') || isSetting(sentence, at);

/** Not "that day", "that much"; in "said that was wrong" the word is the subject. */
function thatClause(sentence: SentenceWords, at: number, verb: number): Complement | undefined {
  const { lower } = sentence;
  const next = lower[at + 1] as string;
  if (/[.;:!?]/.test(gapBefore(sentence, at + 1)) || /^(?:day|night|way|same|kind|sort|last|to)$/.test(next)) return undefined;
  if (isFiniteVerb(next) && !/^(?:may|might|must|had|has|have|will|can)$/.test(next)) {
    return at === verb + 1 ? { first: at, by: 'bare' } : undefined;
  }
  return hasVerb(sentence, at + 1) ? { first: at + 1, by: 'that' } : undefined;
}

/** A word that can open when, where or how something was said. */
const isSetting = (sentence: SentenceWords, at: number): boolean => {
  const word = sentence.lower[at] as string;
  return (
    PREPOSITIONS.has(word) ||
    ADVERBS.has(word) ||
    dateAt(sentence, at) !== undefined ||
    /ly$/.test(word) ||
    gapBefore(sentence, at).includes(',')
  );
};

/** Words with which one speaks or writes: `in a statement`, `at a news conference`. */
const MEDIUM =
  /^(?:statement|interview|letter|speech|conference|briefing|report|tweet|email|mail|message|post|memo|note|filing|television|tv|radio|twitter|facebook|phone|telephone|court|hearing|testimony|address|remarks|meeting|article|broadcast|release|reporters|journalists|parliament|debate)$/;

/** The first word behind adverbs, days and `in a statement`; undefined where something else stands in between. */
function skipSetting(sentence: SentenceWords, from: number): number | undefined {
  let at = from;
  for (let turn = 0; turn < 4 && at < sentence.words.length; turn++) {
    const gap = gapBefore(sentence, at);
    if (gap.trim() && (at === from || gap !== ', ')) return undefined;
    const next = behindSetting(sentence, at);
    if (next === undefined || next === at) return next;
    at = next;
  }
  return at < sentence.words.length ? at : undefined;
}

/** Behind one day, adverb or medium; `at` itself where none begins; undefined where a preposition brings something else. */
function behindSetting(sentence: SentenceWords, at: number): number | undefined {
  const { lower, words } = sentence;
  const word = lower[at] as string;
  const date = dateAt(sentence, at) ?? (/^(?:on|in|late|early|at)$/.test(word) ? dateAt(sentence, at + 1) : undefined);
  if (date && !isPossessive(sentence, date)) {
    let next = at;
    while (next < words.length && (words[next] as Span).start < date.end) next++;
    return next;
  }
  if (ADVERBS.has(word)) return at + 1;
  return /^(?:in|at|during|on|through|via|to|by)$/.test(word) ? mediumFrom(sentence, at + 1) : at;
}

/** `Thursday’s accident`: the day is part of what was said. */
const isPossessive = ({ ground }: SentenceWords, { end }: Span): boolean =>
  /^['’]s?/.test(ground.source.slice(end, end + 2)) || /['’]s?$/.test(ground.source.slice(end - 2, end));

function mediumFrom(sentence: SentenceWords, from: number): number | undefined {
  const { lower, words } = sentence;
  for (let at = from; at < Math.min(from + 6, lower.length); at++) {
    if (/[^\s-]/.test(gapBefore(sentence, at))) return undefined;
    if (!MEDIUM.test(lower[at] as string)) continue;
    let next = at + 1;
    if (/^(?:with|to|on|by|from)$/.test(lower[next] ?? '')) {
      const start = words[next + 1]?.start ?? -1;
      const name = candidateFrom(sentence, start);
      if (name && name.start <= start) while (next < words.length && (words[next] as Span).start < name.end) next++;
    }
    return next;
  }
  return undefined;
}

/** `told reporters that …` is found by its marker; here `told reporters she would run`: the next subject begins the clause. */
function afterAddressee(sentence: SentenceWords, verb: number): Complement | undefined {
  const { lower, words } = sentence;
  for (let at = verb + 2; at <= Math.min(verb + NEAR, words.length - 3); at++) {
    const gap = gapBefore(sentence, at);
    const word = lower[at] as string;
    if (/[^\s'’-]/.test(gap) || quoteAt(sentence, at) || isFiniteVerb(word) || /^(?:to|about|of)$/.test(word)) return undefined;
    const before = lower[at - 1] as string;
    const name = candidateFrom(sentence, words[at]?.start ?? 0);
    const isName = name?.kind === 'name' && name.start === words[at]?.start;
    const opens = NOMINATIVES.has(word) || DETERMINERS.has(word) || isName;
    if (!opens || PREPOSITIONS.has(before) || DETERMINERS.has(before) || /^(?:of|and|or)$/.test(before)) continue;
    if (at === verb + 2 && /^(?:the|a|an|his|her|their|its)$/.test(before)) continue;
    return isClause(sentence, at, false) ? { first: at, by: 'bare' } : undefined;
  }
  return undefined;
}

/** `urged voters to stay home`, `called on Norway to pay`: from the one who is to do it; undefined where no "to" and verb come. */
function objectBeforeTo(sentence: SentenceWords, verb: number): number | undefined {
  const { lower, words } = sentence;
  for (let at = verb + 2; at <= Math.min(verb + 8, words.length - 2); at++) {
    const word = lower[at] as string;
    if (/[^\s'’.-]/.test(gapBefore(sentence, at)) || quoteAt(sentence, at) || isFiniteVerb(word) || RELATIVES.has(word))
      return undefined;
    if (word !== 'to') continue;
    if (gapBefore(sentence, at) !== ' ' || gapBefore(sentence, at + 1) !== ' ' || lower[verb + 1] === 'those') return undefined;
    const next = lower[at + 1] as string;
    const isVerb = !DETERMINERS.has(next) && !/^\p{Lu}/u.test(words[at + 1]?.text ?? '') && !quoteAt(sentence, at + 1);
    return isVerb || next === 'not' ? verb + 1 : undefined;
  }
  return undefined;
}

/** Whether a clause without "that" begins at a word: a subject, and its verb before anything else opens. */
function isClause(sentence: SentenceWords, first: number, readily: boolean): boolean {
  const { lower } = sentence;
  const word = lower[first] as string;
  if (quoteAt(sentence, first) || NO_CLAUSE.has(word) || isFiniteVerb(word) || PREPOSITIONS.has(word) || RELATIVES.has(word))
    return false;
  if (UNSAID.has(word) && !DETERMINERS.has(word)) return false;
  return verbWithin(sentence, first, readily ? 20 : NEAR, readily);
}

/** Behind "that" a bare s is sign enough: `that the law goes too far`. */
function hasVerb(sentence: SentenceWords, first: number): boolean {
  const { lower, words } = sentence;
  const isPresent = (at: number): boolean =>
    /[^s'u]s$/.test(lower[at] as string) && !DETERMINERS.has(lower[at - 1] as string) && /^\p{Ll}/u.test(words[at]?.text ?? '');
  if (verbWithin(sentence, first, 30, true)) return true;
  for (let at = first + 1; at < Math.min(first + 8, words.length); at++) if (isPresent(at)) return true;
  return false;
}

function verbWithin(sentence: SentenceWords, first: number, reach: number, readily: boolean): boolean {
  const { lower } = sentence;
  for (let at = first + 1; at < Math.min(first + reach, lower.length); at++) {
    const word = lower[at] as string;
    if (/[:;]/.test(gapBefore(sentence, at))) return false;
    if (!readily && (gapBefore(sentence, at).includes(',') || RELATIVES.has(word))) return false;
    if (!readily && (/^(?:and|or|but)$/.test(word) || (NOMINATIVES.has(word) && word !== 'there'))) return false;
    if (readily ? mayBeFinite(word) || isThirdPerson(sentence, at, first) : isFiniteVerb(word)) return true;
  }
  return false;
}

/** `she needs`, `it works`: an s behind a singular subject. */
const isThirdPerson = ({ lower, words }: SentenceWords, at: number, first: number): boolean =>
  /[^s']s$/.test(lower[at] as string) &&
  at - first < 4 &&
  (/^(?:he|she|it|everyone|nobody|someone|this)$/.test(lower[at - 1] as string) ||
    /^\p{Lu}\p{Ll}/u.test(words[at - 1]?.text ?? ''));
