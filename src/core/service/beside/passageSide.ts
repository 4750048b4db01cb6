import { sourceAndDay } from '../../sources/labels.js';
import type { Passage } from '../../sources/source.js';
import { plainLine } from '../../text/escapeMarkdown.js';
import type { Span } from '../../text/span.js';
import type { HeldArticle } from '../heldArticle.js';
import { originalSpan } from '../originalSpan.js';
import type { Refs } from '../refs.js';
import { placeInFile } from '../sidecarEditing/showPassage.js';
import type { PassageSide } from './besideTypes.js';

/** Code units of a sentence that are shown. */
const MOST = 240;

/** A passage of a held article as one side of two; `span`: what is gone to, where it is more than the passage itself. */
export function sideOf(passage: Passage, article: HeldArticle, refs: Refs, span: Span = passage.span): PassageSide {
  const { source, annotation, sentence } = passage;
  const label = plainLine(sourceAndDay(source));
  return {
    ref: refs.refOf(source.uri, annotation.id),
    place: placeInFile(source.uri, article.original, originalSpan(article)(span)),
    label,
    words: plainLine(`${label}: ${quotedOnce(source.text.slice(sentence.start, Math.min(sentence.end, sentence.start + MOST)))}`),
  };
}

/** A sentence that begins with a quotation has its marks already. */
const quotedOnce = (sentence: string): string => (/^["“”«„'‘]/.test(sentence) ? sentence : `“${sentence}”`);
