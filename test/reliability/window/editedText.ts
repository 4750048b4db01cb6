import type { Span } from '../../../src/core/text/span.js';

/** A text as an editor's desk sends it back, and where each stretch of the old one stands in it. */
export interface EditedText {
  readonly text: string;
  /** `deleted`: its sentence is gone; `torn`: something was put into the middle of it, so that no place is the right one. */
  placeOf(span: Span): Span | 'deleted' | 'torn';
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

/** Puts a paragraph on top and a sentence into the middle, and takes two sentences away. */
export function editedText(text: string): EditedText {
  const ends = [...text.matchAll(/[.”] ?(?=[A-Z“])/g)].map((match) => match.index + match[0].length);
  const sentence = (share: number) => Math.floor(ends.length * share);
  const cut = (share: number): Edit => ({ start: ends[sentence(share)] ?? 0, end: ends[sentence(share) + 1] ?? 0, inserted: '' });
  const put = (at: number, inserted: string): Edit => ({ start: at, end: at, inserted });
  const edits = [
    put(0, 'This report was corrected on Friday.\n'),
    cut(0.2),
    put(ends[sentence(0.5)] ?? 0, 'The harbour office in Bergen did not answer. '),
    cut(0.75),
  ];
  return {
    text: edits.reduceRight((made, { start, end, inserted }) => made.slice(0, start) + inserted + made.slice(end), text),
    placeOf(span) {
      if (edits.some(({ start, end }) => start < span.end && end > span.start && end > start)) return 'deleted';
      if (edits.some(({ start, end }) => start === end && start > span.start && start < span.end)) return 'torn';
      const before = edits.filter(({ end }) => end <= span.start);
      const shift = before.reduce((sum, { start, end, inserted }) => sum + inserted.length - (end - start), 0);
      return { start: span.start + shift, end: span.end + shift };
    },
  };
}
