import { lineNumber } from '../sources/labels.js';
import { contains, type Span } from '../text/span.js';
import type { CardPart } from './card.js';
import type { CardInput } from './cardInput.js';
import { text } from './show.js';

/** Most code units of own words that a line shows. */
const ROOM = 80;

/** Words of this very article, then `after`, with a link to them where they carry a mark, else with their line alone. */
export function ownWords({ source, refOf }: CardInput, span: Span, after = ''): readonly CardPart[] {
  const words = source.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const shown = words.length > ROOM ? `${words.slice(0, ROOM).replace(/\S*$/, '')}…` : words;
  const place = `line ${lineNumber(source.text, span.start)}`;
  const marked = source.annotations.find((one) => one.span && (contains(one.span, span) || contains(span, one.span)));
  const lead = text(`“${shown.replace(/^[“"«„]|[”"»]$/g, '')}”${after}`);
  if (!marked) return [lead, text(` (${place})`)];
  return [lead, text(' → '), { kind: 'passage', text: place, to: refOf({ source, annotation: marked }) }];
}
