import { describe, expect, test } from 'vitest';
import type { BoardSource, StoryBoard } from '../../src/core/service/stories/storyTypes.js';
import { countWords, sourceRows } from '../../src/vscode/views/sourceRows.js';

/** What `vscode.l10n.t` does in the editor's own language. */
const t = (message: string, ...args: (string | number)[]): string =>
  message.replace(/\{(\d+)\}/g, (_, at: string) => String(args[Number(at)]));

const source = (label: string, more: Partial<BoardSource> = {}): BoardSource => ({
  uri: `mem:/news/${label}.txt`,
  file: `${label}.txt`,
  label,
  progress: { decided: 0, marks: 20 },
  ...more,
});

const storyOf = (...sources: readonly BoardSource[]): StoryBoard => ({
  uri: sources[0]?.uri ?? '',
  name: 'Ferry sinks off Varna',
  sources,
  independent: sources.filter(({ reprintOf }) => reprintOf === undefined).length,
  rows: [],
  timeline: [],
  leftOut: 0,
});

const HERALD = source('The Herald', { published: '2025-03-16', progress: { decided: 3, marks: 24 } });
const COPY = source('Evening Post', { published: '2025-03-17', inferred: 'a teaser names the day', reprintOf: 0 });

describe('the sources of a story in a list', () => {
  test('say outlet, day and progress, and of a copy whose text it is', () => {
    expect(sourceRows(storyOf(HERALD, COPY), t).map(({ label, description }) => `${label} | ${description}`)).toEqual([
      'The Herald | 16 Mar · 3/24',
      'Evening Post | 17 Mar? · reprint of The Herald · 0/20',
    ]);
  });

  test('say everything to a screen reader, the article at hand too', () => {
    const [herald, copy] = sourceRows(storyOf(HERALD, COPY), t);
    expect(herald?.facts.join(', ')).toBe(
      'The Herald, the article at hand, 16 Mar 2025, independent, 3 of 24 marks decided, The Herald.txt',
    );
    expect(copy?.facts).toContain('17 Mar 2025 (inferred): a teaser names the day');
    expect([herald?.isCurrent, copy?.isCurrent]).toEqual([true, false]);
  });

  test('show no icon that an outlet writes into its name', () => {
    const [row] = sourceRows(storyOf(source('Post $(trash)\u202e')), t);
    expect(row?.label).toBe('Post $ (trash)');
  });

  test.each([
    [[HERALD], '1 source'],
    [[HERALD, source('Courier')], '2 sources'],
    [[HERALD, COPY, source('Courier')], '3 sources, 2 independent'],
  ])('are counted, independent ones too', (sources, words) => {
    expect(countWords(storyOf(...sources), t)).toBe(words);
  });
});
