import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readEntitiesFile } from '../../../../src/core/sidecar/corpus/entitiesFile.js';
import schema from '../../../../src/core/sidecar/entities.schema.json';

const valid = new Ajv({ allowUnionTypes: true }).compile(schema);
const codesOf = (source: string) =>
  readEntitiesFile(source).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
const idsOf = (source: string) => readEntitiesFile(source).entries.map(({ id }) => id);

describe('entities.yaml', () => {
  test('says who is who, under which names and ids, and who is not', () => {
    const source = `entities:
  - id: jane-doe
    name: "Jane Doe"
    type: person
    aliases: ["J. Doe", Doe]
    was: [doe]
    not: [jane-roe]
    wikidata: Q42
    colour: teal
`;
    expect(readEntitiesFile(source)).toEqual({
      problems: [],
      entries: [
        {
          id: 'jane-doe',
          name: 'Jane Doe',
          type: 'person',
          aliases: ['J. Doe', 'Doe'],
          was: ['doe'],
          not: ['jane-roe'],
          wikidata: 'Q42',
        },
      ],
    });
    expect(valid(parse(source))).toBe(true);
  });

  test('an entry needs an id and a name only; one that lacks them hides no other', () => {
    const source = 'entities:\n  - {name: Nobody}\n  - {id: jane-doe}\n  - {id: ada-stone, name: Ada Stone}\n  - 7\n';
    expect(idsOf(source)).toEqual(['ada-stone']);
    expect(codesOf(source)).toEqual(['MISSING_FIELD 2:5', 'MISSING_FIELD 3:5', 'WRONG_VALUE 5:5']);
  });

  test('a wrong field or alias is reported on its place, the rest of its entry holds', () => {
    const source =
      'entities:\n  - id: jane-doe\n    name: Jane Doe\n    type: human\n    wikidata: "https://evil.example"\n    aliases:\n      - 2020\n      - J. Doe\n';
    expect(readEntitiesFile(source).entries).toEqual([{ id: 'jane-doe', name: 'Jane Doe', aliases: ['J. Doe'] }]);
    expect(codesOf(source)).toEqual(['UNKNOWN_TYPE 4:11', 'WRONG_VALUE 5:15', 'WRONG_VALUE 7:9']);
  });

  test('an id that stands twice counts once', () => {
    const source = 'entities:\n  - {id: a, name: A}\n  - {id: a, name: B}\n';
    expect(readEntitiesFile(source).entries).toEqual([{ id: 'a', name: 'A' }]);
    expect(codesOf(source)).toEqual(['DUPLICATE_ID 3:5']);
  });

  test('an alias of two is a doubt on the line of the second; of one merged into the other it is none', () => {
    const two = 'entities:\n  - {id: a, name: A, aliases: [JR]}\n  - {id: b, name: B, aliases: [X, "jr"]}\n';
    expect(readEntitiesFile(two).problems).toMatchObject([{ code: 'WRONG_VALUE', severity: 'warning', line: 3, column: 35 }]);
    expect(codesOf(two.replace('[JR]', '[JR], was: [b]'))).toEqual([]);
    expect(codesOf(two.replace('"jr"]', '"jr"], was: [a]'))).toEqual([]);
  });

  test.each(['', '# nothing yet\n', 'entities:\n', 'entities: []\n', '---\n', '\ufeff# x\r\n', 'other: 1\n'])(
    'may hold nothing yet: %j',
    (source) => {
      expect(readEntitiesFile(source)).toEqual({ entries: [], problems: [] });
    },
  );

  test.each([
    ['entities: none\n', 'WRONG_VALUE 1:11'],
    ['- a\n', 'WRONG_VALUE 1:1'],
    ['just words\n', 'WRONG_VALUE 1:1'],
    ['<<<<<<< ours\nentities:\n=======\n>>>>>>> theirs\n', 'MERGE_MARKERS 1:1'],
  ])('that is no list says so: %j', (source, problem) => {
    expect(codesOf(source)).toContain(problem);
    expect(idsOf(source)).toEqual([]);
  });

  test('what is right in a file with a syntax error can be read', () => {
    expect(idsOf('entities:\n  - {id: a, name: A}\n  - {id: b, name: "B\n')).toEqual(['a']);
  });

  test.each([
    ['an alias bomb', `a: &a [x,x,x]\nb: &b [*a,*a,*a]\nentities: [*b, *b]\n`],
    ['deep nesting', `entities: ${'['.repeat(10_000)}`],
    ['a key of a megabyte', `entities:\n  - {id: a, name: A}\n${'k'.repeat(1_000_000)}: 1\n`],
    ['more than 5 MB', `entities:\n${'  - {id: a, name: A}\n'.repeat(300_000)}`],
    ['a custom tag', 'entities: !!js/function "x"\n'],
    ['prototype keys', 'entities:\n  - {__proto__: {id: x}, constructor: 1, id: a, name: A}\n__proto__: {a: 1}\n'],
  ])('is refused or read, never followed: %s', (_, source) => {
    const { entries } = readEntitiesFile(source);
    expect(entries.length).toBeLessThan(2);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('is never thrown by', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('entities:', '\n', '  - ', 'id: a', '{', '}', '[', '"', ': ', '*a', '&a', '!x', '#', 'é')),
        (parts) => {
          readEntitiesFile(parts.join(''));
        },
      ),
      { numRuns: 500 },
    );
  });
});
