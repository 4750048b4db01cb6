import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsOf, scanWithDay } from '../../../src/core/scan/scan.js';
import { WINDOW, windowsOf } from '../../../src/core/scan/windows.js';
import { scan } from '../../support/scan.js';

/** Days of a parish council, a paragraph each, that together are longer than any article. */
function minutes(length: number): string {
  let text = 'Minutes of the council\n\nJane Whitcombe, the mayor, opened the session on Monday.\n\n';
  for (let item = 1; text.length < length; item++)
    text += `Item ${item}. Whitcombe said on Tuesday that ${item + 3} residents of Oslo had written. “The road is ours,” she said, “and it stays.”\n\n`;
  return text;
}

describe('the windows of a long text', () => {
  test('an article is one', () => {
    expect(windowsOf(minutes(90_000))).toHaveLength(1);
  });

  test('cover it without gaps, and none is much longer or shorter than another', () => {
    const piece = fc.constantFrom('a', '😀', ' ', '\n', '\n\n', 'He left. ', '“No.” ');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (pieces, times) => {
        const source = pieces.join('').repeat(Math.ceil((times * WINDOW) / pieces.join('').length));
        const windows = windowsOf(source);
        expect(windows.map(({ start }) => start)).toEqual([0, ...windows.slice(0, -1).map(({ end }) => end)]);
        expect(windows.at(-1)?.end).toBe(source.length);
        for (const { start, end } of windows) {
          expect(end - start).toBeLessThanOrEqual(1.5 * WINDOW);
          // Throws on half a character.
          expect(encodeURI(source.slice(start, end))).not.toBe('');
        }
      }),
      { numRuns: 30 },
    );
  });

  test('end between paragraphs where there are any', () => {
    const source = minutes(3 * WINDOW);
    for (const { end } of windowsOf(source).slice(0, -1)) expect(source.slice(end - 2, end)).toBe('\n\n');
  });
});

describe('a text longer than any article', () => {
  const source = minutes(1.6 * WINDOW);
  const found = scan(source, { dct: '2025-03-20' });

  test('has every mark on its words', () => {
    for (const { span, text } of mentionsOf(found)) expect(source.slice(span.start, span.end)).toBe(text);
    const councillors = found.entities.filter(({ text }) => text === 'Whitcombe');
    expect(councillors).toHaveLength(source.split('Whitcombe said').length - 1);
  });

  test('gives a short name at its end the full name of its beginning, and the words to that speaker', () => {
    const last = found.entities.findLast(({ text }) => text === 'Whitcombe');
    expect(last).toMatchObject({ canonicalName: 'Jane Whitcombe', reason: expect.stringContaining('named in line 3') });
    const names = found.quotes.map(({ speaker }) => speaker?.canonicalName);
    expect(new Set(names.slice(-20))).toEqual(new Set(['Jane Whitcombe']));
  });

  test('has a headline at its beginning only, and every utterance has a number of its own', () => {
    expect(found.regions.filter(({ kind }) => kind === 'headline').map(({ span }) => span.start)).toEqual([0]);
    const parts = new Map<number, number>();
    for (const { utterance } of found.quotes) if (utterance) parts.set(utterance, (parts.get(utterance) ?? 0) + 1);
    expect(new Set(parts.values())).toEqual(new Set([2]));
  });

  test('gets its days from a published day that became known after the scan', () => {
    expect(scanWithDay(source, scan(source), '2025-03-20').dates).toEqual(found.dates);
  }, 60_000);
});
