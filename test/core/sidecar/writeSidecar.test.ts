import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.js';
import { type RecordChange, type SidecarChange, writeSidecar } from '../../../src/core/sidecar/writeSidecar.js';

/** The new text, or the reason as a failure. */
function written(previous: string | undefined, change: SidecarChange): string {
  const result = writeSidecar(previous, change);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.text;
}

const upsert = (previous: string, ...upserts: RecordChange[]) => written(previous, { upserts });

const NEW: RecordChange = {
  id: 'p-9f8e7d',
  type: 'person',
  exact: 'Ada Stone',
  at: 40,
  entity: 'ada-stone',
  status: 'suggested',
  by: 'scan@0.1',
};

const HAND_MADE = `# our notes
sidecar: 1
article:   # what we know
  file: harbour.txt
  outlet: 'The Harbour Post'   # as printed

annotations:

  # the mayor
  -   id: p-000001
      type: person
      exact:    "Jane Doe"   # as in the lede
      at: 10
      status: suggested
      by: scan@0.1
      colour: teal

  - {id: d-000002, type: date, exact: 'Monday', at: 30, status: suggested, by: scan@0.1} # compact
  # below it
  - id: q-000003
    status: suggested
    note: |
      Two lines
      of note
    type: quote
    exact: >-
      we will
      not sign
    at: 50
    by: scan@0.1
    tags:
      - tape
      - check
# the end
`;

describe('a new sidecar', () => {
  test('is written in the layout of the format, ids and positions in order of the text', () => {
    const text = written(undefined, {
      article: { file: 'harbour.txt', title: 'Harbour “closes”', published: '2025-03-17', language: 'en', length: 80 },
      upserts: [
        { ...NEW, note: 'who?' },
        { id: 'd-1a2b3c', type: 'date', exact: 'Monday', at: 3, nth: '1/2', value: '2025-03-17' },
      ],
    });
    expect(text).toBe(`# Notes on harbour.txt. Edit by hand if you like: comments and order are kept.
sidecar: 1
article:
  file: harbour.txt
  title: "Harbour “closes”"
  published: "2025-03-17"
  language: en
  length: 80

annotations:
  - id: d-1a2b3c
    type: date
    exact: "Monday"
    at: 3
    nth: "1/2"
    value: "2025-03-17"

  - id: p-9f8e7d
    type: person
    exact: "Ada Stone"
    at: 40
    entity: ada-stone
    status: suggested
    by: scan@0.1
    note: "who?"
`);
    expect(readSidecar(text).problems).toEqual([]);
  });

  test.each([
    'no',
    'on',
    'Y',
    'null',
    '13:52',
    '2025-03-16',
    '0o14',
    '1_000',
    '',
    ' x',
    '- a',
    'a: b',
    '#1',
    '@x',
    'é',
    '\u2028',
    '\ud83d',
    '👍',
    '"',
    '\\',
    '\t',
    '\r\n',
    '\ufeff',
  ])('keeps %j as the very same text in every field', (hostile) => {
    const record = {
      id: 'n-abcd12',
      type: 'note' as const,
      exact: `x${hostile}`,
      entity: hostile,
      by: hostile,
      note: hostile,
      tags: [hostile],
    };
    const [read] = readSidecar(written(undefined, { article: { file: 'a.txt' }, upserts: [record] })).records;
    expect(read).toEqual(record);
  });

  test('puts no word bare that YAML 1.1 takes for something else', () => {
    const text = written(undefined, {
      article: { file: 'a.txt', language: 'no' },
      upserts: [{ ...NEW, entity: 'yes', by: 'on', value: '13:52' }],
    });
    expect(text).toContain('language: "no"');
    expect(text).toContain('entity: "yes"');
    expect(text).toContain('by: "on"');
    expect(text).toContain('value: "13:52"');
  });
});

