import type { Board } from '../sources/board.js';
import type { Comparison } from '../sources/finding.js';
import { dayLabel, sourceLabel } from '../sources/labels.js';
import type { Source } from '../sources/source.js';
import { table } from './markdownTable.js';
import { storySections } from './storyMarkdown.js';

/** What is compared: the sources, and the board of each of their stories. */
export type Compared = Pick<Comparison, 'sources' | 'stories' | 'reprints'> & { readonly boards: readonly Board[] };

/** A comparison to read: the sources, then the board of each story that two of them tell. Every text of an article is escaped. */
export function comparisonMarkdown(compared: Compared, nameOf: (board: Board) => string): string {
  const { sources, boards } = compared;
  if (sources.length < 2)
    return '# Compare sources\n\nThere is only one article here: put the other outlets’ reports into the same folder.\n';
  const told = boards.filter((board) => board.sources.length > 1);
  return `${[
    `# What ${sources.length} sources say`,
    sourcesTable(compared),
    ...(told.length ? [] : ['No two of them tell one story.']),
    ...told.flatMap((board) => storySections(board, nameOf(board), 2)),
  ].join('\n\n')}\n`;
}

function sourcesTable({ sources, stories, reprints }: Compared): string {
  const storyOf = new Map(stories.flatMap((story, at) => story.map((source) => [source, at + 1] as const)));
  const reprintOf = new Map(reprints.flatMap(([first, ...copies]) => copies.map((copy) => [copy, first as Source] as const)));
  const rows = sources.map((source) => {
    const { published, publishedFrom, publishedWhy } = source.facts;
    const inferred = publishedFrom === 'inferred' ? ` (inferred${publishedWhy ? `: ${publishedWhy}` : ''})` : '';
    const day = published ? `${dayLabel(published)}${inferred}` : 'no published day';
    const original = reprintOf.get(source);
    return [
      sourceLabel(source),
      day,
      source.file,
      `story ${storyOf.get(source) ?? '–'}${original ? `, reprint of ${sourceLabel(original)}` : ''}`,
    ];
  });
  return table(['Source', 'Published', 'File', 'Tells'], rows);
}
