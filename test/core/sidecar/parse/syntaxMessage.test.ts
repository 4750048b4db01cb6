import { describe, expect, test } from 'vitest';
import { readSidecar } from '../../../../src/core/sidecar/readSidecar.js';

const SIDECAR = `sidecar: 1
article:
  file: harbour.txt
annotations:
  - id: p-111111
    type: person
    exact: "Jane Doe"
  - id: l-222222
    type: place
    exact: "Oslo"
    note: "tape"
`;

/** What a person is told when this stands in place of that. */
const told = (that: string, becomes: string) =>
  readSidecar(SIDECAR.replace(that, becomes)).problems.map(({ line, message }) => `${line}: ${message}`);

describe('a slip of the hand in the YAML is told once, where it is, with what to do', () => {
  test.each([
    ['a quote that is not closed', '"Jane Doe"', '"Jane Doe', /^7: A quotation mark is opened here and not closed\.$/],
    ['a note with a colon in it', '"tape"', 'she said: no: way', /^11: .*second colon.*quotes\.$/],
    ['a tab', '    type: person', '\ttype: person', /^6: A tab .* indent with spaces\.$/],
    ['a line that stands too far left', '    type: place', '   type: place', /^9: .*align/],
    ['a field without its colon', 'type: place', 'type place', /^9: No colon stands behind the name/],
    ['a note that begins with @', '"tape"', '@maria asks', /^11: A value cannot begin with this character: .*quotes\.$/],
    ['words behind the closing quote', '"tape"', '"tape" needed', /^11: Something stands behind the value.*quotes\.$/],
    ['a path in double quotes', '"tape"', '"C:\\Users"', /^11: A backslash in double quotes/],
    ['a bracket that is not closed', '"tape"', '{a: b', /^1[12]: A bracket is opened here and not closed\.$/],
  ])('%s', (_, that, becomes, expected) => {
    expect(told(that, becomes)).toEqual([expect.stringMatching(expected)]);
  });

  test('two slips far from each other are both told', () => {
    const many = Array.from({ length: 6 }, (_, at) => `  - {id: n-00000${at}, type: note, exact: word${at}}\n`).join('');
    const text = `${SIDECAR.replace('"Jane Doe"', '@Jane')}${many}  - id: n-000009\n    type: note\n    exact: %5\n`;
    expect(readSidecar(text).problems.map(({ line }) => line)).toEqual([7, 20]);
  });
});
