import { describe, expect, test } from 'vitest';
import { mergeSidecars } from '../../../src/core/sidecar/mergeSidecars.js';
import { hasUnknownConflict } from '../../../src/core/sidecar/parse/listEntries.js';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.js';
import { createSidecarReader } from '../../../src/core/sidecar/sidecarReader.js';

const BASE = `# Notes on a.txt.
sidecar: 1
article:
  file: a.txt
  outlet: BBC

annotations:
  - id: p-aaaaaa
    type: person
    exact: "Jane Doe"
    at: 10
    status: suggested
    by: scan@0.1

  # ask her office
  - id: d-bbbbbb
    type: date
    exact: "Thursday"
    at: 40
    value: "2025-03-13"   # per the caption
    status: suggested
    by: scan@0.1

  - id: q-cccccc
    type: quote
    exact: "We will sign"
    at: 90
    status: accepted
    by: maria
    on: "2025-03-18"
    tags: [tape]
    links:
      - to: "b.txt#q-dddddd"
        rel: same-quote
    note: "ask"
`;

const decided = (text: string, id: string, status: string, by: string) =>
  text.replace(
    new RegExp(`(id: ${id}[\\s\\S]*?)status: \\w+\\n    by: \\S+\\n(?:    on: \\S+\\n)?`),
    `$1status: ${status}\n    by: ${by}\n    on: "2025-03-19"\n`,
  );

function merged(base: string | undefined, ours: string, theirs: string) {
  const merge = mergeSidecars(base, ours, theirs);
  if (!merge.ok) throw new Error(JSON.stringify(merge.problems));
  const records = new Map(readSidecar(merge.text).records.map((record) => [record.id, record]));
  return { text: merge.text, conflicts: merge.conflicts, record: (id: string) => records.get(id) };
}

const OURS = decided(BASE, 'p-aaaaaa', 'accepted', 'maria');

