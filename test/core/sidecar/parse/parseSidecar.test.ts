import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { readNode } from '../../../../src/core/sidecar/parse/entries.js';
import { parseSidecar } from '../../../../src/core/sidecar/parse/parseSidecar.js';
import { parseYaml } from '../../../../src/core/sidecar/parse/parseYaml.js';
import { pairOf } from '../../../../src/core/sidecar/validate.js';

const trimmed = (body: string, [start, end]: readonly number[]) => [
  start,
  (start ?? 0) + body.slice(start, end).trimEnd().length,
];

/** What the library reads of the text as a whole. */
function whole(text: string) {
  const body = text.replace(/^\ufeff/, '');
  const document = parseDocument(body, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    logLevel: 'error',
    prettyErrors: false,
  });
  const root = isMap(document.contents) ? document.contents : undefined;
  const list = root && pairOf(root, 'annotations')?.value;
  const items = isSeq(list) ? (list.items as Node[]) : [];
  return { body, isFine: document.errors.length === 0, root, items };
}

/** Entry by entry, the same as the whole: data, faults, places; and it finds errors where the library finds some. */
function agrees(text: string): boolean {
  const expected = whole(text);
  const quick = parseSidecar(text);
  if (quick.problems.some(({ code }) => code !== 'YAML_SYNTAX')) return false;
  expect([text, quick.broken.length === 0]).toEqual([text, expected.isFine]);
  if (!expected.isFine) return false;
  const { body } = expected;
  const read = quick.items.map(({ reading, offset, node }) => ({
    fields: reading.fields,
    faults: reading.faults.map(({ code, message, offset: within }) => [code, message, offset + within]),
    range: trimmed(body, node().range ?? []),
  }));
  const library = expected.items.map((node) => {
    const { fields, faults } = readNode(node, []);
    return {
      fields,
      faults: faults.map(({ code, message, offset }) => [code, message, offset]),
      range: trimmed(body, node.range ?? []),
    };
  });
  expect([text, read]).toEqual([text, library]);
  const places = (root: YAMLMap | undefined) =>
    root?.items.map(({ key, value }) => [key, value].map((node) => (node as Node | null)?.range?.slice(0, 1)));
  expect([text, places(parseYaml(text).root)]).toEqual([text, places(expected.root)]);
  return quick.readings.size > 0;
}

const HEAD = 'sidecar: 1\narticle: {file: a.txt}\n';

const FULL = `${HEAD}annotations:\n  - {id: p-0009, type: note, exact: y}\n  - id: p-0001\n    type: note\n    exact: "x"\n`;

describe('a sidecar read entry by entry', () => {
  test.each([
    `${HEAD}annotations:\n  - id: p-0001\n    type: note\n    exact: "x"\n  - {id: p-0002, type: note, exact: y}\n`,
    `---\n${HEAD}"annotations": # all\n\n  # first\n- id: p-0001\n  exact: |+\n    a\n\n\n- type: note\n# end\nregions: []\nmore: x`,
    `\ufeff${HEAD}annotations:\n  -\n    id: p-0001\n    note: |\n      - no entry\n     # comment\n  - >\n    text\n\n...\n`,
  ])('is what the library reads of the whole: %j', (text) => {
    expect(agrees(text)).toBe(true);
    expect(agrees(text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  test.each([
    `${HEAD}annotations:\n  [{id: p-0001, type: note, exact: x}]\n`,
    `${HEAD}annotations: &all\n  - id: p-0001\n`,
    `%YAML 1.1\n---\n${HEAD}annotations:\n  - exact: yes\n`,
    `${HEAD}note: |\n annotations:\nannotations:\n- {}\n`,
    `{\nannotations:\n  - a\n}\n`,
    `"a\n\nannotations:\n  - a"\n`,
    `${HEAD}annotations:\n  - {\n  }\n`,
    `${HEAD}annotations:\n  - a\n - b\n`,
    `${HEAD}annotations:\n\t- a\n`,
    `${HEAD}annotations:\n  -\ta\n`,
    `${HEAD}annotations:\n  - a\nannotations:\n  - b\n`,
    `${HEAD}? annotations\n: - a\n`,
  ])('is read as a whole where its lines prove nothing: %j', (text) => {
    agrees(text);
  });

  test('is what the library reads of the whole, whatever a hand types', () => {
    const line = fc.constantFrom(
      'id: p-0001', 'id: p-0002', 'type: note', 'exact: "x"', "exact: 'it''s'", 'note: a b # c', 'note: "a', 'b"', 'note: |', 'note: |+', 'note: >-', 'text', '# c', '', 'tags:', '- a', '- to: x', '- id: p-0003',
      'links: [{to: a.txt, rel: agrees}]', 'links:', 'rel: agrees', 'rel: odd', 'tags: [a, 1]', 'at: 3', 'status: lost', 'status: [a]', 'mine: {a: [b]}', 'note: {}', 'x: {', '}', 'x: [', ']', 'annotations:', 'more: 1', '---', '...', '? a', ': b', 'at: three', 'conflict: {status: accepted}', 'x: &a b', 'x: *a', '- {id: p-0004, type: note, exact: y}', '-', '<<: {a: 1}',
    ); // biome-ignore format: a table
    const indent = fc.constantFrom('    ', '    ', '  ', '  ', '      ', '', ' ', '\t', '   ');
    const end = fc.constantFrom('\n', '\n', '\n', '\n', '\n\n', ' \n', '\t\n', '\r\n');
    const start = fc.constantFrom(
      `${HEAD}annotations:\n`,
      `${HEAD}annotations:\n  - id: p-0001\n`,
      `---\n${HEAD}annotations: # c\n- id: p-0001\n`,
      'annotations:\n',
      FULL,
      FULL,
    );
    let cut = 0;
    fc.assert(
      fc.property(start, fc.array(fc.tuple(indent, line, end), { maxLength: 8 }), fc.boolean(), (head, lines, isCut) => {
        const text = head + lines.map((parts) => parts.join('')).join('');
        if (agrees(isCut ? text.trimEnd() : text)) cut++;
      }),
      { numRuns: 3000 },
    );
    expect(cut).toBeGreaterThan(100);
  }, 60_000);
});
