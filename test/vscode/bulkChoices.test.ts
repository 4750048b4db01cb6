import { expect, test } from 'vitest';
import type { Mark } from '../../src/core/serviceTypes.js';
import { bulkChoices } from '../../src/vscode/bulkChoices.js';
import type { Say } from '../../src/vscode/marks/markWords.js';
import { aMark } from '../support/aView.js';

const say: Say = (message, ...args) => message.replace(/\{(\d+)\}/g, (_, at: string) => String(args[Number(at)]));

/** Each choice with its count. */
function choices(marks: readonly Mark[], end = 1000): readonly string[] {
  const { together, kinds } = bulkChoices(marks, [{ start: 0, end }], (type) => type, say);
  return [...together, ...kinds].map(({ label, marks: some }) => `${label} ${some.length}`);
}

const at = (start: number, mark: Partial<Mark> = {}): Mark => aMark({ span: { start, end: start + 5 }, ...mark });

test('suggestions are chosen by sight, by what others share, by how sure they are, and by kind', () => {
  const marks = [
    at(0, { confidence: 0.93, sharedBy: 2 }),
    at(10, { confidence: 0.92 }),
    at(20, { type: 'date', confidence: 0.8 }),
    at(900, { type: 'date', confidence: 0.5 }),
  ];
  expect(choices(marks, 100)).toEqual([
    'All Suggestions 4',
    'Visible in the Editor 3',
    'Shared with Other Sources 1',
    'At Least 90 % Sure 2',
    'At Least 75 % Sure 3',
    'person 2',
    'date 2',
  ]);
});

test('a choice that says no more than the one before is left out', () => {
  const marks = [at(0, { confidence: 0.99 }), at(10, { confidence: 0.98 }), at(20, { confidence: 0.1 })];
  expect(choices(marks)).toEqual(['All Suggestions 3', 'At Least 95 % Sure 2']);
  expect(choices([at(0), at(10)])).toEqual(['All Suggestions 2']);
});