describe('two people work on one sidecar', () => {
  test('each decides on another mark: both decisions stand, and nothing else is touched', () => {
    const theirs = decided(BASE, 'd-bbbbbb', 'rejected', 'piet');
    const { text, conflicts } = merged(BASE, OURS, theirs);
    expect(conflicts).toEqual([]);
    expect(text).toBe(decided(OURS, 'd-bbbbbb', 'rejected', 'piet'));
  });

  test('both decide on one mark differently: ours stays, theirs is kept in the entry and listed', () => {
    const theirs = decided(BASE, 'p-aaaaaa', 'rejected', 'piet');
    const { text, conflicts, record } = merged(BASE, OURS, theirs);
    expect(conflicts).toEqual([{ id: 'p-aaaaaa', field: 'status', ours: 'accepted', theirs: 'rejected' }]);
    expect(record('p-aaaaaa')).toMatchObject({ status: 'accepted', by: 'maria' });
    expect(text).toContain('\n    conflict: {status: rejected, by: piet}\n');
  });

  test('both decide the same: one decision, no conflict', () => {
    const { conflicts, record } = merged(BASE, OURS, decided(BASE, 'p-aaaaaa', 'accepted', 'piet'));
    expect(conflicts).toEqual([]);
    expect(record('p-aaaaaa')).toMatchObject({ status: 'accepted', by: 'maria' });
  });

  test('one decides, the other writes a note on the same mark: both are there', () => {
    const theirs = BASE.replace('exact: "Jane Doe"\n', 'exact: "Jane Doe"\n    note: |\n      Not the mayor.\n      # of Oslo\n');
    const { conflicts, record } = merged(BASE, OURS, theirs);
    expect(conflicts).toEqual([]);
    expect(record('p-aaaaaa')).toMatchObject({ status: 'accepted', by: 'maria', note: 'Not the mayor.\n# of Oslo\n' });
  });

  test('tags and links of both sides are kept', () => {
    const ours = BASE.replace('[tape]', '[tape, mine]').replace(
      '        rel: same-quote\n',
      '        rel: same-quote\n      - to: "c.txt#q-eeeeee"\n        rel: agrees\n',
    );
    const theirs = BASE.replace('[tape]', '[theirs]').replace(
      '        rel: same-quote\n',
      '        rel: same-quote\n        status: accepted\n      - to: "e.txt"\n        rel: see-also\n',
    );
    const { conflicts, record } = merged(BASE, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(record('q-cccccc')?.tags).toEqual(['mine', 'theirs']);
    expect(record('q-cccccc')?.links).toEqual([
      { to: 'b.txt#q-dddddd', rel: 'same-quote', status: 'accepted' },
      { to: 'c.txt#q-eeeeee', rel: 'agrees' },
      { to: 'e.txt', rel: 'see-also' },
    ]);
  });

  test('a new entry of theirs comes with its comments, at its place in the article', () => {
    const entry = '  # heard on the tape\n  - {id: n-11111111, type: note, exact: "day one", at: 50}   # by hand\n\n';
    const theirs = BASE.replace('  - id: q-cccccc', `${entry}  - id: q-cccccc`);
    const { text } = merged(BASE, OURS, theirs);
    expect(text).toBe(OURS.replace('  - id: q-cccccc', `${entry}  - id: q-cccccc`));
  });

  test('deleted by one and untouched by the other: gone; changed by the other: kept and listed', () => {
    const without = BASE.replace(/ {2}- id: p-aaaaaa[\s\S]*?\n\n/, '');
    expect(merged(BASE, BASE.replace('BBC', 'CNN'), without).record('p-aaaaaa')).toBeUndefined();
    for (const merge of [merged(BASE, OURS, without), merged(BASE, without, OURS)]) {
      expect(merge.record('p-aaaaaa')).toMatchObject({ status: 'accepted' });
      expect(merge.conflicts).toMatchObject([{ id: 'p-aaaaaa', field: 'entry' }]);
    }
  });

  test('a scan of another day never beats a decision, and is no conflict with it', () => {
    const theirs = BASE.replace('value: "2025-03-13"', 'value: "2025-03-20"').replace(/at: 40/, 'at: 44');
    const ours = decided(BASE, 'd-bbbbbb', 'accepted', 'maria');
    for (const merge of [merged(BASE, ours, theirs), merged(BASE, theirs, ours)]) {
      expect(merge.conflicts).toEqual([]);
      expect(merge.record('d-bbbbbb')).toMatchObject({ status: 'accepted', value: '2025-03-13' });
    }
  });

  test('facts of the article that both entered differently are to be settled, and say so in the YAML', () => {
    const { text, conflicts } = merged(BASE, BASE.replace('BBC', 'CNN'), BASE.replace('BBC', 'Reuters'));
    expect(conflicts).toEqual([{ id: 'article', field: 'outlet', ours: 'CNN', theirs: 'Reuters' }]);
    expect(readSidecar(text).problems).toMatchObject([
      { code: 'UNSETTLED_CONFLICT', severity: 'warning', line: 6, message: expect.stringContaining('outlet: CNN here, Reuters') },
    ]);
  });

  test('a third voice on a field stands beside the second; what one side settled is settled', () => {
    const first = merged(BASE, OURS, decided(BASE, 'p-aaaaaa', 'rejected', 'piet')).text;
    const noted = merged(BASE, BASE.replace('note: "ask"', 'note: "b"'), BASE.replace('note: "ask"', 'note: "c"')).text;
    const third = merged(BASE, noted, BASE.replace('note: "ask"', 'note: "d"')).text;
    expect(third).toContain('conflict: {note: "c", note_2: "d"}');
    expect(readSidecar(third).problems[0]?.message).toContain('the versions also differ in note_2');
    const opened = createSidecarReader().open(third);
    expect([0, 1, 2].map((index) => hasUnknownConflict(opened, index))).toEqual([false, false, true]);
    const settled = first.replace(/\n {4}conflict: .*/, '');
    expect(merged(first, settled, first.replace('BBC', 'CNN')).text).toBe(settled.replace('BBC', 'CNN'));
    expect(merged(first, first.replace('BBC', 'CNN'), settled).text).toBe(settled.replace('BBC', 'CNN'));
  });

  test('two marks that both made with one id for other words stay two, and that is said', () => {
    const entry = (words: string) => `\n  - id: p-123456\n    type: person\n    exact: "${words}"\n    at: 200\n`;
    const { text, conflicts } = merged(BASE, BASE + entry('Ada Byron'), BASE + entry('John Roe'));
    const words = readSidecar(text).records.map(({ exact }) => exact);
    expect(words).toEqual(expect.arrayContaining(['Ada Byron', 'John Roe']));
    expect(conflicts).toMatchObject([{ id: 'p-123456', field: 'id' }]);
  });

  test('a link that both changed differently is listed, and the other list can be taken', () => {
    const rel = (name: string) => BASE.replace('rel: same-quote', `rel: ${name}`);
    const { conflicts, record } = merged(BASE, rel('agrees'), rel('contradicts'));
    expect(conflicts).toMatchObject([{ id: 'q-cccccc', field: 'links' }]);
    expect(record('q-cccccc')?.links).toEqual([{ to: 'b.txt#q-dddddd', rel: 'agrees' }]);
    expect(record('q-cccccc')?.conflict).toEqual({ links: [{ to: 'b.txt#q-dddddd', rel: 'contradicts' }] });
  });

  test('a side that does not parse is named, and nothing is made of it', () => {
    expect(mergeSidecars(BASE, OURS, `${BASE}<<<<<<< x\n`)).toMatchObject({ ok: false, problems: [{ code: 'MERGE_MARKERS' }] });
    expect(mergeSidecars(BASE, OURS, BASE.replace('sidecar: 1', 'sidecar: 2'))).toMatchObject({ ok: false });
  });

  test('line ends and byte order mark of ours stay', () => {
    const ours = `\ufeff${OURS.replaceAll('\n', '\r\n')}`;
    const theirs = decided(BASE, 'd-bbbbbb', 'rejected', 'piet');
    expect(merged(BASE, ours, theirs).text).toBe(
      `\ufeff${decided(OURS, 'd-bbbbbb', 'rejected', 'piet').replaceAll('\n', '\r\n')}`,
    );
  });
});
