import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differingPart } from '../../../src/vscode/files/differingPart.js';

describe('what an editor has to replace', () => {
  test('is only what differs', () => {
    expect(differingPart('status: suggested\n', 'status: accepted\n')).toEqual({
      span: { start: 8, end: 14 },
      inserted: 'accep',
    });
  });

  test('is nothing where nothing differs', () => {
    expect(differingPart('a\n', 'a\n')).toEqual({ span: { start: 2, end: 2 }, inserted: '' });
  });

  test('never cuts an emoji or a Windows line end in two', () => {
    expect(differingPart('a 😀', 'a 😁')).toEqual({ span: { start: 2, end: 4 }, inserted: '😁' });
    expect(differingPart('a\r\nb', 'a\rb').span.start).toBe(1);
    expect(differingPart('a\r\nb', 'ax\nb').span).toEqual({ start: 1, end: 3 });
  });

  test('makes the one text out of the other, whatever both are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', '😀', '😁', '\ud83d') });
    fc.assert(
      fc.property(text, text, (old, wanted) => {
        const { span, inserted } = differingPart(old, wanted);
        expect(old.slice(0, span.start) + inserted + old.slice(span.end)).toBe(wanted);
      }),
    );
  });
});
