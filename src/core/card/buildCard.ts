import type { Annotation } from '../article/annotation.js';
import { dayLabel } from '../sources/labels.js';
import type { Source } from '../sources/source.js';
import type { Card, CardLine, CardPart } from './card.js';
import type { CardBody, CardInput } from './cardInput.js';
import { dateCard } from './dateCard.js';
import { entityCard } from './entityCard.js';
import { figureCard } from './figureCard.js';
import { noteCard } from './noteCard.js';
import { quoteCard } from './quoteCard.js';
import { line, strong, text } from './show.js';

/** Most lines a card has (design/card.md). */
export const MAX_LINES = 12;

/** The card of one annotation: fact, other sources, reason, actions; never more than {@link MAX_LINES} lines. */
export function buildCard(input: CardInput): Card {
  const body = bodyOf(input);
  const fixed = [...standing(input), ...(body.why ? [line({ kind: 'reason', text: `Why: ${body.why}` })] : []), actions(input)];
  const room = MAX_LINES - 1 - fixed.length;
  const left = body.details.length - room;
  const details =
    left > 0
      ? [
          ...body.details.slice(0, room - 1),
          line(text(`and ${left + 1} more → `), { kind: 'action', text: 'compare sources', action: 'compare' }),
        ]
      : body.details;
  return { ref: input.refOf(input), lines: [body.head, ...details, ...fixed] };
}

function bodyOf(input: CardInput): CardBody {
  switch (input.annotation.type) {
    case 'quote':
      return quoteCard(input);
    case 'date':
      return dateCard(input);
    case 'figure':
      return figureCard(input);
    case 'note':
    case 'claim':
      return noteCard(input);
    default:
      return entityCard(input);
  }
}

/** What a person decided or must know of the mark itself. */
function standing({ annotation, source }: CardInput): readonly CardLine[] {
  const { record } = annotation;
  const lines: CardLine[] = [];
  if (record.note && annotation.type !== 'note') lines.push(line(text(`Note: ${record.note}`)));
  if (annotation.status === 'accepted') {
    lines.push(line(text(`Accepted${record.by ? ` by ${record.by}` : ''}${record.on ? `, ${dayLabel(record.on)}` : ''}`)));
  }
  if (annotation.anchoring.kind === 'reattached') lines.push(...guessedPlace(annotation, source));
  if (annotation.anchoring.kind === 'lost') lines.push(line(strong('Lost: '), text('its words are not found in this article.')));
  if (annotation.region === 'teaser' || annotation.region === 'boilerplate') {
    lines.push(
      line(
        text(
          `In ${annotation.region === 'teaser' ? 'a teaser for another story' : 'boilerplate'}: not compared with other sources.`,
        ),
      ),
    );
  }
  return lines;
}

/** That nobody has said yet that this is the right place, why it was taken, and the words on file where they are others. */
function guessedPlace({ anchoring, record, span }: Annotation, { text: article }: Source): readonly CardLine[] {
  if (anchoring.kind !== 'reattached' || !span) return [];
  const { reason } = anchoring;
  const said = line(strong('Re-attached by a guess: '), text(reason));
  const words = article.slice(span.start, span.end);
  return words === record.exact || reason.includes(record.exact) ? [said] : [said, line(text(`On file: “${record.exact}”`))];
}

function actions({ annotation, conflicts, pairs }: CardInput): CardLine {
  const parts: CardPart[] = [];
  if (annotation.anchoring.kind === 'reattached') parts.push({ kind: 'action', text: 'Right place', action: 'confirm' });
  if (annotation.anchoring.kind !== 'exact' && annotation.anchoring.kind !== 'moved')
    parts.push({ kind: 'action', text: 'Re-attach…', action: 'reattach' });
  if (annotation.status !== 'accepted') parts.push({ kind: 'action', text: 'Accept', action: 'accept' });
  parts.push({ kind: 'action', text: 'Reject', action: 'reject' }, { kind: 'action', text: 'Note', action: 'note' });
  if (annotation.type === 'date') parts.push({ kind: 'action', text: 'Set published day', action: 'setFacts' });
  if (conflicts.length || pairs.length) parts.push({ kind: 'action', text: 'Side by side', action: 'beside' });
  if (annotation.type === 'quote') parts.push({ kind: 'action', text: 'Copy as citation', action: 'cite' });
  parts.push({ kind: 'action', text: 'Story board', action: 'board' });
  return line(...parts.flatMap((part, at) => (at ? [text(' · '), part] : [part])));
}
