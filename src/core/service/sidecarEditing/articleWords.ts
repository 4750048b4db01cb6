import { createAnchorer } from '../../article/anchor.js';
import { createDescriber } from '../../article/describe.js';
import { createOccurrences } from '../../article/occurrences.js';
import type { Anchoring, Selector } from '../../article/selector.js';
import type { Span } from '../../text/span.js';

/** A portable text that is asked again and again where words stand. */
export interface ArticleWords {
  /** Every place of the words, in order of the text. */
  placesOf(exact: string): readonly Span[];
  describe(span: Span): Selector;
  anchor(selector: Selector): Anchoring;
}

/** Makes ready what is asked of a text, at the first question, and keeps it for the text that was asked last. */
export function createWordsOf(): (text: string) => ArticleWords {
  let last: { readonly text: string; readonly words: ArticleWords } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, words: articleWords(text) };
    return last.words;
  };
}

function articleWords(text: string): ArticleWords {
  const occurrences = createOccurrences(text);
  let describer: ((span: Span) => Selector) | undefined;
  let anchorer: ((selector: Selector) => Anchoring) | undefined;
  return {
    placesOf: (exact) => occurrences.of(exact).map((start) => ({ start, end: start + exact.length })),
    describe(span) {
      describer ??= createDescriber(text, occurrences);
      return describer(span);
    },
    anchor(selector) {
      anchorer ??= createAnchorer(text);
      return anchorer(selector);
    },
  };
}
