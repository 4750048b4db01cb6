import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listEntries } from '../../../../src/core/sidecar/parse/listEntries.js';
import { createSidecarReader } from '../../../../src/core/sidecar/sidecarReader.js';
import { editEntries } from '../../../../src/core/sidecar/splice/editEntries.js';
import { settleConflict } from '../../../../src/core/sidecar/splice/settleConflict.js';
import { applySplices } from '../../../../src/core/sidecar/splice/splice.js';

const HEAD = 'sidecar: 1\narticle:\n  file: a.txt\nannotations:\n';
const ENTRIES = [
  '  # by hand\n  - id: p-111111\n    type: person   # who\n    exact: "Jane Doe"\n',
  "  - {id: p-222222, type: person, exact: 'John Roe', mood: sure}\n",
  '  - id: t-333333\n    type: note\n    exact: day\n    note: |\n      two\n      lines\n',
];

/** The text with the fields of the entry of this index set. */
function edited(text: string, index: number, changes: readonly (readonly [string, unknown])[]): string | undefined {
  const made = editEntries(text, [{ index, changes }], createSidecarReader());
  return made.ok ? applySplices(text, made.splices) : undefined;
}

describe('fields of an entry are set in the text that an editor holds', () => {
  test('and no line of another entry differs, whatever ends the lines', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ENTRIES, { minLength: 1 }),
        fc.nat(2),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\ufeff'),
        fc.subarray(['at', 'status', 'by', 'tags'], { minLength: 1 }),
        (entries, nth, lineBreak, bom, fields) => {
          const index = nth % entries.length;
          const text = bom + (HEAD + entries.join('')).replaceAll('\n', lineBreak);
          const values: Readonly<Record<string, unknown>> = { at: 7, status: 'accepted', by: 'maria', tags: ['a', 'b'] };
          const after = edited(
            text,
            index,
            fields.map((field) => [field, values[field]] as const),
          );
          const rest = (which: string) =>
            entries.filter((_, one) => one !== index).every((entry) => which.includes(entry.replaceAll('\n', lineBreak)));
          expect(after?.startsWith(bom + HEAD.replaceAll('\n', lineBreak))).toBe(true);
          expect(rest(after ?? '')).toBe(true);
          const record = createSidecarReader()
            .open(after ?? '')
            .entries.find((one) => one.index === index)?.record;
          expect(record).toMatchObject(Object.fromEntries(fields.map((field) => [field, values[field]])));
        },
      ),
    );
  });

  test('several at one place come as one insertion, in their order', () => {
    const text = HEAD + ENTRIES[0];
    const made = editEntries(
      text,
      [
        {
          index: 0,
          changes: [
            ['at', 7],
            ['status', 'accepted'],
          ],
        },
      ],
      createSidecarReader(),
    );
    expect(made).toEqual({
      ok: true,
      splices: [expect.objectContaining({ text: '\n    at: 7\n    status: accepted' })],
    });
  });

  test('not in a file that does not parse, and it says where that is', () => {
    const made = editEntries(`${HEAD}${ENTRIES[0]}  - {id: "open\n`, [{ index: 0, changes: [['at', 7]] }], createSidecarReader());
    expect(made).toMatchObject({ ok: false, problem: { code: 'YAML_SYNTAX', line: 9 } });
  });
});

describe('a conflict of a merge is settled', () => {
  const conflicted = `${HEAD}${ENTRIES[0]}    status: accepted\n    note: sure\n    conflict:\n      status: rejected\n      note: null\n      tags: [tape]\n${ENTRIES[1]}`;
  const settled = (keep: 'ours' | 'theirs'): string | undefined => {
    const [first] = listEntries(createSidecarReader().open(conflicted));
    const edit = first && settleConflict(first, keep);
    return edit && edited(conflicted, edit.index, edit.changes);
  };

  test('by keeping what the entry says', () => {
    expect(settled('ours')).toBe(`${HEAD}${ENTRIES[0]}    status: accepted\n    note: sure\n${ENTRIES[1]}`);
  });

  test('by taking what the other side says, also that it says nothing', () => {
    const after = settled('theirs');
    expect(after).toContain('    status: rejected\n');
    expect(after).toContain('    tags: [tape]\n');
    expect(after).not.toMatch(/note:|conflict:/);
    expect(after).toContain(ENTRIES[1]);
  });

  test('only where there is one', () => {
    const [, second] = listEntries(createSidecarReader().open(conflicted));
    expect(second && settleConflict(second, 'ours')).toBeUndefined();
  });
});
