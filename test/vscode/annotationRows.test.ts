import { describe, expect, test } from 'vitest';
import { type Row, rowsOf } from '../../src/vscode/views/annotationRows.js';
import { aMark, aView } from '../support/aView.js';

/** Rows as lines, each level further in. */
const outline = (rows: readonly Row[], depth = 0): readonly string[] =>
  rows.flatMap((row) => {
    const name =
      row.kind === 'group'
        ? `${row.of} (${row.count})`
        : row.kind === 'name'
          ? `${row.label} x${row.rows.length}`
          : row.mark.label;
    return ['  '.repeat(depth) + name, ...('rows' in row ? outline(row.rows, depth + 1) : [])];
  });

const ann = (id: string) => aMark({ id, label: 'Ann Lee' });

describe('the list of annotations', () => {
  test('goes by kind, with a name that comes several times on one row', () => {
    const marks = [ann('p-00000001'), aMark({ id: 'd-00000002', type: 'date', label: 'Monday' }), ann('p-00000003')];
    expect(outline(rowsOf(aView({ marks })))).toEqual([
      'person (1)',
      '  Ann Lee x2',
      '    Ann Lee',
      '    Ann Lee',
      'date (1)',
      '  Monday',
    ]);
  });

  test('begins with what waits for a person, a guess and what is lost, then with what other sources share', () => {
    const marks = [
      aMark({ id: 'q-00000001', type: 'quote', label: '“We will not sign.”', sharedBy: 2 }),
      aMark({ id: 'p-00000002', label: 'Bob', status: 'lost' }),
      aMark({ id: 'd-00000003', label: 'Monday', type: 'date', reattached: 'Its words were edited.' }),
    ];
    const groups = rowsOf(aView({ marks })).map(({ of }) => of);
    expect(groups).toEqual(['guessed', 'lost', 'shared', 'date', 'quote']);
  });

  test('leaves out what stands in boilerplate', () => {
    expect(rowsOf(aView({ marks: [aMark({ faint: true })] }))).toEqual([]);
  });

  test('names every row once, so that open rows stay open', () => {
    const marks = [ann('p-00000001'), ann('p-00000003'), aMark({ id: 'p-00000005', label: 'Bob', sharedBy: 1 })];
    const ids = (rows: readonly Row[]): readonly string[] =>
      rows.flatMap((row) => [row.id, ...('rows' in row ? ids(row.rows) : [])]);
    const all = ids(rowsOf(aView({ marks })));
    expect(new Set(all).size).toBe(all.length);
  });
});
