import { plainLine } from '../text/escapeMarkdown.js';
import { sourceLabel } from './labels.js';
import type { Source } from './source.js';

/** Code units of the beginning of a report that stands for a headline. */
const ROOM = 80;

/** How a story is called: the headline of the first of its sources that has one, else how the first one begins. One line. */
export function storyName(sources: readonly Source[]): string {
  const [first] = sources;
  for (const source of sources) {
    const headline = headlineOf(source);
    if (headline) return headline;
  }
  if (!first) return '';
  const start = /\S[^\n]*/.exec(first.text)?.[0] ?? '';
  const line = plainLine(start.slice(0, ROOM)).trim();
  if (!line) return sourceLabel(first);
  return start.length > ROOM ? `${line.replace(/\s\S*$/, '')}…` : line;
}

function headlineOf({ facts, regions, text }: Source): string | undefined {
  const headline = regions.find(({ kind }) => kind === 'headline')?.span;
  const words = facts.title ?? (headline && text.slice(headline.start, headline.end));
  return words ? plainLine(words).trim() : undefined;
}
