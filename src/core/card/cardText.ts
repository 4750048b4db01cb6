import { plainLine } from '../text/escapeMarkdown.js';
import type { Card, CardLine, CardPart } from './card.js';

/**
 * The card as plain text for a terminal and a screen reader: the same facts as the hover, actions left out. Words that
 * differ are said in words ("adds: that, real"), for nothing may hang on type face.
 */
export const cardText = (card: Card): string =>
  card.lines
    .map(lineText)
    .filter((line) => line !== '')
    .join('\n');

function lineText(line: CardLine): string {
  const words = (kind: CardPart['kind']) =>
    line.parts.flatMap((part) => (part.kind === kind ? [plainLine(part.text).trim()] : []));
  const said = line.parts.filter(({ kind }) => kind !== 'removed' && kind !== 'action').map((part) => plainLine(part.text));
  const notes = [note('adds', words('added')), note('lacks', words('removed'))].filter((n) => n !== '');
  // What stood between actions, or led to one, leads nowhere here.
  const shown = said.join('').replace(/[\s·→]+$/, '');
  return shown.replace(/ {2,}/g, ' ').trim() + (notes.length ? ` (${notes.join('; ')})` : '');
}

const note = (verb: string, words: readonly string[]): string => (words.length ? `${verb}: ${words.join(', ')}` : '');
