import { hashOf } from '../../article/hash.js';
import type { Cell, Row } from '../../sources/board.js';
import type { Passage } from '../../sources/source.js';
import type { Columns } from './columns.js';

/** A row before it has its id and knows who misses it. */
export type Draft = Omit<Row, 'id' | 'missing'>;

export const SILENT: Cell = { state: 'silent', text: '', passages: [] };

/** Passages of one row by the column of their source, each in order of text; those of sources that have no column left out. */
export function byColumn<P extends Passage>({ sources, at }: Columns, passages: Iterable<P>): readonly (readonly P[])[] {
  const columns: P[][] = sources.map(() => []);
  for (const passage of passages) columns[at.get(passage.source) ?? -1]?.push(passage);
  for (const column of columns) column.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return columns;
}

/** The column whose words come first: of a source of its own where there is one. */
export function firstColumn({ reprintOf }: Columns, columns: readonly (readonly unknown[])[]): number {
  const own = columns.findIndex((passages, at) => passages.length > 0 && reprintOf[at] === undefined);
  return own < 0 ? columns.findIndex((passages) => passages.length > 0) : own;
}

/** What a reprint carries over unchanged from its original is said to be so. */
export function withReprints(cells: readonly Cell[], { reprintOf }: Columns): readonly Cell[] {
  return cells.map((cell, at) => {
    const original = cells[reprintOf[at] ?? -1];
    const isCarried =
      original !== undefined &&
      cell.state !== 'silent' &&
      original.state !== 'silent' &&
      cell.value === original.value &&
      cell.speaker === original.speaker &&
      plain(cell.text) === plain(original.text);
    return isCarried ? { ...cell, state: 'reprint' } : cell;
  });
}

const plain = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Independent sources that are silent where most of the other independent ones are not. */
export function missingFrom(cells: readonly Cell[], { reprintOf }: Columns): readonly number[] {
  const own = cells.flatMap((_, at) => (reprintOf[at] === undefined ? [at] : []));
  const having = own.filter((at) => cells[at]?.state !== 'silent').length;
  if (having < 2 || having * 2 <= own.length - 1) return [];
  return own.filter((at) => cells[at]?.state === 'silent');
}

/** The rows with their ids and who misses them, the most telling first. */
export function finished(drafts: readonly Draft[], columns: Columns): readonly Row[] {
  const taken = new Map<string, number>();
  return drafts
    .filter(isShared)
    .map((draft) => ({ ...draft, missing: canMiss(draft) ? missingFrom(draft.cells, columns) : [] }))
    .sort((a, b) => rankOf(a) - rankOf(b) || byPlaceInStory(a, b))
    .map((row) => {
      const id = idOf(row);
      const nth = (taken.get(id) ?? 0) + 1;
      taken.set(id, nth);
      return { id: nth > 1 ? `${id}-${nth}` : id, ...row };
    });
}

/** Whether two sources of their own have it; what a reprint carries over makes no second. */
const isShared = ({ cells }: Draft): boolean => cells.some(({ state }) => state === 'same' || state === 'differs');

/**
 * People, figures and quotations are what a report leaves out; a day may be told with another word, words given to two
 * people have a row of their own as a quotation, and who denies nothing need not say so.
 */
const canMiss = ({ group, kind, cells }: Draft): boolean =>
  group === 'quotation' ||
  group === 'person' ||
  kind === 'number' ||
  kind === 'ordinal' ||
  kind === 'revision' ||
  (group === 'fact' && !cells.some(({ passages }) => passages[0]?.annotation.type === 'date'));

/** Differing before what a later report has otherwise, before missing, before all alike. */
function rankOf({ kind, cells, missing }: Pick<Row, 'kind' | 'cells' | 'missing'>): number {
  const isShort = ({ relation }: Cell) => relation === 'shorter-than' || relation === 'fragment-of';
  if (cells.some((cell) => cell.state === 'differs' && !isShort(cell))) return kind === 'revision' ? 1 : 0;
  return missing.length ? 2 : 3;
}

/** By the first source that has any of it, then by its place there. */
function byPlaceInStory(a: Draft, b: Draft): number {
  const [first, second] = [a, b].map(({ cells }) => cells.findIndex(({ passages }) => passages.length));
  return (
    (first ?? 0) - (second ?? 0) ||
    (a.cells[first ?? 0]?.passages[0]?.span.start ?? 0) - (b.cells[second ?? 0]?.passages[0]?.span.start ?? 0) ||
    (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)
  );
}

/** By what it is about and the words that come first, so that it stays while the rest of an article is edited. */
function idOf({ group, kind, title, cells }: Draft): string {
  const first = cells.find(({ passages }) => passages.length)?.passages[0];
  const words = first ? `${first.source.file}\0${first.source.text.slice(first.span.start, first.span.end)}` : '';
  return `${group}-${hashOf([group, kind ?? '', title, words].join('\0')).slice('sha256:'.length, 'sha256:'.length + 8)}`;
}
