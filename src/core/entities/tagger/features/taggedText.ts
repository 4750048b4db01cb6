import type { Token } from '../../token.js';
import { BIT } from './lists.js';
import { BOUNDARY, type WordFacts } from './wordFacts.js';

/** An article's words as the features ask for them; all arrays have one entry a word. */
export interface TaggedText {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly facts: readonly WordFacts[];
  /** What stands before each word, as bits. */
  readonly gaps: Uint16Array;
  /** Index of the first and the last word of the run of capitalised words that each word stands in. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
}

export const GAP = {
  space: 1,
  comma: 2,
  quote: 4,
  opens: 8,
  closes: 16,
  hyphen: 32,
  dash: 64,
  point: 128,
  line: 256,
  colon: 512,
  possessive: 1024,
  and: 2048,
  sentence: 4096,
  other: 8192,
} as const;

const SIGNS: Readonly<Record<string, number>> = {
  ' ': GAP.space,
  '\u00a0': GAP.space,
  ',': GAP.comma,
  '"': GAP.quote,
  '“': GAP.quote,
  '”': GAP.quote,
  '‘': GAP.quote,
  '(': GAP.opens,
  '[': GAP.opens,
  ')': GAP.closes,
  ']': GAP.closes,
  '–': GAP.dash,
  '—': GAP.dash,
  '.': GAP.point,
  '\n': GAP.line,
  ':': GAP.colon,
  ';': GAP.colon,
  "'": GAP.possessive,
  '’': GAP.possessive,
  s: GAP.possessive,
  S: GAP.possessive,
  '&': GAP.and,
  '-': GAP.hyphen,
};

function gapBits(gap: string): number {
  let bits = 0;
  for (let at = 0; at < gap.length && at < 12; at++) bits |= SIGNS[gap[at] as string] ?? GAP.other;
  return bits === (GAP.hyphen | GAP.space) ? GAP.dash | GAP.space : bits;
}

/** What may stand between capitalised words of one run. */
const JOINS = GAP.space | GAP.hyphen | GAP.and | GAP.point;

export function readTagged(source: string, tokens: readonly Token[], read: (token: Token) => WordFacts): TaggedText {
  const facts = tokens.map(read);
  const gaps = new Uint16Array(tokens.length + 1);
  for (const [at, { gap, sentence }] of tokens.entries()) {
    gaps[at] = gap === ' ' ? GAP.space : gapBits(gap);
    if (at === 0 || sentence !== (tokens[at - 1] as Token).sentence) gaps[at] = (gaps[at] as number) | GAP.sentence;
  }
  gaps[tokens.length] = GAP.sentence;
  return { source, tokens, facts, gaps, ...runsOf(facts, gaps, tokens) };
}

function runsOf(facts: readonly WordFacts[], gaps: Uint16Array, tokens: readonly Token[]) {
  const runFrom = new Int32Array(facts.length);
  const runTo = new Int32Array(facts.length);
  for (let from = 0, to = 0; from < facts.length; from = to + 1) {
    to = from;
    if ((facts[from] as WordFacts).anchor)
      while (to + 1 < facts.length && (facts[to + 1] as WordFacts).anchor && joins(gaps, tokens, facts, to + 1)) to++;
    for (let at = from; at <= to; at++) {
      runFrom[at] = from;
      runTo[at] = to;
    }
  }
  return { runFrom, runTo };
}

/** Joined by a space or hyphen, by the point of an initial or title; not over a sentence's end. */
function joins(gaps: Uint16Array, tokens: readonly Token[], facts: readonly WordFacts[], at: number): boolean {
  const gap = gaps[at] as number;
  if (gap & ~JOINS) return false;
  if (!(gap & GAP.point)) return true;
  const before = tokens[at - 1] as Token;
  return before.text.length === 1 || ((facts[at - 1] as WordFacts).bits & BIT.title) > 0;
}

/** The facts of a word of the same sentence; BOUNDARY beyond its ends. */
export function factsAt({ tokens, facts }: TaggedText, at: number, sentence: number): WordFacts {
  return tokens[at]?.sentence === sentence ? (facts[at] as WordFacts) : BOUNDARY;
}
