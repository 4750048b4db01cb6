import type { ScanContext } from '../mention/scanner.js';
import { commonWords, titles } from './lexicon.js';
import { type Token, tokens } from './token.js';

/** What the rules know of a whole article: its words, which of them also stand in lower case, which sentences are headlines. */
export interface Document {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** Keys that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Keys that stand capitalised, apart from hyphens, where a capital proves something. */
  readonly capital: ReadonlySet<string>;
  /** Keys that stand capitalised, apart from hyphens, anywhere. */
  readonly alone: ReadonlySet<string>;
  /** Sentences in title case or capitals throughout: a capital there proves nothing. */
  readonly shouting: ReadonlySet<number>;
}

/** Reads an article once. Linear. */
export function readDocument(context: ScanContext): Document {
  const all = tokens(context);
  const shouting = shoutingSentences(all);
  const lower = new Set<string>();
  const capital = new Set<string>();
  const alone = new Set<string>();
  for (const [index, token] of all.entries()) {
    if (!token.capital) lower.add(token.key);
    else if (token.gap === '-' || all[index + 1]?.gap === '-') continue;
    else {
      alone.add(token.key);
      if (!token.opens && !shouting.has(token.sentence)) capital.add(token.key);
    }
  }
  return { source: context.text.source, tokens: all, lower, capital, alone, shouting };
}

/** Sentences of five words and more, of whose longer words three in four are capitalised and three or more are plain words, not titles. */
function shoutingSentences(all: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0, to = 0; from < all.length; from = to) {
    const sentence = (all[from] as Token).sentence;
    let long = 0;
    let capital = 0;
    let plain = 0;
    for (to = from; to < all.length && (all[to] as Token).sentence === sentence; to++) {
      const token = all[to] as Token;
      if (token.text.length < 4) continue;
      long++;
      if (!token.capital) continue;
      capital++;
      if (commonWords().has(token.key) && !titles().has(token.key)) plain++;
    }
    if (long > 4 && capital >= long * 0.75 && plain > 2) found.add(sentence);
  }
  return found;
}
