import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type QuickValue, quickEntry } from '../../../../src/core/sidecar/parse/quickEntry.js';

/** What the library reads, in the same plain shape; undefined where it finds an error. */
function byLibrary(text: string): unknown {
  const document = parseDocument(`annotations:\n${text}`, {
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (document.errors.length || document.warnings.length || !isMap(document.contents)) return undefined;
  const list = document.contents.items[0]?.value;
  return isSeq(list) && list.items.length === 1 ? plain(list.items[0]) : undefined;
}

function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plain);
  return isMap(node)
    ? new Map(node.items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, plain(pair.value)]))
    : node;
}

const quickPlain = ({ value }: QuickValue): unknown =>
  Array.isArray(value)
    ? value.map(quickPlain)
    : value instanceof Map
      ? new Map([...value].map(([key, field]) => [key, quickPlain(field)]))
      : value;

/** Quick or not at all, but never otherwise than the library. */
function agrees(text: string): boolean {
  const quick = quickEntry(text);
  if (quick !== undefined) expect([text, quickPlain(quick)]).toEqual([text, byLibrary(text)]);
  return quick !== undefined;
}

describe('an entry read quickly', () => {
  test.each([
    '  - id: p-1\n    type: person\n    exact: "Jane Doe"\n    at: 12\n    confidence: 0.5\n',
    '  - {id: p-1, type: person, exact: "Jane: Doe", tags: [a, "b, c", d e]} # why\n\n  # next\n',
    '- id: p-1 # why\n  note: it’s fine, [really]\n  tags:\n  - a\n  - b c\n  on: 2025-03-16\n',
    "  -   id: p-1\n\n      exact: 'it''s'\n # so\n      links:\n        - to: \"b.txt#p-1\"\n          rel: agrees\n        - {to: c.txt, rel: see-also}\n      by: maria\n",
    '  - id: p-1\r\n    exact: “We will not”  # sic\r\n    note: "a \\"b\\" \\u201c\\\\"\r\n',
    '  - "id": p-1\n    "type": note\n',
    '  - id: x\n    note: |\n      a\n       b \n\n      # c\n\n    # c\n    text: >-  # c\r\n      a\n      b\r\n\r\n\n      c',
    '  - id: x\n    note: a:b #c\n    value: http://a.b/c#d',
  ])('is one of the usual ones: %j', (text) => {
    expect(agrees(text)).toBe(true);
  });

  test.each([
    '  - id: p-1\n    note: |+\n      a\n',
    '  - id: p-1\n    note: >\n      a\n       b\n',
    '  - id: p-1\n    note: |\n      a\n     b\n',
    '  - id: p-1\n    note: |2\n      a\n',
    '  - id: p-1\n    note: a\n      b\n',
    '  - id: &a p-1\n',
    '  - id: p-1\n    id: p-2\n',
    '  - id: p-1\n    note: "a\n      b"\n',
    '  - id: p-1\n   note: a\n',
    '  - id: p-1\n    ? a\n    : b\n',
    '  - id: p-1\n    note: a: b\n',
    '  - id: p-1\n    note: true\n',
    '  - id: p-1\n    note: "\\x41"\n',
    '  - id: p-1\n    note: \ta\n',
    '  - Jane\n',
    '  -\n    id: p-1\n',
    '  - id: p-1\n    <<: {a: 1}\n',
    '  - id: p-1\n    note: {a: 1\n    }\n',
    '  - id: p-1\n    at: 12:30\n',
    '  - id: p-1\n    note: a\rb\n',
  ])('is not this one, which the library reads: %j', (text) => {
    expect(quickEntry(text)).toBeUndefined();
  });

  test('is never another than the library reads, whatever a hand types', () => {
    const line = fc.constantFrom(
      'id: p-1', 'type: note', 'exact: "x"', "exact: 'it''s'", 'note: a b', 'note: a # b', 'note: a: b', 'note:', 'tags: [a, b]', 'tags:', '- a', '- to: x', '- b: 1',
      'rel: y', '# c', '', 'note: |', 'note: >-', 'note: >', 'note: |-', 'note: | # c', 'a', 'a b', ' a', 'at: 3', 'at: 03', 'at: -1.50', 'at: 1e3', 'at: .5', 'at: 2025-01-01', 'on: 2025-01-01T10:00Z', 'x: {a: 1, b: [c]}', 'x: [a, {b: c}]',
      'x: [a: b]', 'x: [a b, ]', 'y: ~', 'y: null', 'no: no', 'on: on', '"q": 1', "'q': 1", 'x: "a', 'b"', 'x: [', ']', 'x: {', '}', 'x: a,b', 'x: [a#b]', 'x: [a #b]', 'x: a#b', 'x: &a b', 'x: *a',
      'x: !t b', '- - a', '-', '- ', '? a', ': b', 'x : y', 'x:y', 'x: "a" b', "x: 'a' # c", 'x: a ', 'x: “a”', 'x: é: b', 'x: 👍', 'x: \u2028', 'x: a\u2028b', 'x: "a\u0001b"', 'x: "\\u00e9\\ud83d"', 'x: @a',
      'x: %a', 'x: -a', 'x: - a', 'x: ?a', 'x: :a', 'x: "\\/"', 'x: "\\x41"', 'x: ""', "x: ''", 'x: []', 'x: {}', 'x: [""]', 'x: `a', 'x: >a', 'x: |a', 'x: true', 'x: Null', '---', '...', '%a', '<<: {a: 1}', '<<: x', 'x: a\u00a0', 'x: a\u3000', 'x: \ufeffa',
    ); // biome-ignore format: a table
    const indent = fc.constantFrom('    ', '    ', '    ', '      ', '        ', '  ', '   ', '', '\t', '    \t');
    const end = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', ' \n', '\t\n', '\n\n', '  # c\n', '\r');
    const head = fc.constantFrom('  - id: p-1\n', '  - ', '  -   ', '  -\n', '  - {', '  - [');
    let quick = 0;
    fc.assert(
      fc.property(head, fc.array(fc.tuple(indent, line, end), { maxLength: 6 }), fc.boolean(), (start, lines, isCut) => {
        const text = start + lines.map((parts) => parts.join('')).join('');
        if (agrees(isCut ? text.trimEnd() : text)) quick++;
      }),
      { numRuns: 4000 },
    );
    expect(quick).toBeGreaterThan(100);
  }, 60_000);

  test('is never another than the library reads, whatever its scalars', () => {
    const char = fc.constantFrom(
      ...'abnz019-:#,[]{}"\'\\&*!|>%@`?~.+=<_/ \t“é👍\u0085\u00a0\u2028\ufeff\u0007',
      '\n',
      '\r\n',
      '\\n',
      '\\u0041',
      ': ',
      ' #',
    );
    const scalar = fc.array(char, { maxLength: 8 }).map((chars) => chars.join(''));
    const value = fc.oneof(
      scalar,
      scalar.map((text) => `"${text}"`),
      scalar.map((text) => `'${text}'`),
      fc.string().map((text) => JSON.stringify(text)),
      fc.array(scalar, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc.array(scalar, { maxLength: 3 }).map((items) => `{${items.map((item, at) => `k${at}: ${item}`).join(', ')}}`),
      fc.double({ noNaN: true }).map(String),
    );
    fc.assert(
      fc.property(value, fc.boolean(), (written, inFlow) => {
        agrees(inFlow ? `  - {id: p-1, x: ${written}}\n` : `  - id: p-1\n    x: ${written}\n    y: 1\n`);
      }),
      { numRuns: 4000 },
    );
  }, 60_000);
});
