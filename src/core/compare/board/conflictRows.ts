import type { Cell } from '../../sources/board.js';
import type { Agreement, Conflict, Revision, Statement } from '../../sources/finding.js';
import { saidValue } from '../../sources/saidValue.js';
import type { Columns } from './columns.js';
import { connected } from './connected.js';
import { gapTitle } from './gapTitle.js';
import { byColumn, type Draft, firstColumn, SILENT, withReprints } from './row.js';
import { shortened, wordsOf } from './shortened.js';
import { siding } from './siding.js';

/** A statement as one side of a row. */
export const sideKey = ({ source, span }: Statement): string => `${source.uri} ${span.start} ${span.end}`;

type Dispute = Pick<Conflict, 'a' | 'b' | 'why'> & { readonly kind: Conflict['kind'] | 'revision' };

/**
 * One row for each thing that sources contradict each other on, and for each number that later reports have otherwise, with
 * all its sides and those who agree with one of them.
 */
export function conflictRows(
  found: readonly Conflict[],
  revisions: readonly Revision[],
  agreements: readonly Agreement[],
  columns: Columns,
): readonly Draft[] {
  const conflicts: readonly Dispute[] = [
    ...found,
    ...revisions.map(({ a, b, why }) => ({ a, b, why, kind: 'revision' as const })),
  ];
  const whyOf = new Map<string, string>();
  for (const { a, b, kind, why } of conflicts) {
    for (const side of [a, b]) {
      const key = `${kind} ${sideKey(side)}`;
      if (!whyOf.has(key)) whyOf.set(key, why);
    }
  }
  const alike = agreeing(agreements);
  const kinds = [...new Set(conflicts.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const links = conflicts.filter((conflict) => conflict.kind === kind).map(({ a, b }) => [a, b]);
    return connected<Statement>(links, sideKey).map((sides) => {
      const all = [...sides, ...seconding(sides, alike)];
      const why = whyOf.get(`${kind} ${sideKey(sides[0] as Statement)}`) ?? '';
      const agree = (a: Statement, b: Statement) => (alike.get(sideKey(a)) ?? []).some((other) => sideKey(other) === sideKey(b));
      return conflictRow({ kind, why, sides: all, agree }, columns);
    });
  });
}

/** Who agrees with each statement. */
function agreeing(agreements: readonly Agreement[]): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  const add = (from: Statement, to: Statement) => found.set(sideKey(from), [...(found.get(sideKey(from)) ?? []), to]);
  for (const { a, b } of agreements) {
    add(a, b);
    add(b, a);
  }
  return found;
}

/** Statements of sources without a side that agree with one: they take that side. */
function seconding(sides: readonly Statement[], alike: ReadonlyMap<string, readonly Statement[]>): readonly Statement[] {
  const having = new Set(sides.map(({ source }) => source));
  return sides.flatMap((side) =>
    (alike.get(sideKey(side)) ?? []).filter(({ source }) => {
      const isNew = !having.has(source);
      having.add(source);
      return isNew;
    }),
  );
}

interface Thing {
  readonly kind: Dispute['kind'];
  readonly why: string;
  readonly sides: readonly Statement[];
  readonly agree: (a: Statement, b: Statement) => boolean;
}

function conflictRow({ kind, why, sides, agree }: Thing, columns: Columns): Draft {
  const perSource = byColumn(columns, sides);
  const first = firstColumn(columns, perSource);
  const reference = perSource[first]?.[0];
  const said = kind === 'negation' ? (side: Statement) => DENIAL[side.value] ?? side.value : saidValue;
  const alike = reference ? siding(reference, perSource.flat(), (a, b) => said(a) === said(b) || agree(a, b)) : new Set();
  const cells = perSource.map((own, at): Cell => {
    const [side] = own;
    if (!side) return SILENT;
    const differing = own.find((one) => !alike.has(one));
    return {
      state: at === first ? 'says' : differing ? 'differs' : 'same',
      text: shortened(wordsOf(differing ?? side)),
      value: said(differing ?? side),
      passages: own,
    };
  });
  return {
    group: 'conflict',
    kind,
    title: reference ? titleOf(kind, reference) : '',
    why,
    cells: withReprints(cells, columns),
  };
}

const DENIAL: Readonly<Record<string, string>> = { said: 'says so', denied: 'denies it' };

/** What the sides are at odds on: the words that are given to two people or denied, else those around what differs. */
const titleOf = (kind: Dispute['kind'], reference: Statement): string =>
  kind === 'speaker' || kind === 'negation' ? shortened(wordsOf(reference)) : gapTitle(reference);
