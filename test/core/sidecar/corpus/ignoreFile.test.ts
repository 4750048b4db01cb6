import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createIgnored, readIgnoreFile } from '../../../../src/core/sidecar/corpus/ignoreFile.js';
import schema from '../../../../src/core/sidecar/ignore.schema.json';

const valid = new Ajv({ allowUnionTypes: true }).compile(schema);
const ignoredAt = (source: string, path: string) => createIgnored(readIgnoreFile(source).entries)(path);

describe('ignore.yaml', () => {
  test('names words, everywhere or in the articles of a path or glob', () => {
    const source = `ignore:
  - exact: "Getty Images"
  - {exact: May, type: person, file: "wire/*.txt", by: maria, on: "2026-11-21"}
  - {exact: Oslo, file: post.txt}
`;
    expect(valid(parse(source))).toBe(true);
    const wire = ignoredAt(source, 'wire/1.txt');
    expect(wire?.('organization', 'Getty Images')).toBe(true);
    expect(wire?.('person', 'May')).toBe(true);
    expect(wire?.('date', 'May')).toBe(false);
    expect(wire?.('place', 'Oslo')).toBe(false);
    expect(ignoredAt(source, 'post.txt')?.('place', 'Oslo')).toBe(true);
    expect(ignoredAt(source, 'post.txt')?.('person', 'May')).toBe(false);
  });

  test('means whole words, whatever their case, spaces and quote marks', () => {
    const ignored = ignoredAt('ignore: [{exact: "O\'Brien  Sons"}]\n', 'a.txt');
    expect(ignored?.('organization', 'O’BRIEN\u00a0Sons')).toBe(true);
    expect(ignored?.('organization', 'O’Brien Sons Ltd')).toBe(false);
  });

  test.each([
    ['a mistyped kind', 'ignore: [{exact: May, type: persn}]\n', 'UNKNOWN_TYPE'],
    ['a file that is no text', 'ignore: [{exact: May, file: [a]}]\n', 'WRONG_VALUE'],
    ['no words', 'ignore: [{type: person}]\n', 'MISSING_FIELD'],
  ])('ignores nothing by an entry with %s: it would take away more than was meant', (_, source, code) => {
    expect(readIgnoreFile(source).problems.map((problem) => problem.code)).toEqual([code]);
    expect(ignoredAt(source, 'a.txt')).toBeUndefined();
  });

  test('does not stumble over a glob that is none', () => {
    expect(ignoredAt('ignore: [{exact: May, file: "[(*"}]\n', 'a.txt')).toBeUndefined();
  });
});
