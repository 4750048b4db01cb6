import { describe, expect, test } from 'vitest';
import { namesNothing, refFrom, refsFrom } from '../../src/vscode/annotationRef.js';
import { commandLink } from '../../src/vscode/commandLinks.js';

describe('what a command takes from its argument', () => {
  test.each(['0123abcd#p-1a2b3c4d', '00000000#q-fedcba98-2'])('%s is an annotation', (ref) => {
    expect(refFrom(ref)).toBe(ref);
  });

  test('a row of the view carries one', () => {
    expect(refFrom({ kind: 'mark', ref: '0123abcd#p-1a2b3c4d' })).toBe('0123abcd#p-1a2b3c4d');
  });

  test.each([
    undefined,
    null,
    7,
    '',
    '../../etc/passwd',
    'file:///etc/passwd',
    '0123abcd#p-1a2b3c4d\n',
    ' 0123abcd#p-1a2b3c4d',
    '0123ABCD#p-1a2b3c4d',
    '0123abcd#p-..',
    `0123abcd#p-${'a'.repeat(41)}`,
    { ref: { toString: () => '0123abcd#p-1a2b3c4d' } },
    ['0123abcd#p-1a2b3c4d'],
  ])('%j is none', (argument) => {
    expect(refFrom(argument)).toBeUndefined();
  });
});

describe('an argument that means to name something', () => {
  test.each([
    '',
    'x',
    '../../etc/passwd',
    7,
    true,
    [],
    ['0123abcd#p-1a2b3c4d'],
    new Array(1_000_000).fill('x'),
    { ref: '../../etc/passwd' },
    { ref: { toString: () => '0123abcd#p-1a2b3c4d' } },
    { rows: [] },
    JSON.parse('{"__proto__": {"x": 1}, "ref": "constructor"}'),
  ])('and names no annotation makes the command do nothing', (argument) => {
    expect(namesNothing(argument)).toBe(true);
    expect(refsFrom(argument)).toEqual([]);
  });

  test.each([undefined, null, { scheme: 'file', path: '/a.txt' }, '0123abcd#p-1a2b3c4d', { ref: '0123abcd#p-1a2b3c4d' }])(
    '%j is none of these: the annotation that it names, or the one at the cursor',
    (argument) => {
      expect(namesNothing(argument)).toBe(false);
    },
  );
});

test('a link in a card runs one of our commands with the ref and nothing else', () => {
  expect(commandLink('openPassage', '0123abcd#p-1a2b3c4d')).toBe(
    'command:newsmark.openPassage?%5B%220123abcd%23p-1a2b3c4d%22%5D',
  );
});

describe('rows of the list', () => {
  const row = (id: string) => ({ kind: 'mark', ref: `0123abcd#p-0000000${id}` });
  const [ann, bob, eve] = [row('1'), row('2'), row('3')];

  test('name their mentions, each once, however they are grouped', () => {
    const name = { kind: 'name', ref: ann.ref, rows: [ann, bob] };
    expect(refsFrom({ kind: 'group', rows: [name, eve, bob] })).toEqual([ann.ref, bob.ref, eve.ref]);
  });

  test('all count where several are selected and the command was run on one of them', () => {
    expect(refsFrom(ann, [ann, eve])).toEqual([ann.ref, eve.ref]);
    expect(refsFrom(bob, [ann, eve])).toEqual([bob.ref]);
  });

  test('that hold something else name nothing, and rows without end are not followed', () => {
    const endless: { rows: unknown[] } = { rows: [] };
    endless.rows.push(endless, ann);
    expect(refsFrom(endless)).toEqual([ann.ref]);
    expect(refsFrom({ rows: ['file:///etc/passwd', 7, null, { ref: 'x' }] })).toEqual([]);
    expect(refsFrom(undefined, [undefined])).toEqual([]);
  });
});
