import { BE, DEED, DIE, HARM_ACTIVE, HARM_NOUNS, HARM_PAST, LAW_ACTIVE, LAW_PAST, PREPOSITIONS } from './lexicon/verbs.js';

/** The part somebody has in a deed that is told of: the one who came to harm, or the one held for it. */
export type PartInEvent = 'harmed' | 'accused';

const STOP = /^[.;:"“”]$/;

/**
 * What part somebody has in a deed, by the words before and after in the same sentence: the harmed one
 * (`killed a man`, `one man is dead`) or the one held for it (`a man was charged`, `opened fire`). `after` ends
 * where the next person is spoken of; `goesOn`: there is one.
 */
export function partInEvent(before: readonly string[], after: readonly string[], goesOn: boolean): PartInEvent | undefined {
  return objectOf(plain(before)) ?? subjectOf(plain(after), goesOn);
}

/** Without "hit and run", which says what a driver did and not who was hit. */
const plain = (words: readonly string[]): readonly string[] =>
  words
    .join(' ')
    .replace(/\bhit (?:and )?run\b/g, 'left')
    .split(' ')
    .filter(Boolean);

/** As the object of what stands right before, over its own adjectives. */
function objectOf(before: readonly string[]): PartInEvent | undefined {
  for (let at = before.length - 1; at >= 0 && at >= before.length - 8; at--) {
    const word = before[at] as string;
    if (STOP.test(word) || word === ',') return undefined;
    const found = asObject(before, at);
    if (found) return found;
    if (!(word === 'to' && before[at + 1] === 'death') && (PREPOSITIONS.has(word) || BE.has(word))) return undefined;
  }
  return undefined;
}

/** What the word at `at` makes of its object. */
function asObject(before: readonly string[], at: number): PartInEvent | undefined {
  const word = before[at] as string;
  const last = before[at - 1] ?? '';
  const isPassive = [1, 2].some((back) => BE.has(before[at - back] ?? '') && !/^ha[sdv]e?$/.test(before[at - back] ?? ''));
  if (word === 'by' && !PREPOSITIONS.has(last))
    return before.slice(Math.max(0, at - 3), at).some((one) => HARM_PAST.has(one)) ? 'accused' : undefined;
  if ((word === 'on' && last === 'fire') || (word === 'of' && HARM_NOUNS.has(last))) return 'harmed';
  if (HARM_ACTIVE.has(word) || (HARM_PAST.has(word) && !isPassive)) return 'harmed';
  if (LAW_ACTIVE.has(word) || (LAW_PAST.has(word) && !isPassive)) return 'accused';
  return word === 'against' && /^(?:charges?|case|suit)$/.test(last) ? 'accused' : undefined;
}

/** As the subject of the first telling verb that follows. */
function subjectOf(after: readonly string[], goesOn: boolean): PartInEvent | undefined {
  for (let at = 0; at < after.length && at < 18; at++) {
    const word = after[at] as string;
    if (STOP.test(word) || LAW_ACTIVE.has(word)) return undefined;
    if (DIE.has(word) && after[at - 1] !== 'to') return 'harmed';
    if (HARM_PAST.has(word)) return isPassiveAt(after, at) || !actsOn(after, at, goesOn) ? 'harmed' : 'accused';
    if (LAW_PAST.has(word)) return !isPassiveAt(after, at) && actsOn(after, at, goesOn) ? undefined : 'accused';
    if (isDeed(after, at)) return 'accused';
  }
  return undefined;
}

const isPassiveAt = (after: readonly string[], at: number): boolean => [1, 2, 3].some((back) => BE.has(after[at - back] ?? ''));

/** "shoots", "opened fire", "pleaded", "goes on a spree". */
function isDeed(after: readonly string[], at: number): boolean {
  const word = after[at] as string;
  if (HARM_ACTIVE.has(word)) return !word.endsWith('ing');
  if (word === 'opened') return after[at + 1] === 'fire';
  return word === 'goes' ? after.includes('spree') : DEED.has(word);
}

/** Whether a past form has an object: something of its own follows that is no preposition. */
function actsOn(after: readonly string[], at: number, goesOn: boolean): boolean {
  const next = after[at + 1];
  if (next === undefined) return goesOn;
  if (next === 'and')
    return actsOn(after, at + 2, goesOn) && (after[at + 2]?.endsWith('ed') || HARM_PAST.has(after[at + 2] ?? ''));
  if (next === 'down') return actsOn(after, at + 1, goesOn);
  if (next === 'to' && after[at + 2] === 'death') return actsOn(after, at + 2, goesOn);
  return /^\p{L}|^\d/u.test(next) && !PREPOSITIONS.has(next);
}
