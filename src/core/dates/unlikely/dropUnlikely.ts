import type { DateMention } from '../../mention/mention.js';
import type { Refiner } from '../../mention/scanner.js';
import { isInformal } from '../informal/isInformal.js';
import { isTimex } from '../timex.js';
import { inAddress } from './inAddress.js';
import { insideNames } from './insideNames.js';
import { NUMBERS } from './numbers.js';
import { PEOPLE } from './people.js';
import { THINGS } from './things.js';
import { TITLES } from './titles.js';
import { WORDS } from './words.js';

/** How much of the text beside a mention is looked at, in code units. */
const BESIDE = 40;
/** What capitals say is left out where a post writes them as it likes. */
const ANYWHERE = [...NUMBERS, ...WORDS];
const IN_ARTICLES = [...ANYWHERE, ...PEOPLE, ...TITLES, ...THINGS];

/**
 * Drops what only looks like a date: ages, scores, prices, plain numbers, `May` the verb, `March` the protest, people, titles,
 * streets and events named after days, links.
 */
export const dropUnlikely: Refiner<DateMention> = {
  name: 'dropUnlikely',
  refine(found, { text, known }) {
    if (!found.length) return found;
    const { source } = text;
    const post = isInformal(text);
    const reasons = post ? ANYWHERE : IN_ARTICLES;
    const inside = insideNames(post ? [] : known, source);
    return found.filter((mention) => {
      if (!isTimex(mention)) return true;
      const { start, end } = mention.span;
      if (inAddress(source, start, end) || inside(mention)) return false;
      const before = source.slice(Math.max(0, start - BESIDE), start);
      const after = source.slice(end, end + BESIDE);
      return !reasons.some((drops) => drops(mention, before, after));
    });
  },
};