describe('a change', () => {
  test('of nothing gives back the same bytes', () => {
    const { records, article } = readSidecar(HAND_MADE);
    expect(records).toHaveLength(3);
    expect(upsert(HAND_MADE, ...records)).toBe(HAND_MADE);
    expect(written(HAND_MADE, { article: { file: 'harbour.txt', outlet: article.outlet }, upserts: [] })).toBe(HAND_MADE);
  });

  test('of the place alone is no reason to write', () => {
    expect(upsert(HAND_MADE, { id: 'p-000001', at: 99, prefix: 'new ', by: 'scan@0.2', status: 'suggested' })).toBe(HAND_MADE);
  });

  test('of a status touches its own lines only, and keeps comments and odd spaces', () => {
    const text = upsert(HAND_MADE, { id: 'p-000001', status: 'accepted', by: 'maria', on: '2025-03-18' });
    expect(text).toBe(
      HAND_MADE.replace(
        '      status: suggested\n      by: scan@0.1\n',
        '      status: accepted\n      by: maria\n      on: "2025-03-18"\n',
      ),
    );
  });

  test('in a flow entry stays in flow style', () => {
    const text = upsert(HAND_MADE, { id: 'd-000002', status: 'rejected', by: 'maria', note: 'no, "Tuesday"' });
    expect(text).toBe(
      HAND_MADE.replace(
        `status: suggested, by: scan@0.1} # compact`,
        `status: rejected, by: maria, note: "no, \\"Tuesday\\""} # compact`,
      ),
    );
  });

  test('takes a field away with null, the block of lines with it', () => {
    expect(upsert(HAND_MADE, { id: 'q-000003', note: null })).toBe(
      HAND_MADE.replace('    note: |\n      Two lines\n      of note\n', ''),
    );
    expect(upsert(HAND_MADE, { id: 'q-000003', tags: null })).toBe(
      HAND_MADE.replace('    tags:\n      - tape\n      - check\n', ''),
    );
  });

  test('replaces a block value', () => {
    const text = upsert(HAND_MADE, { id: 'q-000003', note: 'short', tags: ['done'] });
    expect(text).toBe(
      HAND_MADE.replace('note: |\n      Two lines\n      of note', 'note: "short"').replace(
        'tags:\n      - tape\n      - check',
        'tags: [done]',
      ),
    );
  });

  test('puts a new entry in order of the text, not at the end', () => {
    expect(upsert(HAND_MADE, NEW)).toBe(
      HAND_MADE.replace(
        '  # below it\n',
        `
  - id: p-9f8e7d
    type: person
    exact: "Ada Stone"
    at: 40
    entity: ada-stone
    status: suggested
    by: scan@0.1
  # below it
`,
      ),
    );
  });

  test('puts a new first entry above the comment of the old first one', () => {
    const text = upsert(HAND_MADE, { ...NEW, at: 0 });
    expect(text.indexOf('p-9f8e7d')).toBeLessThan(text.indexOf('# the mayor'));
    expect(text.replace(/annotations:\n[\s\S]*?by: scan@0\.1\n/, 'annotations:\n')).toContain('# the mayor');
  });

  test.each([
    ['no annotations yet', 'sidecar: 1\narticle:\n  file: a.txt\n'],
    ['no line break at the end', 'sidecar: 1\narticle:\n  file: a.txt'],
    ['an empty list', 'sidecar: 1\narticle: {file: a.txt}\nannotations: []\n# end\n'],
    ['an empty key', 'sidecar: 1\nannotations:   # none yet\narticle: {file: a.txt}\n'],
    ['all in flow style', '{"sidecar": 1, "article": {"file": "a.txt"}}'],
    ['all in flow style with an empty list', '{"sidecar": 1, "article": {"file": "a.txt"}, "annotations": []}\n'],
    [
      'all in flow style with entries',
      '{"sidecar": 1, "article": {"file": "a.txt"}, "annotations": [{"id": "t-aaaa", "type": "note", "exact": "x", "at": 90}]}\n',
    ],
    [
      'a list at the margin',
      'sidecar: 1\narticle: {file: a.txt}\nannotations:\n- id: t-aaaa\n  type: note\n  exact: x\n  at: 1\n- id: t-bbbb\n  type: note\n  exact: x\n  at: 90',
    ],
  ])('reaches a file with %s', (_, source) => {
    const before = readSidecar(source);
    expect(before.problems).toEqual([]);
    const after = readSidecar(upsert(source, NEW));
    expect(after.problems).toEqual([]);
    expect(after.records.map(({ id }) => id)).toContain('p-9f8e7d');
    expect(after.records).toHaveLength(before.records.length + 1);
    expect(after.articleFile).toBe('a.txt');
  });

  test('keeps BOM and CRLF, and writes CRLF', () => {
    const source = `\ufeff${HAND_MADE.replaceAll('\n', '\r\n')}`;
    const text = upsert(source, NEW, { id: 'p-000001', status: 'accepted', note: 'yes 👍' });
    expect(text.startsWith('\ufeff# our notes\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(readSidecar(text).records.find(({ id }) => id === 'p-000001')?.note).toBe('yes 👍');
  });

  test('gives an entry typed by hand its id when it is written', () => {
    const source =
      'sidecar: 1\narticle: {file: a.txt}\nannotations:\n  - type: note\n    exact: day one\n  - {type: note, exact: "day two"}\n';
    const [one, two] = readSidecar(source).records;
    const text = upsert(source, { id: one?.id as string, status: 'accepted' }, { id: two?.id as string, status: 'rejected' });
    expect(readSidecar(text).problems).toEqual([]);
    expect(readSidecar(text).records.map(({ id, status }) => [id, status])).toEqual([
      [one?.id, 'accepted'],
      [two?.id, 'rejected'],
    ]);
  });

  test('takes a value away that the scan no longer gives to its own suggestion, never from a person', () => {
    const source = upsert(
      'sidecar: 1\narticle: {file: a.txt}\n',
      { ...NEW, value: 'old' },
      { ...NEW, id: 'p-222222', at: 50, by: 'maria', value: 'own' },
    );
    const text = upsert(source, NEW, { ...NEW, id: 'p-222222' });
    expect(text).not.toContain('old');
    expect(text).toContain('own');
  });

  test.each([
    '<<<<<<< ours\nsidecar: 1\n',
    'sidecar: 1\narticle: [',
    'sidecar: 2\narticle: {file: a}\n',
    '',
    'hello',
    'sidecar: 1\narticle: {file: a}\nannotations: none\n',
  ])('never writes a file that it cannot read: %j', (source) => {
    expect(writeSidecar(source, { upserts: [NEW] }).ok).toBe(false);
  });
});

describe('a thousand files edited by hand', () => {
  const word = fc.constantFrom('Jane Doe', 'Monday', 'no', 'a: b', '“we’ll sign”', 'emoji 👍', '#1', "it's", '2025-03-01');
  const plainOrQuoted = word.chain((text) => fc.constantFrom(JSON.stringify(text), `'${text.replaceAll("'", "''")}'`));
  const comment = fc.constantFrom('', '', '  # checked', '   # it’s fine: really');
  const entry = fc.record({
    style: fc.constantFrom('block', 'block', 'wide', 'flow'),
    exact: plainOrQuoted,
    note: fc.constantFrom('none', 'inline', 'literal', 'folded'),
    shuffled: fc.boolean(),
    extra: fc.boolean(),
    comments: fc.tuple(comment, comment, fc.constantFrom('', '', '  # about the next one\n', '\n')),
    tags: fc.constantFrom('none', 'flow', 'block'),
  });
  type Shape = Parameters<Parameters<typeof entry.map>[0]>[0];
  const layout = ({ style, exact, note, shuffled, extra, comments, tags }: Shape, index: number): string => {
    const id = `p-${String(index).padStart(4, '0')}`;
    if (style === 'flow')
      return `${comments[2]}  - {id: ${id}, type: person, exact: ${exact}, at: ${index * 10}, status: suggested}${comments[0]}\n`;
    const gap = style === 'wide' ? '   ' : ' ';
    const inner = ' '.repeat(3 + gap.length);
    const fields = [
      `type: person${comments[0]}`,
      `exact: ${exact}${comments[1]}`,
      `at:${gap}${index * 10}`,
      'status: suggested',
      ...(note === 'inline'
        ? ['note: "so"']
        : note === 'none'
          ? []
          : [`note: ${note === 'literal' ? '|' : '>'}\n${inner}  one\n${inner}  two`]),
      ...(extra ? ['mine: {a: 1}'] : []),
      ...(tags === 'none' ? [] : tags === 'flow' ? ['tags: [x, y]'] : [`tags:\n${inner}  - x\n${inner}  - y`]),
    ];
    const ordered = shuffled ? [...fields].reverse() : fields;
    return `${comments[2]}  -${gap}id: ${id}\n${ordered.map((field) => `${inner}${field}\n`).join('')}`;
  };

  test('differ in the lines of the touched entry alone', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.boolean(),
        fc.nat({ max: 3 }),
        (shapes, pick, isCrlf, kind) => {
          const head = 'sidecar: 1\narticle:\n  file: a.txt  # here\nannotations:\n';
          const parts = shapes.map(layout).map((part) => (isCrlf ? part.replaceAll('\n', '\r\n') : part));
          const start = isCrlf ? head.replaceAll('\n', '\r\n') : head;
          const source = start + parts.join('');
          expect(readSidecar(source).problems).toEqual([]);
          const index = pick % shapes.length;
          const id = `p-${String(index).padStart(4, '0')}`;
          const change: RecordChange[] = [
            { id, status: 'accepted' as const, by: 'maria', on: '2025-03-18' },
            { id, note: 'other', tags: ['z'] },
            { id, note: null, tags: null, status: 'rejected' as const },
            { id, links: [{ to: 'b.txt#p-1234', rel: 'see-also' }], value: '13:52' },
          ].slice(kind, kind + 1);
          const text = upsert(source, ...change);
          const before = start + parts.slice(0, index).join('');
          const after = parts.slice(index + 1).join('');
          expect(text.startsWith(before)).toBe(true);
          expect(text.endsWith(after)).toBe(true);
          const record = readSidecar(text).records[index];
          for (const [field, value] of Object.entries(change[0] ?? {}))
            expect(record?.[field as keyof typeof record]).toEqual(value ?? undefined);
          if (shapes[index]?.extra && shapes[index]?.style !== 'flow')
            expect(text.slice(before.length)).toContain('mine: {a: 1}');
          expect(upsert(text, ...change)).toBe(text);
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);

  test('keep every old line when an entry is added', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), fc.nat({ max: 70 }), (shapes, at) => {
        const source = `sidecar: 1\narticle:\n  file: a.txt\nannotations:\n${shapes.map(layout).join('')}`;
        const text = upsert(source, { ...NEW, at });
        const old = source.split('\n');
        let next = 0;
        for (const line of text.split('\n')) if (line === old[next]) next++;
        expect(next).toBe(old.length);
        const places = readSidecar(text).records.map((record) => record.at ?? 0);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
