import { type Likeness, likeness } from './likeness.js';
import type { Told } from './told.js';
import type { Weighed } from './weighing.js';

/** How alike reports are, each pair looked at once: for one question about a story, which meets most pairs twice. */
export function createLikenesses(weighed: (one: Told) => Weighed): (a: Told, b: Told) => Likeness {
  const known = new Map<number, Likeness>();
  return (a, b) => {
    const key = Math.min(a.number, b.number) * 2 ** 26 + Math.max(a.number, b.number);
    const found = known.get(key) ?? likeness(weighed(a), weighed(b));
    known.set(key, found);
    return found;
  };
}
