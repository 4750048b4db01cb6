import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.js';
import schema from '../../../src/core/sidecar/sidecar.schema.json';
import { articleUriOf, sidecarUri } from '../../../src/core/sidecar/sidecarUri.js';
import { writeSidecar } from '../../../src/core/sidecar/writeSidecar.js';

const valid = new Ajv({ allowUnionTypes: true }).compile(schema);
const HEAD = 'sidecar: 1\narticle:\n  file: a.txt\nannotations:\n';
const GOOD = '  - {id: p-0001, type: person, exact: "Jane Doe"}\n';
const codesOf = (source: string) => readSidecar(source).problems.map(({ code, line }) => `${code} ${line}`);

describe('a sidecar', () => {
  test('keeps the full name of its article', () => {
    expect(sidecarUri('file:///a/story.txt')).toBe('file:///a/story.txt.ann.yaml');
    expect(articleUriOf('file:///a/story.txt.ann.yaml')).toBe('file:///a/story.txt');
    expect(articleUriOf('file:///a/story.txt')).toBeUndefined();
  });

  test('says what it knows of the article, its regions and its annotations', () => {
    const source = `${HEAD.replace('a.txt', 'a.txt\n  outlet: BBC\n  published: "2025-03-17"\n  published_from: inferred\n  published_why: "a teaser"\nregions:\n  - {id: r-a, kind: boilerplate, at: 3, to: 9}')}${GOOD}`;
    const reading = readSidecar(source);
    expect(reading).toEqual({
      problems: [],
      writable: true,
      article: { outlet: 'BBC', published: '2025-03-17', publishedFrom: 'inferred', publishedWhy: 'a teaser' },
      articleFile: 'a.txt',
      records: [{ id: 'p-0001', type: 'person', exact: 'Jane Doe' }],
      regions: [{ id: 'r-a', kind: 'boilerplate', at: 3, to: 9 }],
    });
  });

  test.each([
    ['a field is missing', '  - {id: p-0002, type: person}\n', 'MISSING_FIELD 6'],
    ['a type is unknown', '  - id: p-0002\n    type: persn\n    exact: x\n', 'UNKNOWN_TYPE 7'],
    ['an id stands twice', '  - {id: p-0001, type: person, exact: x}\n', 'DUPLICATE_ID 6'],
    ['a place is no number', '  - {id: p-0002, type: person, exact: x, at: near}\n', 'WRONG_VALUE 6'],
    ['a value is a bare number', '  - {id: p-0002, type: person, exact: x, value: 2025}\n', 'WRONG_VALUE 6'],
    ['an entry is a word', '  - Jane\n', 'WRONG_VALUE 6'],
    ['a value is an alias', '  - {id: p-0002, type: person, exact: &a x, note: *a}\n', 'WRONG_VALUE 6'],
    ['a field stands twice', '  - {id: p-0002, type: person, exact: x, note: a, note: b}\n', 'WRONG_VALUE 6'],
    ['an id is missing', '  - {type: note, exact: x}\n', 'MISSING_FIELD 6'],
  ])('is read but for one entry where %s', (_, bad, problem) => {
    const source = `${HEAD}${GOOD}${bad}  - {id: p-0099, type: person, exact: "Ada"}\n`;
    const { problems, records, writable } = readSidecar(source);
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual([problem]);
    expect(records.map(({ id }) => id)).toEqual(expect.arrayContaining(['p-0001', 'p-0099']));
    expect(writable).toBe(true);
  });

  test('with a syntax error says where, gives what stands apart from it, and is not writable', () => {
    const { problems, records, writable } = readSidecar(`${HEAD}${GOOD}  - {id: p-0002, type: "per\n`);
    expect(problems[0]).toMatchObject({ code: 'YAML_SYNTAX', severity: 'error' });
    expect(records.map(({ id }) => id)).toEqual(['p-0001']);
    expect(writable).toBe(false);
  });

  test.each([
    ['merge marks', 'sidecar: 1\n<<<<<<< ours\narticle: {}\n=======\n>>>>>>> theirs\n', 'MERGE_MARKERS 2'],
    ['a newer layout', 'sidecar: 2\narticle: {file: a}\n', 'NEWER_VERSION 1'],
    ['a wrong version', 'sidecar: one\narticle: {file: a}\n', 'WRONG_VERSION 1'],
    ['nothing in it', '', 'NOT_A_SIDECAR 1'],
    ['binary data', '\u0000\u0001\u0002', 'NOT_A_SIDECAR 1'],
    ['another purpose', 'name: x\n', 'NOT_A_SIDECAR 1'],
  ])('with %s is left alone', (_, source, problem) => {
    expect(codesOf(source)).toContain(problem);
    expect(readSidecar(source).writable).toBe(false);
  });
});

