import { describe, expect, test } from 'vitest';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.js';
import { type SidecarChange, writeSidecar } from '../../../src/core/sidecar/writeSidecar.js';

const HEAD = 'sidecar: 1\narticle: {file: a.txt}\n';
const NEW = { id: 'q-9999', type: 'quote' as const, exact: 'new', at: 90 };
const ENTRY = '- id: q-9999\n    type: quote\n    exact: "new"\n    at: 90\n';

const codes = (source: string): readonly string[] => readSidecar(source).problems.map(({ code }) => code);

function written(source: string, change: SidecarChange): string {
  const result = writeSidecar(source, change);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(codes(result.text).every((code) => codes(source).includes(code))).toBe(true);
  return result.text;
}
const insert = (source: string): string => written(source, { upserts: [NEW] });
const inEntry = (fields: string, change: Record<string, unknown>): string => {
  const start = `${HEAD}annotations:\n  - id: q-0001\n    type: quote\n    exact: "x"\n`;
  const text = written(start + fields, { upserts: [{ id: 'q-0001', ...change }] });
  expect(text.startsWith(start)).toBe(true);
  return text.slice(start.length);
};

describe('a new entry', () => {
  test.each([
    ['annotations: []\n', `annotations:\n  ${ENTRY}`],
    ['annotations: ~\n', `annotations:\n  ${ENTRY}`],
    ['annotations:\n# end\n', `annotations:\n  ${ENTRY}# end\n`],
    [
      'annotations:\n- {id: q-0001, type: quote, exact: x}',
      `annotations:\n- {id: q-0001, type: quote, exact: x}\n\n${ENTRY.replaceAll('\n  ', '\n').trimEnd()}`,
    ],
    [
      'annotations:\n  - {id: q-0001, type: quote, exact: x}\n\n# end',
      `annotations:\n  - {id: q-0001, type: quote, exact: x}\n\n  ${ENTRY}\n# end`,
    ],
    [
      'annotations:\n  - id: q-0001\n    type: quote\n    exact: |+\n      x\n\n\n',
      `annotations:\n  - id: q-0001\n    type: quote\n    exact: |+\n      x\n\n\n  ${ENTRY}`,
    ],
    ['annotations:\n  - check this\nmore: 1\n', `annotations:\n  - check this\n  ${ENTRY}more: 1\n`],
  ])('finds its place in %j', (before, after) => {
    expect(insert(HEAD + before)).toBe(HEAD + after);
  });

  test('comes with the line ends of the file and after its BOM', () => {
    const text = insert(`\ufeff${HEAD}annotations:\n  - {id: q-0001, type: quote, exact: x}\n`.replaceAll('\n', '\r\n'));
    expect(text.startsWith('\ufeffsidecar: 1\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('a changed field', () => {
  test.each([
    ['    note: |  # why\n      old\n', { note: 'new' }, '    note: "new"  # why\n'],
    ['    note: >+\n      old\n\n    by: maria\n', { note: 'new' }, '    note: "new"\n\n    by: maria\n'],
    ['    note: |+\n      old\n\n    by: maria\n', { by: 'jo' }, '    note: |+\n      old\n\n    by: jo\n'],
    ['    note:   # later\n    by: maria\n', { note: 'new' }, '    note: "new"   # later\n    by: maria\n'],
    ['    "note": old # why\n', { note: 'a\nb' }, '    "note": "a\\nb" # why\n'],
    ['    ? note\n    : old\n', { note: 'new' }, '    ? note\n    : "new"\n'],
    ['    note: a\n      b\n    by: maria\n', { note: 'new' }, '    note: "new"\n    by: maria\n'],
    ['    note: old\u00a0\n', { note: 'new' }, '    note: "new"\n'],
    ['    note: "old\u2028line"\n', { note: 'new' }, '    note: "new"\n'],
    ['    note: old\n', { note: '' }, '    note: ""\n'],
    ['    note: old\n', { note: '\ufffd\u2028' }, '    note: "\\ufffd\\u2028"\n'],
    [
      '    tags:  # ours\n      - a  # first\n      # then\n      - b\n      # last\n',
      { tags: ['a', 'c'] },
      '    tags:  # ours\n      - a  # first\n      - c\n      # then\n      # last\n',
    ],
    ['    tags: [a,\n      b] # all\n', { tags: ['a', 'b', 'c'] }, '    tags: [a,\n      b, c] # all\n'],
    ['    tags:\n      - a\n      # last\n    by: maria\n', { tags: null }, '      # last\n    by: maria\n'],
    [`    note: ${'long '.repeat(3000)}end\n    by: maria\n`, { by: 'jo' }, `    note: ${'long '.repeat(3000)}end\n    by: jo\n`],
  ])('leaves the rest of the entry as it is: %j', (before, change, after) => {
    expect(inEntry(before, change)).toBe(after);
  });

  test('of a link keeps what we do not know of it, and every other link', () => {
    const links =
      '    links:\n      - to: b.txt#q-0002   # ours\n        rel: agrees\n        seen: 2025\n      - {to: "https://post.example/1", rel: see-also, mine: [a]}\n';
    const [first, second] = [
      { to: 'b.txt#q-0002', rel: 'agrees' },
      { to: 'https://post.example/1', rel: 'see-also' },
    ];
    const third = { to: 'c.txt#q-0003', rel: 'agrees' };
    expect(inEntry(links, { links: [{ ...first, status: 'accepted' }, second] })).toBe(
      links.replace('agrees\n', 'agrees\n        status: accepted\n'),
    );
    expect(inEntry(links, { links: [second] })).toBe(`    links:\n${links.split('\n')[4]}\n`);
    expect(inEntry(links, { links: [first, third, second] })).toContain(
      'seen: 2025\n      - to: "c.txt#q-0003"\n        rel: agrees\n      - {to:',
    );
  });

  test('of the first line of an entry leaves the comment below it', () => {
    const source = `${HEAD}annotations:\n  - note: old\n    # about the quote\n    id: q-0001\n    type: quote\n    exact: x\n`;
    expect(written(source, { upserts: [{ id: 'q-0001', note: null }] })).toBe(source.replace(' note: old', ''));
  });

  test('that stands twice is changed where it counts', () => {
    const source = `${HEAD}annotations:\n  - {id: q-0001, type: quote, exact: x, note: a, note: b}\n`;
    expect(written(source, { upserts: [{ id: 'q-0001', note: 'c' }] })).toBe(source.replace('note: a', 'note: "c"'));
  });

  test('of the article fills an empty block', () => {
    const source = 'sidecar: 1\narticle:   # to do\nannotations: []\n';
    const result = writeSidecar(source, { article: { file: 'a.txt', outlet: 'BBC' }, upserts: [] });
    expect(result.ok && result.text).toBe('sidecar: 1\narticle:   # to do\n  file: a.txt\n  outlet: BBC\nannotations: []\n');
  });
});

describe('a file that is no sidecar to write', () => {
  test.each([
    [`${HEAD}---\n${HEAD}`, 'YAML_SYNTAX', 3],
    [HEAD.replaceAll('\n', '\r'), 'YAML_SYNTAX', 1],
    [`${HEAD}note: caf\ufffd\n`, 'WRONG_ENCODING', 3],
    [`${HEAD}note: "a\n  b\nmore: 1\n`, 'YAML_SYNTAX', 3],
    [`${HEAD}annotations:\n  - exact: x\n  - exact: "y\n  - exact: z\n`, 'YAML_SYNTAX', 5],
    [`<<<<<<< ours\n${HEAD}=======\n>>>>>>> theirs\nnote: caf\ufffd "`, 'MERGE_MARKERS', 1],
  ])('is refused, with the line where it is wrong: %j', (source, code, line) => {
    const error = readSidecar(source).problems.find(({ severity, code: found }) => severity === 'error' && found === code);
    expect(error?.line).toBe(line);
    expect(writeSidecar(source, { upserts: [NEW] }).ok).toBe(false);
  });
});
