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

/** The words of a passage, without quotation marks around them. */
export const wordsOf = ({ source, span }: Passage): string => bare(source.text.slice(span.start, span.end));

/** Words without the marks around them and the comma that leads on to a cue. */
export const bare = (words: string): string => words.replace(/^["'“”‘’«»„\s]{1,8}/u, '').replace(/[\s,;:"'“”‘’«»]{1,8}$/u, '');
