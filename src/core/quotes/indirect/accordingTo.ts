import { firstEndingAfter } from '../../text/span.js';
import type { Candidate } from '../speaker/speechWords.js';
import { mayBeFinite, SUBORDINATORS } from './clauseLexicon.js';
import { gapBefore, quoteAt, type SentenceWords } from './sentenceWords.js';
import type { Subject } from './subject.js';

/** What a sentence gives "according to" somebody: words `first` to `last`, the last left out. */
export interface According {
  readonly subject: Subject;
  readonly first: number;
  readonly last: number;
  /** The first word behind the source. */
  readonly next: number;
}

/** No clause is longer, in words. */
const LONGEST = 90;

/** Documents that can say something, beyond the known kinds of speaker. */
const DOCUMENT =
  /^(?:data|figures|records|documents|statistics|reports?|studies|polls?|surveys?|estimates?|accounts?|media|filings?|calculations|rankings?|research|tally|census|papers|testimony)$/;

/**
 * The clause that stands with `according to` at the word `at`: what follows where it opens the sentence, else what
 * stands before it, from the word `from` on. None of `according to plan`, of which nobody is the source.
 */
export function accordingTo(sentence: SentenceWords, at: number, from: number): According | undefined {
  const opens =
    at === from ||
    gapBefore(sentence, at).includes(';') ||
    (at === from + 1 && /^(?:but|and|yet)$/.test(sentence.lower[from] as string));
  const stop = opens ? commaAfter(sentence, at + 2) : undefined;
  const next = opens ? stop : phraseEnd(sentence, at + 2);
  const subject = sourceBetween(sentence, at + 2, next);
  if (!subject) return undefined;
  if (opens)
    return stop !== undefined && hasVerb(sentence, stop, sentence.words.length)
      ? { subject, first: stop, last: sentence.words.length, next: stop }
      : undefined;
  const start = behindSemicolon(sentence, from, at);
  const first = /^(?:and|but|yet|so)$/.test(sentence.lower[start] as string) ? start + 1 : start;
  const isOpen = /^(?:including|and|or|by|of|to|in|with|for|from|that|the|a|an|at|on|as|than|was|were|is|are|had|has)$/.test(
    sentence.lower[at - 1] ?? '',
  );
  return at - first < LONGEST && !isOpen && hasVerb(sentence, first, at)
    ? { subject, first, last: at, next: next ?? at + 2 }
    : undefined;
}

function sourceBetween(sentence: SentenceWords, from: number, to: number | undefined): Subject | undefined {
  const { words, candidates, lower } = sentence;
  const start = words[from]?.start;
  const end = words[(to ?? words.length) - 1]?.end ?? sentence.end;
  if (start === undefined || /^(?:how|what|which|whether|where|when|who)$/.test(lower[from] as string)) return undefined;
  const near = candidates
    .slice(firstEndingAfter(candidates, start), firstEndingAfter(candidates, start) + 6)
    .filter((c) => c.end <= end);
  const opening = near.find((c) => c.start >= start && c.text !== 'who' && (c.kind !== 'pronoun' || c.start === start));
  const first = opening && (titledPerson(sentence, opening, near) ?? opening);
  const named =
    first?.kind === 'role' ? near.find((c) => c.kind === 'name' && c.start - first.end < 3 && c.start > first.start) : undefined;
  const candidate = named ?? first;
  if (candidate) return { span: { start: candidate.start, end: candidate.end }, candidate, first: from, sure: 1 };
  for (let at = from; at < Math.min(from + 6, to ?? words.length); at++) {
    const word = words[at];
    if (word && DOCUMENT.test(lower[at] as string)) return { span: { start, end: word.end }, first: from, sure: 0.9 };
  }
  return undefined;
}

/** `Ohio Senator Jane Doe`, `White House officials`: the body or place in front only tells whose they are. */
function titledPerson({ ground }: SentenceWords, first: Candidate, near: readonly Candidate[]): Candidate | undefined {
  if (first.kind !== 'name' || !first.entity || first.entity.type === 'person') return undefined;
  const next = near[near.indexOf(first) + 1];
  const gap = next ? ground.source.slice(first.end, next.start) : '';
  const isTitle = /^\s(?:(?:\p{Lu}[\p{L}.-]{0,20}|of|for|and|the)\s){0,8}$/u.test(gap) && !/^\s(?:and|of|for)\s/.test(gap);
  if (!next || !isTitle) return undefined;
  return next.kind === 'role' || next.entity?.type === 'person' ? next : undefined;
}

/** The first word behind the comma that ends the source, asides passed over: `According to Doe, the mayor, two men died.` */
function commaAfter(sentence: SentenceWords, from: number): number | undefined {
  let commas = 0;
  let found: number | undefined;
  let nearest: number | undefined;
  for (let at = from + 1; at < Math.min(from + 60, sentence.words.length) && commas < 5; at++) {
    if (!gapBefore(sentence, at).includes(',')) {
      if (found !== undefined && mayBeFinite(sentence.lower[at] as string))
        return startsWithVerb(sentence, found) ? nearest : found;
      continue;
    }
    commas++;
    const relative = /^(?:who|which|whose)$/.test(sentence.lower[at] as string);
    found = relative ? undefined : at;
    nearest ??= at;
    if (found !== undefined && /^(?:in|on|during|after|since|as|by|before|for|there)$/.test(sentence.lower[at] as string))
      return found;
  }
  return found !== undefined && startsWithVerb(sentence, found) ? nearest : found;
}

/** A clause that would begin with its verb began at the comma before: `According to the data, Doe, now 40, is ill.` */
const startsWithVerb = ({ lower }: SentenceWords, at: number): boolean => mayBeFinite(lower[at] as string);

/** The first word of the last part of a sentence before `at` that a semicolon parts from the rest. */
function behindSemicolon(sentence: SentenceWords, from: number, at: number): number {
  for (let first = at - 1; first > from && at - first < LONGEST; first--)
    if (gapBefore(sentence, first).includes(';')) return first;
  return from;
}

const phraseEnd = (sentence: SentenceWords, from: number): number => {
  let at = from + 1;
  // Without a bound a sentence that says it again and again would cost the square of its length.
  const end = Math.min(sentence.words.length, from + LONGEST);
  while (at < end && !/[,;:.()]/.test(gapBefore(sentence, at).replace(/^\.\s/, ''))) at++;
  return at;
};

/** Three words outside of marks and a verb among them, in more than an opening "after …" clause. */
function hasVerb(sentence: SentenceWords, first: number, last: number): boolean {
  let own = 0;
  let verb = false;
  let beyond = !SUBORDINATORS.has(sentence.lower[first] as string);
  for (let at = first; at < last; at++) {
    if (at > first && gapBefore(sentence, at).includes(',')) beyond = true;
    if (!quoteAt(sentence, at)) own++;
    if (beyond && (mayBeFinite(sentence.lower[at] as string) || /[^s']s$/.test(sentence.lower[at] as string))) verb = true;
  }
  return own >= 3 && verb;
}
