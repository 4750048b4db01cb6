import { fold } from './fold.js';
import { lowerCase } from './letters.js';
import { sentenceSpans } from './sentences.js';
import { type Span, spanAt } from './span.js';
import { type Word, words } from './words.js';

/** A portable text with its parts, each computed once at first use. Spans are in code units, sorted. */
export interface Text {
  readonly source: string;
  /** The source with quotation marks, dashes and spaces folded to ASCII (fold.ts), under the same offsets. */
  readonly folded: string;
  /** Stretches between line breaks, empty lines left out, white space at both ends trimmed. */
  readonly paragraphs: readonly Span[];
  /** Sentences; none runs over a paragraph's end. */
  readonly sentences: readonly Span[];
  readonly words: readonly Word[];
  /** The words in lower case, under the same indices. */
  readonly lower: readonly string[];
  sentenceAt(offset: number): Span | undefined;
  paragraphAt(offset: number): Span | undefined;
}

/** Wraps a portable text (see portable.ts). */
export function createText(source: string): Text {
  let folded: string | undefined;
  let paragraphs: readonly Span[] | undefined;
  let sentences: readonly Span[] | undefined;
  let allWords: readonly Word[] | undefined;
  let lower: readonly string[] | undefined;
  // Who asks for one sentence of a text that nobody reads whole pays for its paragraph.
  const byParagraph = new Map<Span, readonly Span[]>();
  const sentencesAround = (offset: number): readonly Span[] => {
    const paragraph = text.paragraphAt(offset);
    if (!paragraph) return [];
    const known = byParagraph.get(paragraph) ?? sentenceSpans(source, paragraph);
    byParagraph.set(paragraph, known);
    return known;
  };
  const text: Text = {
    source,
    get folded() {
      folded ??= fold(source);
      return folded;
    },
    get paragraphs() {
      paragraphs ??= paragraphSpans(source);
      return paragraphs;
    },
    get sentences() {
      sentences ??= text.paragraphs.flatMap((p) => sentenceSpans(source, p));
      return sentences;
    },
    get words() {
      allWords ??= words(source);
      return allWords;
    },
    get lower() {
      lower ??= text.words.map((word) => lowerCase(word.text));
      return lower;
    },
    sentenceAt: (offset) => spanAt(sentences ?? sentencesAround(offset), offset),
    paragraphAt: (offset) => spanAt(text.paragraphs, offset),
  };
  return text;
}

function paragraphSpans(source: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = 0; start <= source.length; ) {
    const newline = source.indexOf('\n', start);
    const stop = newline < 0 ? source.length : newline;
    const line = source.slice(start, stop);
    const left = line.length - line.trimStart().length;
    const length = line.trim().length;
    if (length) found.push({ start: start + left, end: start + left + length });
    start = stop + 1;
  }
  return found;
}
