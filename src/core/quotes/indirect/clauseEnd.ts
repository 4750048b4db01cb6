import { CONJUNCTIONS, RELATIVES } from './clauseLexicon.js';
import { complementAfter } from './complement.js';
import { type Government, REPORTING } from './reportingLexicon.js';
import { gapBefore, quoteAt, type SentenceWords } from './sentenceWords.js';
import { subjectBefore } from './subject.js';

/** Verbs that a reporter joins to a first ("said … and added that"); others may belong to what was said. */
const JOINED = new Set(
  (
    'said says added adds warned warns insisted insists noted notes stressed stresses vowed vows pledged pledges denied denies ' +
    'urged urges promised promises explained explains claimed claims acknowledged acknowledges admitted admits called calls accused accuses'
  ).split(' '),
);

/** Where a clause ends, in code units, and the first word behind it. */
export interface ClauseEnd {
  readonly end: number;
  readonly next: number;
}

/** A sentence that runs on for more words is no sentence. */
const LONGEST = 250;

/**
 * Where a reported clause that begins with the word `first` ends, in code units: at the sentence's end, before the next
 * report of the sentence (`, adding that`, `, but Roe said`, `and warned`), before `, according to`. Where the
 * report itself only leads in (`While Doe said …, he left`) it ends at the comma. Undefined in a text without sentences.
 */
export function clauseEnd(sentence: SentenceWords, first: number, leadsIn = false): ClauseEnd | undefined {
  const { words, lower, end } = sentence;
  if (words.length - first > LONGEST) return undefined;
  for (let at = first + 2; at < words.length; at++) {
    if (isBroken(sentence, at)) return cutAt(sentence, at);
    if (quoteAt(sentence, at)) continue;
    if (leadsIn && gapBefore(sentence, at).includes(',')) return cutAt(sentence, at);
    const word = lower[at] as string;
    if (word === 'according' && lower[at + 1] === 'to') return cutAt(sentence, at);
    const governs = REPORTING.get(word) ?? (JOINED.has(word) ? NOTHING : undefined);
    const cut = governs && cutBefore(sentence, at, first, governs);
    if (cut !== undefined) return cutAt(sentence, cut);
  }
  const last = words.at(-1);
  const quote = last && quoteAt(sentence, words.length - 1);
  return { end: quote ? Math.max(quote.end, end) : end, next: words.length };
}

function cutAt(sentence: SentenceWords, at: number): ClauseEnd {
  const quote = quoteAt(sentence, at - 1);
  return { end: quote ? quote.end : (sentence.words[at - 1]?.end ?? 0), next: at };
}

/** Sentences glued at a quotation mark: `in coming weeks”.”We will`. */
const isBroken = (sentence: SentenceWords, at: number): boolean =>
  /^["”’'»]{1,2}[.!?]["“”]?$|^[.!?]["”’'»]{1,2}["“]?$/.test(gapBefore(sentence, at)) &&
  /^\p{Lu}/u.test(sentence.words[at]?.text ?? '');

type Governs = ReadonlySet<Government>;
const NOTHING: Governs = new Set();

/** The word before which the clause is cut, where a report of its own begins with the verb at `verb`. */
function cutBefore(sentence: SentenceWords, verb: number, first: number, governs: Governs): number | undefined {
  const { lower } = sentence;
  const word = lower[verb] as string;
  if (word.endsWith('ing')) {
    const opens = word === 'adding' || gapBefore(sentence, verb).includes(',');
    return opens && (quotesSoon(sentence, verb) || complementAfter(sentence, verb, governs)) ? verb : undefined;
  }
  const joins = joinBefore(sentence, verb);
  if (joins > first) return JOINED.has(word) && !isBase(word) ? joins : undefined;
  const subject = subjectBefore(sentence, verb, first);
  if (!subject) return undefined;
  if (verb === sentence.words.length - 1 && gapBefore(sentence, subject.first).includes(',')) return subject.first;
  const opening = openingOf(sentence, subject.first, first);
  return opening !== undefined && complementAfter(sentence, verb, governs) ? opening : undefined;
}

/** Where the sentence part begins of which the word at `subject` is the subject: at its conjunction, or behind a semicolon. */
function openingOf(sentence: SentenceWords, subject: number, first: number): number | undefined {
  const { lower } = sentence;
  for (let at = subject - 1; at > first && at >= subject - 5; at--) {
    const here = lower[at] as string;
    if (CONJUNCTIONS.has(here) && (here !== 'and' || gapBefore(sentence, at).includes(','))) return at;
    if (gapBefore(sentence, at + 1).includes(';')) return at + 1;
    if (/[,:]/.test(gapBefore(sentence, at + 1)) || RELATIVES.has(here) || here === 'that') return undefined;
  }
  return undefined;
}

/** `, telling reporters, “…`: the next words in marks are reported by the verb. */
function quotesSoon(sentence: SentenceWords, verb: number): boolean {
  for (let at = verb + 1; at < verb + 7; at++) if (quoteAt(sentence, at)) return true;
  return false;
}

/** Index of the "and" that joins a verb to the one before; 0 where none does. */
function joinBefore({ lower }: SentenceWords, verb: number): number {
  const before = lower[verb - 1] as string;
  if (before === 'and' || before === 'but') return verb - 1;
  return lower[verb - 2] === 'and' && /^(?:also|later|then)$/.test(before) ? verb - 2 : 0;
}

const isBase = (word: string): boolean => !/(?:ed|s|id)$/.test(word);
