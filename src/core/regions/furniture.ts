import { AFTER_ARTICLE, AUTHOR_NOTE, CONTRIBUTED, FURNITURE_LINES, FURNITURE_OPENING } from './boilerplateLexicon.js';
import type { Line } from './lines.js';

const LONGEST_FURNITURE = 25;

/** Whether the whole line is a label of the page, such as "Read more" or "2 min read". */
export const isFurniture = (line: Line): boolean =>
  line.size <= LONGEST_FURNITURE && (FURNITURE_LINES.some((shape) => shape.test(line.folded)) || AFTER_ARTICLE.test(line.folded));

/** Whether a line or sentence, folded, opens as the page's own words do: copyright, subscription, contact, note on the author. */
export const opensAsFurniture = (folded: string): boolean => {
  const head = folded.slice(0, 240);
  return FURNITURE_OPENING.test(head) || CONTRIBUTED.test(head) || (AUTHOR_NOTE.test(head) && !head.includes('"'));
};
