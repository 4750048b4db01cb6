import type { Passage } from '../../sources/source.js';

/** Code units of a cell's own wording. */
const ROOM = 120;

/** Text on one line, cut between words where it is longer than a cell. */
export function shortened(text: string, room = ROOM): string {
  const line = text
    .slice(0, room * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= room && text.length <= room * 4) return line;
  return `${line
    .slice(0, room)
    .replace(/\s\S*$/, '')
    .replace(/[\s,;:–—-]+$/, '')}…`;
}

/** The words of a passage as they stand. */
export const wordsOf = ({ source, span }: Passage): string => source.text.slice(span.start, span.end);
