import type { Span } from '../../text/span.js';
import { accordingTo } from './accordingTo.js';
import { clauseBefore } from './clauseBefore.js';
import { clauseEnd } from './clauseEnd.js';
import { type Complement, complementAfter } from './complement.js';
import { FINDERS, type Government, REPORTING } from './reportingLexicon.js';
import { gapBefore, quoteAt, type SentenceWords } from './sentenceWords.js';
import { type Subject, subjectBefore } from './subject.js';

/** What somebody is reported to have said: its clauses (two where the cue cuts it), the cue's verb, and who. */
export interface Report {
  readonly clauses: readonly Span[];
  /** The verb, or `according to`. */
  readonly cue: Span;
  readonly subject: Subject;
  readonly confidence: number;
}

/** The shape is no proof of speech: no report is surer than this. */
const SURE = { that: 0.6, question: 0.55, bare: 0.5, infinitive: 0.45, before: 0.55, according: 0.6 } as const;

/** The reports of a sentence in order of text; none lies in another. */
export function reportsOf(sentence: SentenceWords): readonly Report[] {
  const found: Report[] = [];
  let from = 0;
  for (let at = 0; at < sentence.words.length; at++) {
    if (!mayReport(sentence.lower[at] as string) || quoteAt(sentence, at)) continue;
    const reading = readAt(sentence, at, from, found.at(-1));
    if (!reading) continue;
    found.push(reading.report);
    from = reading.next;
    at = Math.max(at, from - 1);
  }
  return found;
}

const mayReport = (word: string): boolean => REPORTING.has(word) || word === 'according';

interface Reading {
  readonly report: Report;
  /** The first word behind all that was read. */
  readonly next: number;
}

function readAt(sentence: SentenceWords, at: number, from: number, last: Report | undefined): Reading | undefined {
  const word = sentence.lower[at] as string;
  if (word === 'according' && sentence.lower[at + 1] === 'to') return readAccording(sentence, at, from);
  const governs = REPORTING.get(word);
  if (!governs) return undefined;
  const complement = complementAfter(sentence, at, governs);
  if (!complement) return word.endsWith('ing') ? undefined : readBefore(sentence, at, from);
  const isParticiple = word.endsWith('ing');
  const subject = isParticiple
    ? participleSubject(sentence, at, last)
    : (joinedSubject(sentence, at, from, last) ?? subjectBefore(sentence, at, from));
  if (!subject || !isFinder(sentence, subject, governs)) return undefined;
  return readAfter(sentence, at, subject, complement);
}

function readAfter(sentence: SentenceWords, verb: number, subject: Subject, { first, by }: Complement): Reading | undefined {
  const { end, next } = clauseEnd(sentence, first, leadsIn(sentence, subject)) ?? NOWHERE;
  const clause = trimmed(sentence, { start: startAt(sentence, first), end });
  const isStub = next - first < 4 && REPORTING.has(sentence.lower[next - 1] as string);
  if (!clause || isStub || ownWords(sentence, first, next) < 2) return undefined;
  return { report: { clauses: [clause], cue: wordAt(sentence, verb), subject, confidence: SURE[by] * subject.sure }, next };
}

function readBefore(sentence: SentenceWords, verb: number, from: number): Reading | undefined {
  const before = clauseBefore(sentence, verb, from);
  if (!before || before.subject.shared) return undefined;
  const { words } = sentence;
  const clause = trimmed(sentence, { start: startAt(sentence, before.first), end: endBefore(sentence, before.last) });
  if (!clause) return undefined;
  const more = before.goesOn === undefined ? undefined : clauseEnd(sentence, before.goesOn);
  const rest = more && trimmed(sentence, { start: words[before.goesOn as number]?.start ?? 0, end: more.end });
  const confidence = SURE.before * before.subject.sure;
  return {
    report: { clauses: rest ? [clause, rest] : [clause], cue: wordAt(sentence, verb), subject: before.subject, confidence },
    next: more?.next ?? verb + 1,
  };
}

function readAccording(sentence: SentenceWords, at: number, from: number): Reading | undefined {
  const found = accordingTo(sentence, at, from);
  if (!found) return undefined;
  const { words } = sentence;
  const opens = found.first > at;
  const { end, next } = opens
    ? (clauseEnd(sentence, found.first) ?? NOWHERE)
    : { end: endBefore(sentence, found.last), next: found.next };
  const clause = trimmed(sentence, { start: startAt(sentence, found.first), end });
  const cue = { start: words[at]?.start ?? 0, end: words[at + 1]?.end ?? 0 };
  const confidence = SURE.according * found.subject.sure;
  return clause && { report: { clauses: [clause], cue, subject: found.subject, confidence }, next };
}

