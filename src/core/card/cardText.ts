import { plainLine } from '../text/escapeMarkdown.js';
import type { Card, CardLine, CardPart } from './card.js';

/**
 * The card as plain text for a terminal and a screen reader: the same facts as the hover, actions left out. Words that
 * differ are said in words ("adds: that, real"), for nothing may hang on type face.
 */
export const cardText = (card: Card): string =>
  card.lines
    .filter((line) => !line.parts.some((part) => part.kind === 'action'))
    .map(lineText)
    .join('\n');

function lineText(line: CardLine): string {
  const words = (kind: CardPart['kind']) =>
    line.parts.flatMap((part) => (part.kind === kind ? [plainLine(part.text).trim()] : []));
  const shown = line.parts.filter((part) => part.kind !== 'removed').map((part) => plainLine(part.text));
  const notes = [note('adds', words('added')), note('lacks', words('removed'))].filter((n) => n !== '');
  return shown.join('').replace(/ {2,}/g, ' ').trim() + (notes.length ? ` (${notes.join('; ')})` : '');
}

const note = (verb: string, words: readonly string[]): string => (words.length ? `${verb}: ${words.join(', ')}` : '');
