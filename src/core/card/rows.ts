import { sourceAndDay, sourceLabel } from '../sources/labels.js';
import { saidValue } from '../sources/saidValue.js';
import type { Passage, Source } from '../sources/source.js';
import type { CardLine } from './card.js';
import type { CardInput } from './cardInput.js';
import { line, passageLink, snippet, text } from './show.js';

/** `BBC · 17 Mar`, and that it is a reprint. */
export const whoSays = (source: Source, { originalOf }: CardInput): string =>
  `${sourceAndDay(source)}${originalOf(source) === source ? '' : ' · reprint'}`;

/** One row on another source: who, when, the sentence, where. Made when it is shown: of a thousand sources a card shows a few. */
export function sourceRow(passage: Passage, input: CardInput, lead = '', value = ''): CardLine {
  let made: CardLine | undefined;
  return {
    get parts() {
      made ??= line(
        text(`${lead}${whoSays(passage.source, input)} · ${value ? `${value} · ` : ''}`),
        ...snippet(passage),
        text(' → '),
        passageLink(passage, input.refOf),
      );
      return made.parts;
    },
  };
}

/** The conflicts of a card, first and marked in words and sign, each with what the other source has instead. */
export function conflictRows(input: CardInput): readonly CardLine[] {
  const sides = input.conflicts.map((conflict) => ({ kind: conflict.kind, side: otherSide(conflict, input) }));
  return independentFirst(sides, input, ({ side }) => side.source).map(({ kind, side }) =>
    sourceRow(side, input, '⚠ Disagrees: ', kind === 'negation' ? '' : saidValue(side)),
  );
}

/** What a later report has instead, or an earlier one had: one row each. */
export function revisionRows(input: CardInput): readonly CardLine[] {
  const sides = input.revisions.map((revision) => ({ revision, side: otherSide(revision, input) }));
  return independentFirst(sides, input, ({ side }) => side.source).map(({ revision, side }) =>
    sourceRow(side, input, side === revision.b ? '↻ Later: ' : '↻ Earlier: ', saidValue(side)),
  );
}

/** The side of a pair that lies in another source. */
export const otherSide = <S extends Passage>(pair: { readonly a: S; readonly b: S }, { source, annotation }: CardInput): S =>
  pair.a.source.uri === source.uri && pair.a.annotation.id === annotation.id ? pair.b : pair.a;

/** The first of each source. */
export function oneEach<P extends Passage>(passages: readonly P[]): readonly P[] {
  const seen = new Set<Source>();
  return passages.filter(({ source }) => {
    const isNew = !seen.has(source);
    seen.add(source);
    return isNew;
  });
}

/** Sources of their own before reprints, of other sources or of this one; else in the order given. */
export function independentFirst<P>(
  items: readonly P[],
  { source, originalOf }: CardInput,
  sourceOf: (item: P) => Source,
): readonly P[] {
  const own = originalOf(source);
  const isReprint = (item: P) => originalOf(sourceOf(item)) !== sourceOf(item) || sourceOf(item) === own;
  return [...items.filter((item) => !isReprint(item)), ...items.filter(isReprint)];
}

/**
 * `3 other sources (2 independent)`; who carries this article's own text is no source of its own. Of sources of other stories
 * it says only how many: who copied whom there is not looked up.
 */
export function sourceCount(sources: readonly Source[], { source, originalOf, story }: CardInput, of = ''): string {
  const originals = new Set(sources.map(originalOf));
  originals.delete(originalOf(source));
  const own = originals.size;
  const count = `${sources.length} ${of.includes('other') ? '' : 'other '}${sources.length === 1 ? 'source' : 'sources'}${of}`;
  if ((sources.length === 1 && own === 1) || !sources.every((one) => story.includes(one))) return count;
  return `${count} (${own || 'none'} independent)`;
}

/** Most names of sources in a row. */
const MOST = 4;

/** `Not quoted by: BBC, The Wire`: the sources of their own that leave out what most others have. */
export function missingRow({ missing, source }: CardInput, lead: string): readonly CardLine[] {
  const without = missing.filter((other) => other.uri !== source.uri);
  if (!without.length) return [];
  const more = without.length > MOST ? ` and ${without.length - MOST} more` : '';
  return [line(text(`${lead}: ${without.slice(0, MOST).map(sourceLabel).join(', ')}${more}`))];
}
