import type { Anchoring, Selector } from './selector.js';

/** Finds the words of a selector again in a portable text. */
export function anchor(_text: string, _selector: Selector): Anchoring {
  return { kind: 'lost' };
}
