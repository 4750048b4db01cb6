import { firstEndingAfter, type Span } from '../../text/span.js';
import { ROLES } from '../speaker/speakerLexicon.js';
import type { Candidate } from '../speaker/speechWords.js';
import { ADVERBS, DETERMINERS, isFiniteVerb, RELATIVES, UNSAID } from './clauseLexicon.js';
import { dateAt, gapBefore, indexAt, quoteAt, type SentenceWords } from './sentenceWords.js';
import { canSpeak } from './speakingNouns.js';

/** Who reports, as written, and how surely. */
export interface Subject {
  readonly span: Span;
  /** Absent for a description that is no known kind of speaker: `a retired fisherman`. */
  readonly candidate?: Candidate;
  /** Index of its first word. */
  readonly first: number;
  readonly sure: number;
  /** It is that of a verb before: `Doe came and said`. */
  readonly shared?: true;
}

/** No subject is looked for over more words than this. */
const REACH = 24;

/**
 * The subject of the verb at `verb`, no further back than the word `from`: right before it, before an aside in commas,
 * or, of a second verb ("came and said"), that of the first. None where the verb is no assertion: "would say", "did not
 * say", "to say", "was told", "the man who said".
 */
export function subjectBefore(sentence: SentenceWords, verb: number, from: number): Subject | undefined {
  const found = subjectAt(sentence, verb, from);
  if (!found || isUnreal(sentence, found.first)) return undefined;
  const isBare = isBaseForm(sentence.lower[verb] as string) && sentence.lower[verb - 1] !== 'to';
  return isBare && !isPlural(sentence, found) ? undefined : found;
}

/** `say`, `claim`: with one alone as its subject the word is a noun (`the recent claim that`). */
const isBaseForm = (verb: string): boolean => !/(?:ed|ing|[^s]s|said|told|wrote|found|swore)$/.test(verb);

function isPlural({ ground }: SentenceWords, { span, candidate }: Subject): boolean {
  const words = ground.source.slice(span.start, span.end).toLowerCase();
  return candidate?.entity?.type !== 'place' && /(?:s|people|police|they|men|women|media|staff|data|family|couple)$/.test(words);
}

/** Whether "if" or the like stands before a subject, its titles in between. */
function isUnreal(sentence: SentenceWords, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5) && !/[,;:]/.test(gapBefore(sentence, at + 1)); at--) {
    const word = sentence.lower[at] as string;
    if (UNREAL.has(word)) return at === first - 1 || /^(?:if|unless|whether|until)$/.test(word);
    if (isFiniteVerb(word)) return false;
  }
  return false;
}

/** Before a subject: what it may say, if at all. */
const UNREAL = new Set(['if', 'unless', 'whether', 'until', 'should', 'did', 'does', 'do', 'lest']);

function subjectAt(sentence: SentenceWords, verb: number, from: number): Subject | undefined {
  const low = Math.max(from, verb - REACH);
  const head = headBefore(sentence, verb, low);
  if (head === undefined) return undefined;
  const word = sentence.lower[head] as string;
  if (word === 'and' || word === 'but' || word === 'then')
    return NOUNS_TOO.test(sentence.lower[verb] as string) ? undefined : sharedSubject(sentence, head, low);
  const gaps = gapsBetween(sentence, head + 1, verb);
  if (/[^\s,–—-]/.test(gaps)) return undefined;
  if (/[,–—]/.test(gaps)) return beforeAside(sentence, head, low);
  return endingAt(sentence, head, low) ?? described(sentence, head, low);
}

/** Forms that are as often nouns: behind "and" they open no verb. */
const NOUNS_TOO =
  /^(?:reports|claims|notes|states|orders|questions|promises|estimates|shows|finds|rules|vows|hints|counters|demands)$/;

const gapsBetween = (sentence: SentenceWords, from: number, to: number): string => {
  let gaps = '';
  for (let at = from; at <= to; at++) gaps += gapBefore(sentence, at);
  return gaps;
};

/** The last word before the verb that is neither adverb, day nor "has"; undefined where one says that nobody said it. */
function headBefore(sentence: SentenceWords, verb: number, low: number): number | undefined {
  const { lower } = sentence;
  let at = verb - 1;
  if (lower[at] === 'to' && lower[at - 1] === 'on' && /^(?:went|goes)$/.test(lower[at - 2] ?? '')) at -= 3;
  for (; at >= low; at--) {
    const word = lower[at] as string;
    if (dateAt(sentence, at)) {
      if (/^(?:on|in|late|early)$/.test(lower[at - 1] ?? '') && !dateAt(sentence, at - 1)) at--;
      continue;
    }
    if (!ADVERBS.has(word) && !/^(?:has|have|had)$/.test(word) && !(word.endsWith('ly') && word.length > 4)) break;
  }
  const word = lower[at];
  if (at < low || word === undefined || UNSAID.has(word) || /n't$|'(?:d|ll)$/.test(word) || quoteAt(sentence, at))
    return undefined;
  return at;
}

const isSpeaker = (candidate: Candidate): boolean => candidate.text !== 'who' && !candidate.oblique;

/** Right before its verb a candidate is a subject also behind "after"; behind `for Mr.` it is none. */
function isSubject(sentence: SentenceWords, candidate: Candidate): boolean {
  const { lower } = sentence;
  const first = indexAt(sentence, candidate.start);
  if (/^(?:mr|mrs|ms|dr)$/.test(lower[first - 1] ?? '') && /^(?:for|of|to|by|with|from)$/.test(lower[first - 2] ?? ''))
    return false;
  const follows = candidate.oblique && /^(?:after|before|since|until)$/.test(lower[first - 1] ?? '');
  return isSpeaker(candidate) || follows || isTitled(sentence, candidate);
}

