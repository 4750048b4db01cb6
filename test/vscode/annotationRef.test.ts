import { describe, expect, test } from 'vitest';
import { refFrom } from '../../src/vscode/annotationRef.js';
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

test('a link in a card runs one of our commands with the ref and nothing else', () => {
  expect(commandLink('openPassage', '0123abcd#p-1a2b3c4d')).toBe(
    'command:newsmark.openPassage?%5B%220123abcd%23p-1a2b3c4d%22%5D',
  );
});
