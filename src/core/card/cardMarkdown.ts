import { escapeMarkdown } from '../text/escapeMarkdown.js';
import type { AnnotationRef, Card, CardAction, CardLine, CardPart } from './card.js';

/** Makes the target of a link from what it does and the one id it carries. */
export type CommandLink = (action: CardAction | 'openPassage', ref: AnnotationRef) => string;

/**
 * The card as Markdown for a hover: added words bold, lacking words struck, the reason in italics. All texts are
 * escaped; the only links are those that `commandLink` makes, and pages of Wikidata.
 */
export function cardMarkdown(card: Card, commandLink: CommandLink): string {
  return card.lines.map((line) => lineMarkdown(line, card.ref, commandLink)).join('  \n');
}

function lineMarkdown(line: CardLine, ref: AnnotationRef, commandLink: CommandLink): string {
  return line.parts.map((part) => partMarkdown(part, ref, commandLink)).join('');
}

function partMarkdown(part: CardPart, ref: AnnotationRef, commandLink: CommandLink): string {
  switch (part.kind) {
    case 'text':
      return escapeMarkdown(part.text);
    case 'strong':
    case 'added':
      return wrapped(part.text, '**');
    case 'removed':
      return wrapped(part.text, '~~');
    case 'reason':
      return wrapped(part.text, '*');
    case 'passage':
      return `[${escapeMarkdown(part.text)}](${commandLink('openPassage', part.to)})`;
    case 'wikidata':
      // Built from the id alone, and checked here too: no text of a file becomes an address.
      return /^Q[1-9]\d{0,14}$/.test(part.id)
        ? `[${escapeMarkdown(part.text)}](https://www.wikidata.org/wiki/${part.id})`
        : escapeMarkdown(part.text);
    case 'action':
      return `[${escapeMarkdown(part.text)}](${commandLink(part.action, ref)})`;
  }
}

/** Emphasis opens and closes only beside its words (CommonMark 6.2), so white space at the ends goes outside. */
function wrapped(text: string, mark: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(plain(text)) ?? [];
  return inner ? `${before}${mark}${escapeMarkdown(inner)}${mark}${after}` : text;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');
