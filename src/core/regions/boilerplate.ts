import type { Region } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { isFurniture } from './furniture.js';
import { linesOf } from './lines.js';

/** Lines that are a label of the page, wherever they stand: "Advertisement", "2 min read", "Show More". */
export const boilerplate: Scanner<Region> = {
  name: 'boilerplate',
  *scan({ text }) {
    for (const line of linesOf(text)) {
      if (!isFurniture(line)) continue;
      yield { kind: 'boilerplate', span: { start: line.start, end: line.end }, confidence: 0.93, reason: 'a label of the page' };
    }
  },
};
