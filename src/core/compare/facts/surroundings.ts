import { textOf } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import { overlaps, type Span } from '../../text/span.js';
import { type Fact, termOf } from '../fact.js';
import { type FoldedWord, foldedWords } from '../foldedWords.js';
import { stem } from '../stem.js';
import { alikeWord } from './alikeWords.js';

/** What stands around a fact, told so that two reporters' words for one thing meet. */
export interface Surroundings {
  /** Weight by term: 1 beside the fact, less further off and in the sentence before. */
  readonly terms: ReadonlyMap<string, number>;
  /** Terms right beside it: what a day is the day of. */
  readonly beside: ReadonlySet<string>;
  /** Of those the ones that are written as names: they say who and where, not what. */
  readonly names: ReadonlySet<string>;
}

/** Words this close to a fact count in full. */
const NEAR = 9;
const FAR = 0.4;
/** Words of a clause that say what happened on a day: more of those before it. */
const BESIDE_BEFORE = 6;
const BESIDE_AFTER = 4;
/** Terms of a sentence that is told by itself; of a shorter one the sentence before tells what it is about. */
const WHOLE = 5;
const SINCE = /\bsince (?:the |early |late )?$/i;
/** Code units to either side that are read of a sentence without end. */
const REACH = 400;

const known = new WeakMap<object, Surroundings>();

/** The surroundings of a fact, read once. */
export function surroundingsOf(fact: Fact): Surroundings {
  const found = known.get(fact.statement) ?? read(fact);
  known.set(fact.statement, found);
  return found;
}

function read({ kind, statement: { source, span } }: Fact): Surroundings {
  const sentence = textOf(source).sentenceAt(span.start) ?? span;
  const stretch = { start: Math.max(sentence.start, span.start - REACH), end: Math.min(sentence.end, span.end + REACH) };
  const all = told(source, stretch);
  const words = all.filter((word) => !overlaps(word, span));
  const first = words.filter(({ end }) => end <= span.start).length;
  const terms = new Map<string, number>();
  const beside = new Set<string>();
  const names = new Set<string>();
  for (const [at, { folded, start }] of words.entries()) {
    const distance = at < first ? first - at : at - first + 1;
    const isBeside = distance <= (at < first ? BESIDE_BEFORE : BESIDE_AFTER);
    const isName = start > sentence.start && /\p{Lu}/u.test(source.text.charAt(start));
    for (const term of termsOf(folded)) {
      terms.set(term, Math.max(terms.get(term) ?? 0, distance <= NEAR ? 1 : FAR));
      if (isBeside) beside.add(term);
      if (isName) names.add(term);
    }
  }
  const within = kind === 'ordinal' ? all.filter((word) => overlaps(word, span)).slice(1) : [];
  for (const term of ownTerms(source, span, kind, within)) {
    terms.set(term, 1);
    beside.add(term);
  }
  const more = terms.size < WHOLE ? before(source, sentence) : [];
  for (const term of more) terms.set(term, terms.get(term) ?? FAR);
  return { terms, beside, names };
}

/** What an ordinal counts tells of its event, a number's noun is told apart from it; since a day is from when something began. */
function ownTerms(source: Source, { start }: Span, kind: Fact['kind'], within: readonly FoldedWord[]): readonly string[] {
  if (kind === 'date' && SINCE.test(source.text.slice(Math.max(0, start - 12), start))) return ['begin'];
  return within.flatMap(({ folded }) => termsOf(folded));
}

/** Terms of the sentence before, in the same paragraph. */
function before(source: Source, sentence: Span): readonly string[] {
  const last = textOf(source).sentenceAt(sentence.start - 2);
  if (!last || last.end > sentence.start || source.text.slice(last.end, sentence.start).includes('\n')) return [];
  const stretch = { start: Math.max(last.start, last.end - REACH), end: last.end };
  return told(source, stretch).flatMap(({ folded }) => termsOf(folded));
}

/** The words of a stretch, the line of place and agency before it left out. */
function told(source: Source, stretch: Span): readonly FoldedWord[] {
  const lines = source.regions.filter(({ kind, span }) => (kind === 'dateline' || kind === 'byline') && overlaps(span, stretch));
  return foldedWords(source.text, stretch).filter((word) => !lines.some(({ span }) => overlaps(span, word)));
}

/** Units of time stand beside every length and every day. */
const UNITS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'hour', 'minute'].map(stem));

/** The term of a word under one name for all that mean the same; a year stands for itself. */
function termsOf(folded: string): readonly string[] {
  if (/^(?:1[5-9]|20)\d\d$/.test(folded)) return [folded];
  const term = termOf(folded);
  return term && !UNITS.has(term) ? [alikeWord(term)] : [];
}
