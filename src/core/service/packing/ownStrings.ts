import type { ArticleFacts } from '../../article/facts.js';
import { ownString } from '../../text/ownString.js';

/** The same facts, none of which keeps the text alive that it was read from. */
export const ownStrings = (facts: ArticleFacts): ArticleFacts =>
  Object.fromEntries(
    Object.entries(facts).map(([field, value]) => [field, typeof value === 'string' ? ownString(value) : value]),
  );