/** The candidate that ends with the word `at`, or the one that it only describes: `a spokesman for the ministry`. */
function endingAt(sentence: SentenceWords, at: number, low: number): Subject | undefined {
  const { candidates, words } = sentence;
  const end = words[at]?.end ?? 0;
  const behind = firstEndingAfter(candidates, end);
  const lead = candidates.slice(Math.max(0, behind - 6), behind);
  const last = lead.at(-1);
  const found = last && last.end >= end - 2 ? last : undefined;
  if (found && isSubject(sentence, found)) return isFree(sentence, found, low) ? subjectOf(sentence, found, 1) : undefined;
  const described = lead.findLast((c) => c !== found && isSpeaker(c) && isPhrase(sentence, c, at));
  return described && isFree(sentence, described, low) ? subjectOf(sentence, described, 0.95) : undefined;
}

/** `the Director of National Intelligence Jane Doe`: a name that a title leads to, though a preposition stands in it. */
function isTitled(sentence: SentenceWords, { start, kind, entity }: Candidate): boolean {
  const first = indexAt(sentence, start);
  const before = sentence.words[first - 1]?.text ?? '';
  const isName = kind === 'name' && (!entity || entity.type === 'person') && gapBefore(sentence, first) === ' ';
  return (
    isName &&
    /^\p{Lu}\p{Ll}/u.test(before) &&
    !/^(?:mrs?|ms|dr|sir|lord|lady|dame|prof|rev|sen|rep|gov|gen)$/i.test(before) &&
    !ROLES.has(before.toLowerCase())
  );
}

const subjectOf = (sentence: SentenceWords, candidate: Candidate, sure: number): Subject => ({
  span: { start: candidate.start, end: candidate.end },
  candidate,
  first: indexAt(sentence, candidate.start),
  sure,
});

/** Whether a preposition brings all that stands between a candidate and the word `to`. */
function isPhrase(sentence: SentenceWords, { start, end }: Candidate, to: number): boolean {
  const from = indexAt(sentence, Math.max(start, end - 1)) + 1;
  if (from > to || to - from > 10 || !/^(?:for|of|from|at|in|with|on)$/.test(sentence.lower[from] ?? '')) return false;
  for (let at = from; at <= to; at++) {
    const word = sentence.lower[at] as string;
    if (isFiniteVerb(word) || RELATIVES.has(word) || /[^\s\-’'&.]/.test(gapBefore(sentence, at))) return false;
  }
  return true;
}

/** Not the object of a relative clause: `the man who met Doe said`. */
function isFree(sentence: SentenceWords, candidate: Candidate, low: number): boolean {
  const first = indexAt(sentence, candidate.start);
  for (let at = first - 1; at >= low; at--) {
    if (/[,;:–—]/.test(gapBefore(sentence, at + 1))) return true;
    if (/^(?:who|which|whom|whose)$/.test(sentence.lower[at] as string)) return false;
  }
  return true;
}

/** `Jane Doe, the mayor of Oslo, said`: the last candidate that ends right before an earlier comma. */
function beforeAside(sentence: SentenceWords, head: number, low: number): Subject | undefined {
  const { lower } = sentence;
  for (let at = head; at > low; at--) {
    if (!/[,–—(]/.test(gapBefore(sentence, at))) continue;
    const opener = lower[at] as string;
    if (/^(?:and|but|as|while|when|if)$/.test(opener)) return undefined;
    const found = endingAt(sentence, at - 1, low);
    if (found?.candidate && found.candidate.kind !== 'pronoun') return { ...found, sure: 0.9 };
  }
  return undefined;
}

/** `Doe came late and said`: the first who stands in the sentence as a subject. */
function sharedSubject(sentence: SentenceWords, conjunction: number, low: number): Subject | undefined {
  const until = sentence.words[conjunction]?.start ?? 0;
  const floor = sentence.words[low]?.start ?? sentence.start;
  const { candidates } = sentence;
  const start = firstEndingAfter(candidates, floor);
  const found = candidates.slice(start, start + 6).find((c) => c.end < until && isSpeaker(c));
  const place = found?.entity?.type === 'place';
  if (!found || place || found.start - floor > 60) return undefined;
  return { ...subjectOf(sentence, found, 0.8), shared: true };
}

/** `a retired fisherman from the village`: a description with its article, of somebody who can speak. */
function described(sentence: SentenceWords, at: number, low: number): Subject | undefined {
  const { lower, words } = sentence;
  let first = at;
  while (first > low && at - first < 9 && /^[\s'’-]{1,2}$/.test(gapBefore(sentence, first))) {
    if (DETERMINERS.has(lower[first] as string) && !/^(?:of|for|from|in|at)$/.test(lower[first - 1] ?? '')) break;
    first--;
  }
  const opens = DETERMINERS.has(lower[first] as string) || (first === 0 && at < 4);
  let last = first;
  while (last < at && !/^(?:of|from|in|at|for|with|on|near|who)$/.test(lower[last + 1] as string)) last++;
  const noun = lower[last] as string;
  if (!opens || !canSpeak(noun) || lower.slice(first, at + 1).some((word) => isFiniteVerb(word) || RELATIVES.has(word)))
    return undefined;
  const span = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
  return { span, first, sure: 0.8 };
}
