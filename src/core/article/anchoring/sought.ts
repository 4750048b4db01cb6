import { codePoints } from '../../text/portable.js';
import type { Selector } from '../selector.js';
import { headSimilarity, type Similarity, tailSimilarity } from './similarity.js';
import { squeeze } from './squeeze.js';
import type { Surroundings } from './widen.js';

/** Characters of a context that are compared; hand-written files may have more. */
const MOST_CONTEXT = 64;

/** A selector, made ready to be looked for in a squeezed text. */
export interface Sought {
  readonly selector: Selector;
  /** Squeezed, no white space at the ends; empty where nothing can be looked for. */
  readonly words: string;
  readonly prefix: string;
  readonly suffix: string;
  /** What stood before and behind it in its sentence, as far as other records tell it too. */
  readonly sentence: { readonly before: string; readonly after: string };
  /** The end of the sentence before and the start of the next one, where they are known. */
  readonly previous: string;
  readonly next: string;
  /** How well the left and the right context agree with what stands before and behind a place. */
  readonly left: Similarity;
  readonly right: Similarity;
  /** Start in code points of the old text, of `words`. */
  readonly at: number | undefined;
  /** Which of how many equal ones it was. */
  readonly turn: number;
  readonly count: number;
}

/** Reads a selector; whatever a file may hold. */
export function soughtOf(selector: Selector, wide?: Surroundings): Sought {
  const exact = selector.exact.trim();
  const lead = selector.exact.indexOf(exact);
  const before = (selector.prefix ?? '').slice(-MOST_CONTEXT) + selector.exact.slice(0, lead);
  const after = selector.exact.slice(lead + exact.length) + (selector.suffix ?? '').slice(0, MOST_CONTEXT);
  // As one piece, so that white space and dashes at the seams fold as they do in the text.
  const { words, indexOf } = squeeze(before + exact + after);
  const [start, end] = [indexOf(before.length), indexOf(before.length + exact.length)];
  const inner = words.slice(start, end);
  const cut = inner.length - inner.trimEnd().length;
  const [prefix, suffix] = [words.slice(0, start), words.slice(end - cut)];
  const { turn, count } = turnOf(selector.nth);
  return {
    selector,
    words: inner.trim(),
    prefix,
    suffix,
    ...sentenceOf(wide ?? { before, after }),
    left: tailSimilarity(prefix),
    right: headSimilarity(suffix),
    at: selector.at === undefined ? undefined : selector.at + codePoints(selector.exact).toCodePoint(lead),
    turn,
    count,
  };
}

/** A line's end ends a sentence too: a heading has no full stop. */
const SENTENCE_END = /\n|[.!?]["'”’»)\]]*\s/g;

function sentenceOf({ before, after }: Surroundings): Pick<Sought, 'sentence' | 'previous' | 'next'> {
  const last = [...before.matchAll(SENTENCE_END)].at(-1);
  const from = last ? last.index + last[0].length : 0;
  const first = after.matchAll(SENTENCE_END).next().value;
  const to = first ? first.index : after.length;
  const squeezed = (text: string) => squeeze(text).words;
  return {
    sentence: { before: squeezed(before.slice(from)), after: squeezed(after.slice(0, to)) },
    previous: squeezed(before.slice(0, from)).trim(),
    next: squeezed(after.slice(to).replace(/^[.!?"'”’»)\]]*/, '')).trim(),
  };
}

function turnOf(nth: string | undefined): { turn: number; count: number } {
  const [turn = 1, count = 1] = /^\d{1,6}\/\d{1,6}$/.test(nth ?? '') ? (nth as string).split('/').map(Number) : [];
  return turn >= 1 && turn <= count ? { turn, count } : { turn: 1, count: 1 };
}
