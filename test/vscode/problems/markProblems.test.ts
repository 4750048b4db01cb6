import { describe, expect, test } from 'vitest';
import type { MarkConflict, MarkFlaw } from '../../../src/core/service/problems/problemTypes.js';
import type { Mark } from '../../../src/core/serviceTypes.js';
import { problemsOf } from '../../../src/vscode/problems/markProblems.js';
import { aMark, aView } from '../../support/aView.js';

const at = (start: number) => ({ start, end: start + 5 });

const flaw = (start: number, kind: MarkFlaw['kind'] = 'quotation'): MarkFlaw => ({
  kind,
  sentence: `Damaged at ${start}.`,
  span: at(start),
});

const conflict = (start: number): MarkConflict => {
  const side = {
    ref: '0123abcd#f-111111',
    place: { uri: 'mem:/b.txt', line: 1, column: 1, endLine: 1, endColumn: 6 },
    label: 'Courier · 17 Mar',
    words: 'Courier · 17 Mar: “27 sailors”',
  };
  return { kind: 'number', sentence: 'Courier · 17 Mar says “27 sailors”.', span: at(start), here: side, there: side };
};

const marked = (start: number, mark: Partial<Mark>): Mark => aMark({ id: `f-${start}`, span: at(start), ...mark });

const kindsOf = (marks: readonly Mark[], hidden: readonly string[] = []) =>
  problemsOf(aView({ marks }), hidden).map(({ kind, span }) => `${kind} ${span.start}`);

describe('problems of an article', () => {
  test('stand in order of text, conflicts and flaws alike', () => {
    const marks = [marked(40, { conflicts: [conflict(40)] }), marked(10, { flaws: [flaw(10)] })];
    expect(kindsOf(marks)).toEqual(['quotation 10', 'conflict 40']);
  });

  test('of a kind that is hidden are left out', () => {
    const marks = [marked(10, { flaws: [flaw(10), flaw(10, 'zone')], conflicts: [conflict(10)] })];
    expect(kindsOf(marks, ['zone', 'conflict'])).toEqual(['quotation 10']);
  });

  test('in teasers, in boilerplate and in a second copy of the body are none', () => {
    expect(kindsOf([marked(10, { flaws: [flaw(10)], faint: true })])).toEqual([]);
  });

  test('that two marks have at one place are one', () => {
    const marks = [marked(10, { flaws: [flaw(10)] }), marked(10, { id: 'q-2', flaws: [flaw(10)] })];
    expect(kindsOf(marks)).toEqual(['quotation 10']);
  });

  test('are a thousand at most', () => {
    const marks = Array.from({ length: 1200 }, (_, nth) => marked(nth * 10, { flaws: [flaw(nth * 10)] }));
    expect(kindsOf(marks)).toHaveLength(1000);
  });
});
