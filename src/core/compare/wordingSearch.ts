import type { WordDiff } from '../sources/finding.js';
import { isCounted, type PlacedAnnotation } from '../sources/passage.js';
import type { Source } from '../sources/source.js';
import { overlaps, type Span } from '../text/span.js';
import { words } from '../text/words.js';
import { type FoldedWord, foldedWords } from './foldedWords.js';
import { quoteDiff } from './quotes/quoteDiff.js';
import { STOP_WORDS } from './stopWords.js';

/** A place of a source that has the words asked for, or a quotation that words them otherwise. */
export interface WordingMatch {
  readonly source: Source;
  readonly span: Span;
  /** The quotation that it is, or that the words stand in. */
  readonly quote?: PlacedAnnotation;
  /** From the words asked for to those there; empty where they are the same. */
  readonly diff: readonly WordDiff[];
}

/** Between two words: marks and spaces, few enough that no match ever runs away. */
const GAP = '[^\\p{L}\\p{N}]{1,12}';
/** Runs of words by which an article is found worth a closer look. */
const MOST_RUNS = 16;
const RUN = 3;
/** The share of the shorter wording that both have from which two are wordings of one thing; small words weigh little. */
const SHARED = 0.65;
const SMALL_WORD = 0.25;
/** Words of the shortest wording that is looked for in other words. */
const LEAST = 4;

/** A search for the words at `span` of a source, whatever their case, marks and spaces; undefined where there are no words. */
export function createWordingSearch(asked: Source, span: Span): ((source: Source) => readonly WordingMatch[]) | undefined {
  const written = words(asked.text.slice(span.start, span.end)).map(({ text }) => text);
  if (!written.length) return undefined;
  const exact = pattern([written]);
  const runs = pattern(runsOf(written));
  const mayHave = tellingWords(written);
  const own: Wording = { source: asked, words: foldedWords(asked.text, span), contents: [span] };
  return (source) => {
    if (!mayHave(source.text) || !runs.test(source.text)) return [];
    const same = matchesOf(source, exact);
    const others = written.length < LEAST ? [] : quotesOf(source).flatMap((quote) => otherwise(own, source, quote));
    return [...same, ...others.filter((match) => !same.some((found) => overlaps(found.span, match.span)))].sort(
      (a, b) => a.span.start - b.span.start,
    );
  };
}

interface Wording {
  readonly source: Source;
  readonly words: readonly FoldedWord[];
  readonly contents: readonly Span[];
}

const pattern = (runs: readonly (readonly string[])[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${runs.map((run) => run.map(escaped).join(GAP)).join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const escaped = (word: string): string => word.replace(/[.,]/g, '\\$&').replace(/['’‘]/g, "['’‘]");

/** Runs of words with one of weight among them, spread over the whole; of a short wording the wording itself. */
function runsOf(written: readonly string[]): readonly (readonly string[])[] {
  if (written.length <= RUN) return [written];
  const all = written.slice(RUN - 1).map((_, at) => written.slice(at, at + RUN));
  const telling = all.filter((run) => run.some((word) => !STOP_WORDS.has(word.toLowerCase())));
  const runs = telling.length ? telling : all;
  const step = Math.max(1, Math.ceil(runs.length / MOST_RUNS));
  return runs.filter((_, at) => at % step === 0);
}

/** Long words by which an article is passed over at once: half of them must be there, written small, with a capital or in capitals. */
const MOST_TELLING = 6;

function tellingWords(written: readonly string[]): (text: string) => boolean {
  const long = [...new Set(written.map((word) => word.toLowerCase()))]
    .filter((word) => /^\p{L}{4,}$/u.test(word) && !STOP_WORDS.has(word))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_TELLING);
  const forms = long.map((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
  const least = Math.ceil(forms.length / 2);
  return (text) => {
    let left = least;
    for (const [at, spelled] of forms.entries()) {
      if (left <= 0 || left > forms.length - at) break;
      if (spelled.some((form) => text.includes(form))) left--;
    }
    return left <= 0;
  };
}

/** Every place with the very words; a second copy of the body is the first one again. */
function matchesOf(source: Source, exact: RegExp): readonly WordingMatch[] {
  const copies = source.regions.filter(({ kind }) => kind === 'duplicate').map(({ span }) => span);
  const quotes = quotesOf(source);
  const all = new RegExp(exact.source, 'giu');
  return [...source.text.matchAll(all)].flatMap(({ index, 0: found }): readonly WordingMatch[] => {
    const span = { start: index, end: index + found.length };
    if (copies.some((copy) => overlaps(copy, span))) return [];
    const quote = quotes.find((one) => one.span.start <= span.start && span.end <= one.span.end);
    return [{ source, span, diff: [], ...(quote ? { quote } : {}) }];
  });
}

const quotesOf = (source: Source): readonly PlacedAnnotation[] =>
  source.annotations.filter(isCounted).filter(({ type }) => type === 'quote');

function otherwise(own: Wording, source: Source, quote: PlacedAnnotation): readonly WordingMatch[] {
  const content = quote.mention?.kind === 'quote' ? quote.mention.content : quote.span;
  const other: Wording = { source, words: foldedWords(source.text, content), contents: [content] };
  if (other.words.length < LEAST) return [];
  const least = SHARED * Math.min(weightOf(own.words), weightOf(other.words));
  const held = new Set(own.words.map(({ folded }) => folded));
  // Before the order of words is looked at.
  if (weightOf(other.words.filter(({ folded }) => held.has(folded))) < least) return [];
  const diff = quoteDiff(own, other);
  const shared = diff.flatMap(({ op, text }) => (op === 'same' ? foldedWords(text, { start: 0, end: text.length }) : []));
  return weightOf(shared) >= least ? [{ source, span: quote.span, quote, diff }] : [];
}

const weightOf = (list: readonly FoldedWord[]): number =>
  list.reduce((sum, { folded }) => sum + (STOP_WORDS.has(folded) ? SMALL_WORD : 1), 0);
