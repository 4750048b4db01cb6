import type { Cell, Row } from '../../sources/board.js';
import type { Agreement, Statement } from '../../sources/finding.js';
import { namesBefore, namesKey } from '../../sources/namesBefore.js';
import { saidValue } from '../../sources/saidValue.js';
import type { Columns } from './columns.js';
import { sideKey } from './conflictRows.js';
import { connected } from './connected.js';
import { byColumn, type Draft, firstColumn, SILENT, withReprints } from './row.js';
import { sharedTerms } from './sharedTerms.js';
import { shortened, wordsOf } from './shortened.js';

/** One row for each day and figure that sources tell alike; those that stand in a conflict are told there. */
export function factRows(
  agreements: readonly Agreement[],
  conflicts: readonly Pick<Row, 'cells'>[],
  columns: Columns,
): readonly Draft[] {
  const told = new Set(conflicts.flatMap(({ cells }) => cells.flatMap(({ passages }) => passages.map(placeKey))));
  return connected<Statement>(
    agreements.map(({ a, b }) => [a, b]),
    (side) => `${sideKey(side)} ${side.value}`,
  ).flatMap((sides) => {
    const open = sides.filter((side) => !told.has(placeKey(side)));
    const sources = new Set(open.map(({ source }) => source));
    return sources.size > 1 ? [factRow(open, columns)] : [];
  });
}

const placeKey = ({ source, span }: Pick<Statement, 'source' | 'span'>): string => `${source.uri} ${span.start} ${span.end}`;

function factRow(sides: readonly Statement[], columns: Columns): Draft {
  const perSource = byColumn(columns, sides);
  const first = firstColumn(columns, perSource);
  const toldOf = namesDiffer(perSource);
  const cells = perSource.map((own, at): Cell => {
    const [side] = own;
    if (!side) return SILENT;
    const names = toldOf && namesBefore(side).join(', ');
    const isOwn = at === first || isOtherTime(side, perSource[first]?.[0]);
    return {
      state: isOwn ? 'says' : 'same',
      text: shortened(wordsOf(side)),
      value: saidValue(side),
      ...(names ? { of: names } : {}),
      passages: own,
    };
  });
  const all = perSource.flat();
  const [reference] = perSource[first] ?? [];
  const beside = sharedTerms(all);
  return {
    group: 'fact',
    title: reference ? titleOf(reference, beside) : '',
    ...(beside.length ? { why: `told beside: ${beside.join(', ')}` } : {}),
    cells: withReprints(cells, columns),
  };
}

/** Whether a figure is told of other people, bodies or places by some than by others. */
function namesDiffer(perSource: readonly (readonly Statement[])[]): boolean {
  const told = perSource.flatMap(([side]) => (side?.annotation.mention?.kind === 'figure' ? [namesKey(namesBefore(side))] : []));
  return new Set(told.filter(Boolean)).size > 1;
}

/** Two clock times of one day, of which nobody says that they are of one thing. */
function isOtherTime(a: Statement, b: Statement | undefined): boolean {
  const [first, second] = [a, b].map((side) => /T\d\d.*$/.exec(side?.value ?? '')?.[0]);
  return first !== undefined && second !== undefined && first !== second;
}

/** `212 passengers`, `30 days · ceasefire`; of a day what is told beside it too, for many things happen on one day. */
function titleOf(side: Statement, beside: readonly string[]): string {
  const { mention } = side.annotation;
  const value = saidValue(side);
  if (mention?.kind !== 'figure') return [value, beside.join(', ')].filter(Boolean).join(' · ');
  const counted = mention.of || beside.slice(0, 2).join(', ');
  return counted ? `${value}${mention.unit || !mention.of ? ' · ' : ' '}${counted}` : value;
}
