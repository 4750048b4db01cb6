import type { DateMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { isTimex } from '../timex.js';
import { isInformal } from './isInformal.js';

/** Words after which an early year stands. */
const YEAR_CUE = /(?:\b(?:in|since|from|of|by|to|until|till|year|circa|around|c\.|and)|[(-]) ?$/i;

/** In posts: a hashtag is a label, no date (`#Friday`), and a four-figure number before 1900 is a year only where a word says so. */
export const dropFromPosts: Refiner<DateMention> = {
  name: 'dropFromPosts',
  refine(found, { text }) {
    if (!found.length || !isInformal(text)) return found;
    return found.filter((mention) => {
      const before = text.source.slice(Math.max(0, mention.span.start - 12), mention.span.start);
      const number = isTimex(mention) && mention.shape === 'yearAlone' && /^1[0-8]\d\d$/.test(mention.text);
      return number ? YEAR_CUE.test(before) : !before.endsWith('#');
    });
  },
};
