import { ADVERBS, DETERMINERS, isFiniteVerb, mayBeFinite, PREPOSITIONS, SUBORDINATORS } from './clauseLexicon.js';
import { candidateFrom, dateAt, gapBefore, quoteAt, type SentenceWords } from './sentenceWords.js';
import { sideSubject } from './sideSubject.js';
import { type Subject, subjectBefore } from './subject.js';

/** A clause that its cue follows: `The talks failed, Doe said.` */
export interface Before {
  readonly subject: Subject;
  /** Words of the clause, the last left out. */
  readonly first: number;
  readonly last: number;
  /** Where the sentence goes on as reported after `…, Doe said, …`: the first word of that. */
  readonly goesOn?: number;
}

/** No clause before a cue is longer, in words. */
const LONGEST = 90;

/** Verbs that stand after what they report. */
const TRAILING =
  /^(?:s(?:aid|ays|tated|uggested|tressed)|add(?:ed|s)|tells?|told|report(?:ed|s)|announced|explain(?:ed|s)|not(?:ed|es)|warn(?:ed|s)|wrote|writes|argue[ds]|insist(?:ed|s)|claim(?:ed|s)|confirmed|acknowledge[ds]|conclude[ds]|admit(?:ted|s)|testified|estimate[ds]|predict(?:ed|s)|recalled|observed|alleged?)$/;

/** The clause before the verb at `verb`, not before the word `from`. */
export function clauseBefore(sentence: SentenceWords, verb: number, from: number): Before | undefined {
  if (!TRAILING.test(sentence.lower[verb] as string)) return undefined;
  const inverted = sideSubject(sentence, verb);
  const subject = inverted?.subject ?? subjectBefore(sentence, verb, from);
  if (!subject) return undefined;
  const comma = inverted
    ? gapBefore(sentence, verb).includes(',')
      ? verb
      : undefined
    : commaBefore(sentence, subject.first, from);
  const behind = (inverted?.last ?? verb) + 1;
  if (comma === undefined || !isTail(sentence, behind)) return undefined;
  const last = withoutRole(sentence, comma);
  const first = last - from > LONGEST ? undefined : startOf(sentence, from, last);
  if (first === undefined) return undefined;
  const goesOn = continues(sentence, behind);
  return { subject, first, last, ...(goesOn === undefined ? {} : { goesOn }) };
}

/** `…, the French minister, Jane Doe said`: a role between commas belongs to the name behind it. */
function withoutRole(sentence: SentenceWords, comma: number): number {
  const { words } = sentence;
  for (let at = comma - 1; at > comma - 7 && at > 0; at--) {
    if (!gapBefore(sentence, at).includes(',')) continue;
    const role = candidateFrom(sentence, words[at]?.start ?? 0);
    return role?.kind === 'role' && role.start === words[at]?.start && role.end === words[comma - 1]?.end ? at : comma;
  }
  return comma;
}

/** The word with the comma before it that ends the clause: titles may stand between it and the subject. */
function commaBefore(sentence: SentenceWords, subject: number, from: number): number | undefined {
  const { lower } = sentence;
  for (let at = subject; at > from && at > subject - 8; at--) {
    if (/^,["”’']{0,3}\s*$/.test(gapBefore(sentence, at))) return at;
    const before = lower[at - 1] as string;
    const isTitle =
      !SUBORDINATORS.has(before) && !/^(?:and|but|as|that|who|which|than|or|so)$/.test(before) && !isFiniteVerb(before);
    if (!isTitle || /[^\s'’&.-]/.test(gapBefore(sentence, at)) || quoteAt(sentence, at - 1)) return undefined;
  }
  return undefined;
}

/** Behind the cue stands nothing, or when, where, how and to whom; no clause of its own. */
function isTail(sentence: SentenceWords, at: number): boolean {
  const { lower, words } = sentence;
  const word = lower[at];
  if (quoteAt(sentence, at) && /^[,:]?\s*["“”'‘]/.test(gapBefore(sentence, at))) return false;
  if (word === undefined || /[,.;)—–]/.test(gapBefore(sentence, at))) return true;
  if (/t(?:old|ells?)$/.test(lower[at - 1] as string)) return hasNoVerb(sentence, at + 1);
  const opens =
    PREPOSITIONS.has(word) || ADVERBS.has(word) || dateAt(sentence, at) || /^(?:as|when|while)$/.test(word) || /ly$/.test(word);
  return Boolean(opens) && at < words.length;
}

function hasNoVerb(sentence: SentenceWords, from: number): boolean {
  for (let at = from; at < sentence.words.length && !/[,.;]/.test(gapBefore(sentence, at)); at++) {
    if (isFiniteVerb(sentence.lower[at] as string)) return false;
  }
  return true;
}

/** The clause's first word: not the conjunction before it; undefined where it holds no verb or only leads in. */
function startOf(sentence: SentenceWords, from: number, comma: number): number | undefined {
  const { lower } = sentence;
  let first = from;
  while (first < comma && isCutOff(sentence, first, from)) first++;
  if (/^(?:and|but|yet|so)$/.test(lower[first] as string)) first++;
  if (comma - first < 3) return undefined;
  let own = 0;
  let verb = false;
  const leadsIn = SUBORDINATORS.has(lower[first] as string) || /ing$/.test(lower[first] as string);
  let beyond = !leadsIn;
  for (let at = first; at < comma; at++) {
    if (at > first && gapBefore(sentence, at).includes(',')) beyond = true;
    if (!quoteAt(sentence, at)) own++;
    if (beyond && at > first && (leadsIn ? mayBeFinite(lower[at] as string) : mayBeVerb(sentence, at))) verb = true;
  }
  return own >= 3 && verb ? first : undefined;
}

/** In a quotation that begins before the sentence or belongs to the report before. */
function isCutOff(sentence: SentenceWords, at: number, from: number): boolean {
  const quote = quoteAt(sentence, at);
  return quote !== undefined && (from > 0 || quote.start < sentence.start);
}

const mayBeVerb = ({ lower, words }: SentenceWords, at: number): boolean => {
  const word = lower[at] as string;
  const before = lower[at - 1] as string;
  return (
    mayBeFinite(word) ||
    (/[^s']s$/.test(word) &&
      !DETERMINERS.has(word) &&
      !DETERMINERS.has(before) &&
      !/^(?:as|us|yes|plus|thus|perhaps)$/.test(word) &&
      /^\p{Ll}/u.test(words[at]?.text ?? ''))
  );
};

/** After `, Doe said,` the clause goes on with its verb or another of its kind. */
function continues(sentence: SentenceWords, behind: number): number | undefined {
  const { lower, words } = sentence;
  let at = behind;
  while (at < words.length && at < behind + 12 && !gapBefore(sentence, at).includes(',')) at++;
  const word = lower[at];
  if (word === undefined || at >= behind + 12 || quoteAt(sentence, at) || words.length - at < 3) return undefined;
  return isFiniteVerb(word) || (/^(?:and|but|or|because|so|with)$/.test(word) && isFiniteVerb(lower[at + 2] ?? ''))
    ? at
    : undefined;
}
