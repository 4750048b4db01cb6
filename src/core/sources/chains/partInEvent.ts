import { BE, DEED, DIE, HARM_ACTIVE, HARM_NOUNS, HARM_PAST, LAW_ACTIVE, LAW_PAST, PREPOSITIONS } from './lexicon/verbs.js';

const STOP = /^[.;:"“”]$/;

/**
 * What part somebody has in a deed that is told of, by the words before and after in the same sentence: the harmed one
 * (`killed a man`, `one man is dead`) or the one held for it (`a man was charged`, `opened fire`). `after` ends
 * where the next person is spoken of; `goesOn`: there is one.
 */
export function partInEvent(
  before: readonly string[],
  after: readonly string[],
  goesOn: boolean,
): 'harmed' | 'accused' | undefined {
  return objectOf(plain(before)) ?? subjectOf(plain(after), goesOn);
}

/** Without "hit and run", which says what a driver did and not who was hit. */
function plain(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, at) =>
      !(word === 'hit' && /^(?:and|run)$/.test(words[at + 1] ?? '') && words.slice(at + 1, at + 3).includes('run')) &&
      !(word === 'and' && words[at - 1] === 'hit' && words[at + 1] === 'run') &&
      !(word === 'run' && (words[at - 1] === 'hit' || (words[at - 1] === 'and' && words[at - 2] === 'hit'))),
  );
}

/** As the object of what stands right before, over its own adjectives. */
function objectOf(before: readonly string[]): 'harmed' | 'accused' | undefined {
  for (let at = before.length - 1; at >= 0 && at >= before.length - 8; at--) {
    const word = before[at] as string;
    if (STOP.test(word) || word === ',') return undefined;
    const passive = [1, 2].some((back) => BE.has(before[at - back] ?? '') && !/^ha[sdv]e?$/.test(before[at - back] ?? ''));
    if (word === 'by')
      return PREPOSITIONS.has(before[at - 1] ?? '')
        ? undefined
        : [1, 2, 3].some((back) => HARM_PAST.has(before[at - back] ?? ''))
          ? 'accused'
          : undefined;
    if (word === 'death' && before[at - 1] === 'to') return HARM_PAST.has(before[at - 2] ?? '') ? 'harmed' : undefined;
    if (word === 'on' && before[at - 1] === 'fire') return 'harmed';
    if (word === 'of' && HARM_NOUNS.has(before[at - 1] ?? '')) return 'harmed';
    if (HARM_ACTIVE.has(word) || (HARM_PAST.has(word) && !passive)) return 'harmed';
    if (LAW_ACTIVE.has(word) || (LAW_PAST.has(word) && !passive)) return word === 'found' ? undefined : 'accused';
    if (word === 'against' && /^(?:charges?|case|suit)$/.test(before[at - 1] ?? before[at - 2] ?? '')) return 'accused';
    if (PREPOSITIONS.has(word) || BE.has(word)) return undefined;
  }
  return undefined;
}

/** As the subject of the first telling verb that follows. */
function subjectOf(after: readonly string[], goesOn: boolean): 'harmed' | 'accused' | undefined {
  for (let at = 0; at < after.length && at < 18; at++) {
    const word = after[at] as string;
    if (STOP.test(word)) return undefined;
    const passive = [1, 2, 3].some((back) => BE.has(after[at - back] ?? ''));
    if (DIE.has(word) && after[at - 1] !== 'to') return 'harmed';
    if (HARM_PAST.has(word)) {
      if (passive || word === 'mowed') return after[at - 1] === 'allegedly' && !passive ? 'accused' : 'harmed';
      return actsOn(after, at, goesOn) ? 'accused' : 'harmed';
    }
    if (HARM_ACTIVE.has(word) && !word.endsWith('ing')) return 'accused';
    if (LAW_PAST.has(word) && word !== 'found' && word !== 'caught')
      return !passive && actsOn(after, at, goesOn) ? undefined : 'accused';
    if (DEED.has(word) && (word !== 'opened' || after[at + 1] === 'fire') && (word !== 'goes' || after.includes('spree')))
      return 'accused';
    if (LAW_ACTIVE.has(word)) return undefined;
  }
  return undefined;
}

/** Whether a past form has an object: something of its own follows that is no preposition. */
function actsOn(after: readonly string[], at: number, goesOn: boolean): boolean {
  const next = after[at + 1];
  if (next === undefined) return goesOn;
  if (next === 'and') return actsOn(after, at + 2, goesOn) && /ed$|^shot|^hit|^killed/.test(after[at + 2] ?? '');
  if (next === 'down') return actsOn(after, at + 1, goesOn);
  if (next === 'to' && after[at + 2] === 'death') return actsOn(after, at + 2, goesOn);
  return /^\p{L}|^\d/u.test(next) && !PREPOSITIONS.has(next);
}
