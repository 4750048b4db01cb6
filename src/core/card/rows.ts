import { sourceAndDay } from '../sources/labels.js';
import type { Passage } from '../sources/source.js';
import type { CardLine } from './card.js';
import type { CardInput } from './cardInput.js';
import { line, passageLink, snippet, text } from './show.js';

/** One row on another source: who, when, the sentence, where. */
export const sourceRow = (passage: Passage, input: CardInput, lead = ''): CardLine =>
  line(text(`${lead}${sourceAndDay(passage.source)} · `), ...snippet(passage), text(' → '), passageLink(passage, input.refOf));

/** The conflicts of a card, first and marked in words and sign. */
export function conflictRows(input: CardInput): readonly CardLine[] {
  return input.conflicts.map((conflict) => sourceRow(otherSide(conflict, input), input, '⚠ Disagrees: '));
}

/** The side of a pair that lies in another source. */
export const otherSide = <S extends Passage>(pair: { readonly a: S; readonly b: S }, { source, annotation }: CardInput): S =>
  pair.a.source.uri === source.uri && pair.a.annotation.id === annotation.id ? pair.b : pair.a;
