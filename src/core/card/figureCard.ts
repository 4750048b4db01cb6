import { figureLabel } from '../sources/figureLabel.js';
import { sourceLabel } from '../sources/labels.js';
import { namesBefore, namesKey } from '../sources/namesBefore.js';
import { passageOf } from '../sources/passage.js';
import type { Passage, Source } from '../sources/source.js';
import type { CardLine } from './card.js';
import type { CardBody, CardInput } from './cardInput.js';
import { conflictRows, independentFirst, missingRow, oneEach, otherSide, revisionRows, sourceCount, sourceRow } from './rows.js';
import { line, strong, text } from './show.js';

/** A number: what it is after normalisation, what it counts, who gives another one. */
export function figureCard(input: CardInput): CardBody {
  const { annotation } = input;
  const mention = annotation.mention?.kind === 'figure' ? annotation.mention : undefined;
  const of = mention?.of ? [text(` · ${mention.of}`)] : [];
  const same = independentFirst(oneEach(input.agreements.map((agreement) => otherSide(agreement, input))), input, sourceOf);
  return {
    head: line(strong(mention ? figureLabel(mention) : (annotation.record.value ?? annotation.record.exact)), ...of),
    details: [
      ...conflictRows(input),
      ...revisionRows(input),
      ...toldOf(input, same),
      ...(same.length ? [line(text(`Same in ${sourceCount(same.map(sourceOf), input)}:`))] : []),
      ...same.map((passage) => sourceRow(passage, input)),
      ...missingRow(input, 'Not told by'),
    ],
    why: annotation.record.basis ?? mention?.reason ?? '',
  };
}

const sourceOf = ({ source }: Passage): Source => source;

/** Most sources of a row on whom a figure is told of. */
const MOST = 5;

/** `Told of: Kyiv (here) · US, Ukraine (BBC)`: whom each source names before the same figure, where they name others. */
function toldOf({ source, annotation }: CardInput, same: readonly Passage[]): readonly CardLine[] {
  if (!annotation.span || !same.length) return [];
  const own = passageOf(source, { ...annotation, span: annotation.span });
  const told = [own, ...same].map((passage) => ({ passage, names: namesBefore(passage) })).filter(({ names }) => names.length);
  const kinds = new Set(told.map(({ names }) => namesKey(names)));
  if (told.length < 2 || kinds.size < 2) return [];
  const each = told
    .slice(0, MOST)
    .map(({ passage, names }) => `${names.slice(0, 3).join(', ')} (${passage === own ? 'here' : sourceLabel(passage.source)})`);
  return [line(text(`Told of: ${each.join(' · ')}`))];
}