describe('a hostile sidecar', () => {
  const bomb = `${HEAD}${GOOD}a: &a [x, x]\n${Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [*a, *a, *a]`).join('\n')}\n`;
  test('of aliases costs nothing, as none is followed', () => {
    expect(readSidecar(bomb).records).toHaveLength(1);
  });

  test.each([
    ['brackets', `${HEAD}x: ${'['.repeat(10_000)}`],
    ['closed brackets', `${HEAD}x: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['braces', `${HEAD}x: ${'{a: '.repeat(10_000)}`],
    ['dashes', `${HEAD}x:\n  ${'- '.repeat(10_000)}`],
    ['question marks', `${HEAD}${'? '.repeat(10_000)}`],
    ['indentation', `${HEAD}${Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')}`],
    ['indented dashes', `${HEAD}${Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}-\n`).join('')}`],
  ])('nested 10,000 deep in %s is refused', (_, source) => {
    expect(readSidecar(source).problems[0]?.code).toBe('YAML_SYNTAX');
    expect(readSidecar(source).writable).toBe(false);
  });

  test('of 30,000 keys is read in one pass', () => {
    const keys = Array.from({ length: 30_000 }, (_, i) => `k${i}: 1\n`).join('');
    expect(readSidecar(`${HEAD}${GOOD}${keys}`).records).toHaveLength(1);
  });

  test('of more than 5 MB is not read', () => {
    expect(codesOf(`${HEAD}# ${'x'.repeat(5_000_000)}`)).toEqual(['TOO_LARGE 1']);
  });

  test('with many brackets in its words is read', () => {
    const source = `${HEAD}${Array.from({ length: 100 }, (_, i) => `  - {id: p-${1000 + i}, type: note, exact: "[[{"}\n`).join('')}`;
    expect(readSidecar(source).problems).toEqual([]);
    expect(readSidecar(source).records).toHaveLength(100);
  });

  test('with prototype keys, tags and merge keys changes no object', () => {
    const source = `${HEAD}  - {id: p-0001, type: person, exact: x, __proto__: {polluted: 1}, constructor: {prototype: {polluted: 1}}}\n__proto__: {polluted: 1}\n<<: {sidecar: 2}\n`;
    const reading = readSidecar(source);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(reading.records[0] ?? {})).toEqual(['id', 'type', 'exact']);
    expect(codesOf(`${HEAD}  - {id: p-0001, type: person, exact: !!js/function "x"}\n`)).toContain('YAML_SYNTAX 5');
  });

  test('never makes the reader throw', () => {
    const piece = fc.constantFrom(
      'sidecar: 1\n',
      'article:',
      ' ',
      '\n',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ': ',
      '"',
      "'",
      '|',
      '>',
      '&a',
      '*a',
      '!x',
      '#',
      'annotations:\n',
      '  - id: p-1234\n',
      '\t',
      '\r',
      '%',
      '---\n',
      '...\n',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        expect(readSidecar(source).problems.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
        const result = writeSidecar(source, { upserts: [{ id: 'p-abcdef', type: 'person', exact: 'x', at: 1 }] });
        if (result.ok) expect(readSidecar(result.text).records.some(({ id }) => id === 'p-abcdef')).toBe(true);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('the shipped schema', () => {
  test('and the reader agree on what is valid', () => {
    const field = fc.constantFrom(
      'at: 3', 'at: -1', 'at: 1.5', 'at: "3"', 'nth: "1/2"', 'nth: 1', 'status: lost', 'status: maybe', 'on: 2025-03-18', 'on: today',
      'confidence: 0.5', 'confidence: 2', 'tags: [a, 1]', 'tags: []', 'flags: x', 'links: [{to: "b.txt#p-1", rel: agrees}]',
      'links: [{to: /etc, rel: agrees}]', 'links: [{rel: agrees}]', 'verdict: true', 'verdict: mixed', 'note: ~', 'other: {a: 1}', 'prefix: ""',
    ); // biome-ignore format: a table
    const article = fc.constantFrom(
      '{file: a}',
      '{}',
      '{file: ../a}',
      '{file: a, published: "2025"}',
      '{file: a, published: 2025}',
      '{file: a, url: "javascript:1"}',
      '{file: a, length: -1}',
      '[a]',
    );
    const entry = fc.record({
      id: fc.constantFrom('p-0001', 'P', 'x-12345'),
      type: fc.constantFrom('person', 'thing', '1'),
      exact: fc.constantFrom('"x"', '""', '1'),
    });
    fc.assert(
      fc.property(
        article,
        entry,
        fc.uniqueArray(field, { maxLength: 3, selector: (text) => text.split(':')[0] }),
        (about, { id, type, exact }, fields) => {
          const source = `sidecar: 1\narticle: ${about}\nannotations:\n  - {id: ${[id, `type: ${type}`, `exact: ${exact}`, ...fields].join(', ')}}\n`;
          expect([source, readSidecar(source).problems.length === 0]).toEqual([source, valid(parse(source))]);
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);

  test('holds for every file written', () => {
    const words = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
    const record = fc.record({
      exact: words,
      prefix: fc.string({ maxLength: 32 }),
      at: fc.nat(),
      note: words,
      by: words,
      entity: words,
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), words, (records, title) => {
        const upserts = records.map((one, index) => ({
          ...one,
          id: `q-${1000 + index}`,
          type: 'quote' as const,
          status: 'suggested' as const,
        }));
        const result = writeSidecar(undefined, { article: { file: 'a.txt', title }, upserts });
        expect(result.ok && valid(parse(result.text))).toBe(true);
        const read = result.ok ? readSidecar(result.text) : undefined;
        expect(read?.problems).toEqual([]);
        expect([...(read?.records ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(upserts);
        expect(read?.article.title).toBe(title);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
