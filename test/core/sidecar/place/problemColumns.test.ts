import { describe, expect, test } from 'vitest';
import { problemColumns } from '../../../../src/core/sidecar/place/problemColumns.js';
import type { SidecarProblemCode } from '../../../../src/core/sidecar/problem.js';

/** What is underlined when a problem begins at `|`. */
function underlined(marked: string, code: SidecarProblemCode = 'WRONG_VALUE'): string {
  const column = marked.indexOf('|') + 1;
  const line = marked.replace('|', '');
  const [from, to] = problemColumns(line, { code, column });
  return line.slice(from - 1, to - 1);
}

describe('a problem is underlined as far as it goes', () => {
  test.each([
    ['a word', '    type: |prson # sic', 'prson'],
    ['a word in braces', '  - {type: |prson, exact: x}', 'prson'],
    ['a quoted text', '    on: |"yester\\"day" # when', '"yester\\"day"'],
    ['a quoted text that stays open', '    on: |"yesterday', '"yesterday'],
    ['a list', '    note: |[a, "]", b] # c', '[a, "]", b]'],
    ['a list that stays open', '    tags: |[a, b', '[a, b'],
    ['what stands behind wrong indentation', '|   exact: Oslo ', 'exact: Oslo'],
    ['one place where nothing stands', '    type: |', ''],
  ])('%s', (_, line, words) => {
    expect(underlined(line)).toBe(words);
  });

  test('an entry that lacks a field by its first one', () => {
    expect(underlined('  - |type: note # mine', 'MISSING_FIELD')).toBe('type: note');
    expect(underlined('  - |{type: note, exact: x} # mine', 'MISSING_FIELD')).toBe('{type: note, exact: x}');
    expect(underlined('  - |id: p-1', 'DUPLICATE_ID')).toBe('id: p-1');
  });

  test('a mark of a merge with its line', () => {
    expect(underlined('|<<<<<<< HEAD of mine', 'MERGE_MARKERS')).toBe('<<<<<<< HEAD of mine');
  });

  test('at least one place, so that it can be seen', () => {
    expect(problemColumns('', { code: 'NOT_A_SIDECAR', column: 1 })).toEqual([1, 2]);
  });
});
