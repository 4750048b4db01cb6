import { describe, expect, test } from 'vitest';
import type { QuotationPlace } from '../../src/core/service/beside/besideTypes.js';
import { foundWords, quotationRows } from '../../src/vscode/views/quotationRows.js';

/** What `vscode.l10n.t` does in the editor's own language. */
const t = (message: string, ...args: (string | number)[]): string =>
  message.replace(/\{(\d+)\}/g, (_, at: string) => String(args[Number(at)]));

const placeOf = (label: string, more: Partial<QuotationPlace> = {}): QuotationPlace => ({
  place: { uri: `mem:/news/${label}.txt`, line: 7, column: 1, endLine: 7, endColumn: 20 },
  file: `${label}.txt`,
  label,
  words: 'We are hopeful',
  isAsked: false,
  diff: [],
  ...more,
});

const ASKED = placeOf('The Herald · 16 Mar', { isAsked: true, speaker: 'Jane Doe' });
const OTHER = placeOf('Courier · 17 Mar', {
  speaker: 'Jane Doe',
  diff: [
    { op: 'same', text: 'We are ' },
    { op: 'removed', text: 'really ' },
    { op: 'same', text: 'hopeful' },
    { op: 'added', text: ' today,' },
  ],
});
const found = { words: 'We are really hopeful', places: [ASKED, OTHER, placeOf('Post')], leftOut: 0 };

describe('places with words that were looked for', () => {
  test('say how the words differ, who is given them, and the line', () => {
    expect(quotationRows(found, t).map(({ label, description }) => `${label} | ${description}`)).toEqual([
      'The Herald · 16 Mar | asked for · Jane Doe · line 7',
      'Courier · 17 Mar | adds: today; lacks: really · Jane Doe · line 7',
      'Post | the same words · line 7',
    ]);
  });

  test('say everything to a screen reader', () => {
    expect(quotationRows(found, t)[1]?.facts.join(', ')).toBe(
      'Courier · 17 Mar, “We are hopeful”, Jane Doe, adds: today; lacks: really, Courier · 17 Mar.txt, line 7',
    );
  });

  test('are counted, and those that the list has no room for are said', () => {
    expect(foundWords(found, t)).toBe('“We are really hopeful”: 3 places in 3 articles');
    expect(foundWords({ ...found, places: [ASKED, ASKED], leftOut: 12 }, t)).toBe(
      '“We are really hopeful”: 2 places in 1 article; 12 more are not listed',
    );
  });

  test('show no icon that an article writes', () => {
    const [row] = quotationRows({ ...found, places: [placeOf('$(trash)', { words: '$(flame)\u202e x' })] }, t);
    expect(row?.label).toBe('$ (trash)');
    expect(row?.facts).toContain('“$ (flame) x”');
  });
});
