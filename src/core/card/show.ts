import { lineNumber } from '../sources/labels.js';
import type { Passage } from '../sources/source.js';
import type { Span } from '../text/span.js';
import type { AnnotationRef, CardLine, CardPart } from './card.js';

export const text = (words: string): CardPart => ({ kind: 'text', text: words });
export const strong = (words: string): CardPart => ({ kind: 'strong', text: words });
export const line = (...parts: readonly CardPart[]): CardLine => ({ parts });

/** A link to a passage that says where it goes. */
export const passageLink = (passage: Passage, refOf: (passage: Passage) => AnnotationRef): CardPart => ({
  kind: 'passage',
  text: `line ${lineNumber(passage.source.text, passage.span.start)}`,
  to: refOf(passage),
});

/** The sentence of a passage as parts, its own words strong, cut to about `room` characters around them. */
export function snippet(passage: Passage, room = 110): readonly CardPart[] {
  const { source, span, sentence } = passage;
  const words = source.text.slice(span.start, Math.min(span.end, span.start + room));
  const side = Math.max(12, Math.floor((room - words.length) / 2));
  const before = cut(
    source.text,
    { start: Math.max(sentence.start, span.start - side), end: span.start },
    span.start - side > sentence.start,
    'left',
  );
  const after = cut(
    source.text,
    { start: span.start + words.length, end: Math.min(sentence.end, span.end + side) },
    span.end + side < sentence.end,
    'right',
  );
  return [text(`“${before}`), strong(words), text(`${after}”`)];
}

/** A stretch whose outer end falls between words, with an ellipsis where something was cut away. */
function cut(source: string, span: Span, shortened: boolean, end: 'left' | 'right'): string {
  const words = source.slice(Math.min(span.start, span.end), span.end).replace(/\s+/g, ' ');
  if (!shortened) return words;
  return end === 'left' ? `…${words.replace(/^\S*\s/, '')}` : `${words.replace(/\s\S*$/, '')}…`;
}
