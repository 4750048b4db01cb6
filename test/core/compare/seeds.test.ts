import { describe, expect, test } from 'vitest';
import { compareSources } from '../../../src/core/compare/compareSources.js';
import { createSourceIndex } from '../../../src/core/sources/createSourceIndex.js';
import type { Passage, Source } from '../../../src/core/sources/source.js';
import { seedSources } from '../../support/scannedSource.js';

const index = createSourceIndex();
for (const source of seedSources()) index.put(source);
const comparison = compareSources(index);

const number = ({ file }: Source) => file.slice(0, 3);
const words = ({ source, span }: Passage) => source.text.slice(span.start, span.end).replace(/^["“”]|[,.]*["“”]$/g, '');
const short = (passage: Passage) => `${number(passage.source)} ${words(passage).slice(0, 40)}`;

describe('the five seeds', () => {
  test('have exactly these quotations in common', () => {
    const found = comparison.quotes.map(({ relation, a, b, diff }) => [
      relation,
      short(a),
      short(b),
      relation === 'wording-differs' ? diff.flatMap(({ op, text }) => (op === 'same' ? [] : [`${op} ${text.trim()}`])) : [],
    ]);
    expect(found).toEqual([
      ['fragment-of', '000 I think the two presidents are going to ', '001 really good and positive', []],
      ['same-quote', '000 I think the two presidents are going to ', '002 I think the two presidents are going to ', []],
      [
        'wording-differs',
        '000 I am really hopeful that we are going to',
        '002 I am really hopeful we are going to see ',
        ['removed that', 'removed real'],
      ],
      ['same-words-other-speaker', '000 very positive and constructive', '004 positive and constructive', []],
      ['shorter-than', '001 I expect that there will be a call with ', '002 there will be a call with both president', []],
      [
        'wording-differs',
        '001 I expect that there will be a call with ',
        '002 We’re also continuing to engage and have',
        ['removed I expect that there will be a call with both presidents this week, and', 'removed a'],
      ],
      ['fragment-of', '001 really good and positive', '002 I think the two presidents are going to ', []],
    ]);
  });

  test('agree on the day Witkoff met Putin and on the day he announced the call', () => {
    const days = comparison.agreements
      .filter(({ kind }) => kind === 'date')
      .map(({ a, b }) => `${a.value} ${short(a)} = ${short(b)}`);
    expect(days).toContain('2025-03-13 001 March 13 = 002 Thursday');
    expect(days).toContain('2025-03-16 000 Sunday = 001 March 16');
    expect(days).toContain('2025-03-16 000 Sunday = 002 Sunday');
    expect(days).toContain('2025-03-16 001 March 16 = 002 Sunday');
  });

  test('one clock time on two days is no agreement', () => {
    const with003 = comparison.agreements.filter(({ a, b }) => [number(a.source), number(b.source)].includes('003'));
    expect(with003).toEqual([]);
  });

  test('contradict each other on the month of the first call and on which call was the second, and nowhere else', () => {
    expect(comparison.conflicts.map(({ kind, a, b }) => `${kind}: ${short(a)} | ${short(b)}`)).toEqual([
      'date: 000 February | 004 January',
      'ordinal: 003 second known call | 004 second known conversation',
    ]);
    expect(comparison.revisions).toEqual([]);
  });

  test('the call of May is another story than the call of March', () => {
    expect(comparison.stories.map((story) => story.map(number))).toEqual([['000', '001', '002', '004'], ['003']]);
    expect(comparison.reprints).toEqual([]);
  });

  test('the day of a caption and the days of trailing items are on no timeline', () => {
    const days = comparison.timeline.map(({ value }) => value);
    expect(days).toContain('2025-03-13');
    expect(days).not.toContain('2025-02-03');
    expect(days.filter((day) => day.startsWith('2025-07'))).toEqual([]);
  });

  test('Steve Witkoff is one person in four articles', () => {
    const found = comparison.entities.find(({ id }) => id === 'steve-witkoff');
    expect([...new Set(found?.mentions.map(({ source }) => number(source)))]).toEqual(['000', '001', '002', '004']);
  });
});
