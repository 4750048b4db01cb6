import { plainLine } from '../../text/escapeMarkdown.js';
import type { Span } from '../../text/span.js';
import type { HeldArticle } from '../heldArticle.js';
import { nameOf } from '../uris.js';
import type { PlaceInFile, ShownPassage } from './sidecarEditingTypes.js';

/** Code units shown on each side. */
const AROUND = 80;

/** Lines and columns of a stretch of a text, from 1; CR LF, CR and LF each end a line, and a BOM is no character, as in editors. */
export function placeInFile(uri: string, text: string, { start, end }: Span): PlaceInFile {
  const bom = text.startsWith('\ufeff') ? 1 : 0;
  const [from, to] = [start, end].map((offset) => positionOf(text.slice(bom), Math.max(0, offset - bom))) as [Position, Position];
  return { uri, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

function positionOf(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (const { index, 0: lineBreak } of text.slice(0, offset).matchAll(/\r\n?|\n/g)) {
    line++;
    lineStart = index + lineBreak.length;
  }
  return { line, column: offset - lineStart + 1 };
}

/** A stretch of an article's portable text with what stands around it on its line. */
export function showPassage({ uri, original, portable }: HeldArticle, { start, end }: Span): ShownPassage {
  const { text } = portable;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(newline < 0 ? text.length : newline, end + AROUND);
  const whole = { start: portable.toOriginal(start), end: portable.toOriginal(end) };
  return {
    ...placeInFile(uri, original, whole),
    file: nameOf(uri),
    before: (from > lineStart ? '…' : '') + plainLine(cut(text, from, start)),
    words: plainLine(text.slice(start, end)),
    after: plainLine(cut(text, end, to)) + (to < (newline < 0 ? text.length : newline) ? '…' : ''),
  };
}

/** No half character at either end. */
const cut = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
