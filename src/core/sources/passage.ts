import type { Annotation } from '../article/annotation.js';
import { createRecent } from '../text/recent.js';
import type { Span } from '../text/span.js';
import { createText, type Text } from '../text/text.js';
import type { Passage, Source } from './source.js';
import { isStoryRegion } from './storyRegion.js';

// Of the sources that were looked at last: of all of a large corpus they would fill the memory.
const texts = createRecent<Source, Text>(160);

/** The parts of a source's text, read at first use. */
export const textOf = (source: Source): Text => texts.get(source, () => createText(source.text));

/** An annotation that is found in the text. */
export type PlacedAnnotation = Annotation & { readonly span: Span };

/** Whether an annotation takes part in any comparison: found, not rejected, and in the article's own story. */
export const isCounted = (annotation: Annotation): annotation is PlacedAnnotation =>
  annotation.span !== undefined &&
  annotation.status !== 'rejected' &&
  annotation.status !== 'lost' &&
  isStoryRegion(annotation.region);

/** The sentence in which a passage begins. */
export function sentenceAt(source: Source, span: Span): Span {
  const text = textOf(source);
  return text.sentenceAt(span.start) ?? text.paragraphAt(span.start) ?? span;
}

/** The passage of an annotation. Its sentence is looked up when it is asked for. */
export function passageOf(source: Source, annotation: PlacedAnnotation, span: Span = annotation.span): Passage {
  return {
    source,
    annotation,
    span,
    get sentence() {
      return sentenceAt(source, span);
    },
  };
}

/** File order, then order of text. */
export const byPlace = (a: Passage, b: Passage): number =>
  byFile(a.source, b.source) || a.span.start - b.span.start || b.span.end - a.span.end;

/** Order of file names by code unit; the uri decides between two of one name. */
export const byFile = (a: Source, b: Source): number => compareText(a.file, b.file) || compareText(a.uri, b.uri);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
