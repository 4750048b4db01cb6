import { textOf } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import { overlaps, type Span } from '../../text/span.js';
import { type Fact, termOf } from '../fact.js';
import { type FoldedWord, foldedWords } from '../foldedWords.js';
import { alikeWord } from './alikeWords.js';

/** What stands around a fact, told so that two reporters' words for one thing meet. */
export interface Surroundings {
  /** Weight by term: 1 beside the fact, less further off and in the sentence before. */
  readonly terms: ReadonlyMap<string, number>;
  /** Terms right beside it: what a day is the day of. */
  readonly beside: ReadonlySet<string>;
}

/** Words this close to a fact count in full. */
const NEAR = 9;
const FAR = 0.4;
/** Words of a clause that say what happened on a day: more of those before it. */
const BESIDE_BEFORE = 6;
const BESIDE_AFTER = 4;
/** Terms of a sentence that is told by itself; of a shorter one the sentence before tells what it is about. */
const WHOLE = 5;
/** Code units to either side that are read of a sentence without end. */
const REACH = 400;

const known = new WeakMap<object, Surroundings>();

/** The surroundings of a fact, read once. */
export function surroundingsOf(fact: Fact): Surroundings {
  const found = known.get(fact.statement) ?? read(fact);
  known.set(fact.statement, found);
  return found;
}

function read({ statement: { source, span } }: Fact): Surroundings {
  const text = textOf(source);
  const sentence = text.sentenceAt(span.start) ?? span;
  const stretch = { start: Math.max(sentence.start, span.start - REACH), end: Math.min(sentence.end, span.end + REACH) };
  const words = told(source, stretch).filter((word) => !overlaps(word, span));
  const terms = new Map<string, number>();
  const beside = new Set<string>();
  const first = words.filter(({ end }) => end <= span.start).length;
  for (const [at, { folded }] of words.entries()) {
    const distance = at < first ? first - at : at - first + 1;
    for (const term of termsOf(folded)) {
      terms.set(term, Math.max(terms.get(term) ?? 0, distance <= NEAR ? 1 : FAR));
      if (distance <= (at < first ? BESIDE_BEFORE : BESIDE_AFTER)) beside.add(term);
    }
  }
  if (terms.size < WHOLE) for (const term of before(source, sentence)) if (!terms.has(term)) terms.set(term, FAR);
  return { terms, beside };
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

/** The term of a word under one name for all that mean the same; a year stands for itself. */
function termsOf(folded: string): readonly string[] {
  if (/^(?:1[5-9]|20)\d\d$/.test(folded)) return [folded];
  const term = termOf(folded);
  return term ? [alikeWord(term)] : [];
}
