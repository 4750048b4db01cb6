import { figureLabel } from '../sources/figureLabel.js';
import type { CardBody, CardInput } from './cardInput.js';
import { conflictRows, otherSide, sourceRow } from './rows.js';
import { line, strong, text } from './show.js';

/** A number: what it is after normalisation, what it counts, who gives another one. */
export function figureCard(input: CardInput): CardBody {
  const { annotation } = input;
  const mention = annotation.mention?.kind === 'figure' ? annotation.mention : undefined;
  const of = mention?.of ? [text(` · ${mention.of}`)] : [];
  const same = input.agreements.map((agreement) => otherSide(agreement, input));
  const sources = new Set(same.map(({ source }) => source.uri)).size;
  return {
    head: line(strong(mention ? figureLabel(mention) : (annotation.record.value ?? annotation.record.exact)), ...of),
    details: [
      ...conflictRows(input),
      ...(same.length ? [line(text(`Same in ${sources} other ${sources === 1 ? 'source' : 'sources'}:`))] : []),
      ...same.map((passage) => sourceRow(passage, input)),
    ],
    why: annotation.record.basis ?? mention?.reason ?? '',
  };
}
