import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITIES_FILE, readEntitiesFile } from '../../../../src/core/sidecar/corpus/entitiesFile.js';
import type { ListItem } from '../../../../src/core/sidecar/corpus/listFile.js';
import { type ItemChange, writeList } from '../../../../src/core/sidecar/corpus/writeList.js';

type Make = (items: readonly ListItem[]) => readonly ItemChange[];

/** The new text, or the reason as a failure. */
function written(previous: string | undefined, make: Make): string {
  const result = writeList(previous, ENTITIES_FILE, make);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.text;
}

const add: Make = () => [{ kind: 'add', fields: { name: 'Ada Stone', id: 'ada-stone', aliases: ['A. Stone'] } }];
const itemOf = (items: readonly ListItem[], id: string) => items.find(({ fields }) => fields.id === id) as ListItem;

const HAND_MADE = `# ours
entities:   # names
  - id: jane-roe   # the minister
    name: 'Jane Roe'
    aliases:
      - "J. Roe"    # wire

      - Roe
    colour: teal
  # the mayor
  - {id: jane-doe, name: Jane Doe, not: [jane-roe, x]} # compact
# the end
`;

describe('a corpus file', () => {
  test('that is new says what it is', () => {
    expect(written(undefined, add)).toBe(
      `${ENTITIES_FILE.heading}\nentities:\n  - id: ada-stone\n    name: "Ada Stone"\n    aliases: ["A. Stone"]\n`,
    );
  });

  test('of comments alone keeps them, its BOM and line ends', () => {
    expect(written('\ufeff# ours\r\n', add)).toMatch(/^\ufeff# ours\r\nentities:\r\n {2}- id: ada-stone\r\n/);
  });

  test('in which nothing changes stays to the byte', () => {
    expect(written(HAND_MADE, () => [])).toBe(HAND_MADE);
    const same: Make = (items) => [
      { kind: 'set', item: itemOf(items, 'jane-roe'), fields: { name: 'Jane Roe' }, put: [{ field: 'aliases', value: 'Roe' }] },
    ];
    expect(written(HAND_MADE, same)).toBe(HAND_MADE);
  });

  test('takes a new value into a list of a hand’s own layout', () => {
    const make: Make = (items) => [
      { kind: 'set', item: itemOf(items, 'jane-roe'), put: [{ field: 'aliases', value: 'the minister' }] },
      { kind: 'set', item: itemOf(items, 'jane-doe'), put: [{ field: 'not', value: 'ada-stone' }] },
    ];
    const text = written(HAND_MADE, make);
    expect(
      text
        .replace(/\n *- "the minister"/, '')
        .replace(', ada-stone', '')
        .replace(/\n\n(?= {4}colour)/, '\n'),
    ).toBe(HAND_MADE);
    expect(readEntitiesFile(text).entries.map(({ aliases, not }) => [aliases, not])).toEqual([
      [['J. Roe', 'Roe', 'the minister'], undefined],
      [undefined, ['jane-roe', 'x', 'ada-stone']],
    ]);
  });

  test('gives a value of a list back, and the field where it was the last', () => {
    const one: Make = (items) => [{ kind: 'set', item: itemOf(items, 'jane-doe'), take: [{ field: 'not', value: 'x' }] }];
    expect(written(HAND_MADE, one)).toBe(HAND_MADE.replace(', x]', ']'));
    const all: Make = (items) => [
      {
        kind: 'set',
        item: itemOf(items, 'jane-doe'),
        take: [
          { field: 'not', value: 'x' },
          { field: 'not', value: 'jane-roe' },
        ],
      },
    ];
    expect(written(HAND_MADE, all)).toBe(HAND_MADE.replace(', not: [jane-roe, x]', ''));
  });

  test('lets an item go with its lines, and keeps the comments around it', () => {
    const make: Make = (items) => [{ kind: 'remove', item: itemOf(items, 'jane-roe') }];
    const text = written(HAND_MADE, make);
    expect(readEntitiesFile(text).entries.map(({ id }) => id)).toEqual(['jane-doe']);
    expect(text).toBe(
      '# ours\nentities:   # names\n  # the mayor\n  - {id: jane-doe, name: Jane Doe, not: [jane-roe, x]} # compact\n# the end\n',
    );
  });

  test.each(['entities: [', 'entities: none\n', '<<<<<<< a\n', '- a\n'])('that cannot be read is never written: %j', (source) => {
    expect(writeList(source, ENTITIES_FILE, add).ok).toBe(false);
  });

  test.each([
    ['no list yet', 'other: 1\n'],
    ['no line break at the end', 'entities:\n- {id: a, name: A}'],
    ['an empty list', 'entities: []\n# end\n'],
    ['an empty key', 'entities:   # none yet\nother: 1\n'],
    ['all in flow style', '{"entities": [{"id": "a", "name": "A"}]}\n'],
  ])('takes a new item with %s', (_, source) => {
    const text = written(source, add);
    expect(readEntitiesFile(text)).toMatchObject({ problems: [] });
    expect(readEntitiesFile(text).entries.at(-1)).toEqual({ id: 'ada-stone', name: 'Ada Stone', aliases: ['A. Stone'] });
    for (const line of source.split('\n').filter((words) => words.startsWith('#') || words.startsWith('other')))
      expect(text).toContain(line);
  });
});

describe('a thousand corpus files edited by hand', () => {
  const word = fc.constantFrom('Jane Doe', 'no', 'a: b', '“Doe”', 'emoji 👍', '#1', "O'Brien", '2025-03-01');
  const quotedWord = word.chain((text) => fc.constantFrom(JSON.stringify(text), `'${text.replaceAll("'", "''")}'`));
  const comment = fc.constantFrom('', '', '  # checked', '   # it’s fine: really');
  const shape = fc.record({
    style: fc.constantFrom('block', 'block', 'wide', 'flow'),
    name: quotedWord,
    aliases: fc.constantFrom('none', 'flow', 'block'),
    note: fc.constantFrom('none', 'inline', 'literal'),
    extra: fc.boolean(),
    shuffled: fc.boolean(),
    comments: fc.tuple(comment, comment, fc.constantFrom('', '', '  # about the next one\n', '\n')),
  });
  type Shape = Parameters<Parameters<typeof shape.map>[0]>[0];
  const layout = ({ style, name, aliases, note, extra, shuffled, comments }: Shape, index: number): string => {
    if (style === 'flow')
      return `${comments[2]}  - {id: e${index}, name: ${name}${aliases === 'none' ? '' : ', aliases: ["x", y]'}}${comments[0]}\n`;
    const gap = style === 'wide' ? '   ' : ' ';
    const inner = ' '.repeat(3 + gap.length);
    const fields = [
      `name: ${name}${comments[0]}`,
      ...(aliases === 'none'
        ? []
        : aliases === 'flow'
          ? [`aliases: [ "x", y ]${comments[1]}`]
          : [`aliases:\n${inner}  - x${comments[1]}\n${inner}  - 'y'`]),
      ...(note === 'none' ? [] : note === 'inline' ? ['note: "so"'] : [`note: |\n${inner}  one\n${inner}  two`]),
      ...(extra ? ['mine: {a: 1}'] : []),
    ];
    const ordered = shuffled ? [...fields].reverse() : fields;
    return `${comments[2]}  -${gap}id: e${index}\n${ordered.map((field) => `${inner}${field}\n`).join('')}`;
  };
  const changes = (kind: number, item: ListItem): ItemChange =>
    [
      { kind: 'set' as const, item, put: [{ field: 'aliases', value: 'new' }], fields: { wikidata: 'Q42' } },
      { kind: 'set' as const, item, put: [{ field: 'not', value: 'other' }] },
      { kind: 'set' as const, item, take: [{ field: 'aliases', value: 'x' }] },
      { kind: 'set' as const, item, fields: { note: null, wikidata: 'Q1' } },
    ][kind] as ItemChange;

  test('differ in the lines of the touched item alone, keep what we do not know of it, and read as wanted', () => {
    fc.assert(
      fc.property(
        fc.array(shape, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.boolean(),
        fc.nat({ max: 3 }),
        (shapes, pick, isCrlf, kind) => {
          const end = (text: string) => (isCrlf ? text.replaceAll('\n', '\r\n') : text);
          const parts = shapes.map((one, at) => end(layout(one, at)));
          const head = end('# ours\nentities:  # all\n');
          const source = head + parts.join('');
          expect(readEntitiesFile(source).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
          const index = pick % shapes.length;
          const make: Make = (items) => [changes(kind, itemOf(items, `e${index}`))];
          const text = written(source, make);
          const before = head + parts.slice(0, index).join('');
          const after = parts.slice(index + 1).join('');
          expect(text.startsWith(before)).toBe(true);
          expect(text.endsWith(after)).toBe(true);
          const own = text.slice(before.length, text.length - after.length);
          if (shapes[index]?.extra && shapes[index]?.style !== 'flow') expect(own).toContain('mine: {a: 1}');
          for (const words of shapes[index]?.comments.slice(0, 1) ?? []) expect(own).toContain(words);
          const entry = readEntitiesFile(text).entries[index];
          if (kind === 0) expect(entry?.aliases?.at(-1)).toBe('new');
          if (kind === 1) expect(entry?.not).toEqual(['other']);
          if (kind === 2) expect(entry?.aliases ?? []).not.toContain('x');
          if (kind === 3) expect(entry).toMatchObject({ wikidata: 'Q1' });
          expect(written(text, make)).toBe(text);
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);

  test('keep every old line when an item is added', () => {
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 5 }), (shapes) => {
        const source = `entities:\n${shapes.map(layout).join('')}`;
        const text = written(source, add);
        const old = source.split('\n');
        let next = 0;
        for (const line of text.split('\n')) if (line === old[next]) next++;
        expect(next).toBe(old.length);
        expect(readEntitiesFile(text).entries).toHaveLength(shapes.length + 1);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