/** Participles of what follows from a thing: nobody says it. */
const SHOWN = /^(?:implying|suggesting|indicating|revealing|showing|finding|confirming|determining|ruling)$/;

/** `, adding that`: who spoke last in the sentence, or is its subject. */
function participleSubject(sentence: SentenceWords, verb: number, last: Report | undefined): Subject | undefined {
  if (!gapBefore(sentence, verb).includes(',') || SHOWN.test(sentence.lower[verb] as string)) return undefined;
  if (last) return { ...last.subject, sure: last.subject.sure * 0.9 };
  const start = sentence.words[verb]?.start ?? 0;
  const found = sentence.candidates.slice(0, 6).find((c) => !c.oblique && c.text !== 'who' && c.entity?.type !== 'place');
  if (!found || found.end > start || found.start - sentence.start > 60) return undefined;
  return { span: { start: found.start, end: found.end }, candidate: found, first: 0, sure: 0.85 };
}

/** `… and added that`: who spoke before the "and". */
function joinedSubject({ lower }: SentenceWords, verb: number, from: number, last: Report | undefined): Subject | undefined {
  const isJoined =
    verb - from < 3 &&
    /^(?:and|but)$/.test(lower[from] as string) &&
    /^(?:and|but|also|later|then)$/.test(lower[verb - 1] as string);
  return last && isJoined ? { ...last.subject, sure: last.subject.sure * 0.9 } : undefined;
}

/** Who only finds, shows or rules must be a document or a body. */
function isFinder(sentence: SentenceWords, { span }: Subject, governs: ReadonlySet<Government>): boolean {
  if (governs.size > 1 || !governs.has('finding')) return true;
  const words = sentence.ground.source.slice(span.start, span.end).toLowerCase();
  return FINDERS.has(words.slice(words.lastIndexOf(' ') + 1));
}

/** `While Doe said …, he left`: the report is no sentence of its own; in `As an example, Doe said` it is. */
function leadsIn(sentence: SentenceWords, { first }: Subject): boolean {
  const opener = /^(?:and|but|yet)$/.test(sentence.lower[0] ?? '') ? sentence.lower[1] : sentence.lower[0];
  if (!/^(?:while|although|though|whereas|as|when|after|because|since|before)$/.test(opener ?? '') || first > 5) return false;
  for (let at = 1; at <= first; at++) if (gapBefore(sentence, at).includes(',')) return false;
  return true;
}

const NOWHERE = { end: 0, next: 0 } as const;

/** The start of a word, or of the quotation that begins with it, its opening mark and all. */
function startAt(sentence: SentenceWords, at: number): number {
  const start = sentence.words[at]?.start ?? 0;
  const quote = quoteAt(sentence, at);
  return quote && start - quote.start < 4 ? quote.start : start;
}

const wordAt = ({ words }: SentenceWords, at: number): Span => ({ start: words[at]?.start ?? 0, end: words[at]?.end ?? 0 });

/** The end of the word before `at`, or of the quotation that ends there, its closing mark and all. */
function endBefore(sentence: SentenceWords, at: number): number {
  const quote = quoteAt(sentence, at - 1);
  return quote ? quote.end : (sentence.words[at - 1]?.end ?? 0);
}

const ownWords = (sentence: SentenceWords, first: number, next: number): number => {
  let count = 0;
  for (let at = first; at < next; at++) if (!quoteAt(sentence, at)) count++;
  return count;
};

/** Without white space, commas and the final stop; initials keep theirs (`the U.S.`). */
function trimmed({ ground: { source } }: SentenceWords, { start, end }: Span): Span | undefined {
  let stop = end;
  while (stop > start && /[\s,;:.!?—–-]/.test(source[stop - 1] as string)) {
    if (source[stop - 1] === '.' && /\p{Lu}\.\p{Lu}$/u.test(source.slice(Math.max(start, stop - 4), stop - 1))) break;
    stop--;
  }
  const isWhole = !/^[^(]*\)|\([^)]*$/.test(source.slice(start, stop).replace(/\([^()]*\)/g, ''));
  return stop - start > 4 && isWhole ? { start, end: stop } : undefined;
}
