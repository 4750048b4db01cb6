import { type Fact, sharedWords } from '../fact.js';

/** `beside both: ferry, pier`, for the reason of what two facts come to; nothing where nothing is shared. */
export function besideBoth(a: Fact, b: Fact): readonly string[] {
  const words = sharedWords(a, b).slice(0, 4).join(', ');
  return words ? [`beside both: ${words}`] : [];
}
