import { describe, expect, test } from 'vitest';
import { readCallings } from '../../../../src/core/entities/tagger/features/callings.js';
import { shippedLists } from '../../../../src/core/entities/tagger/features/shippedLists.js';
import { readTagged } from '../../../../src/core/entities/tagger/features/taggedText.js';
import { createWordReader } from '../../../../src/core/entities/tagger/features/wordFacts.js';
import { tokens } from '../../../../src/core/entities/token.js';
import { createText } from '../../../../src/core/text/text.js';

const NO_CLASSES = { words: new Int32Array(0), fine: new Uint16Array(0), middle: new Uint8Array(0), coarse: new Uint8Array(0) };
const read = createWordReader(shippedLists(), NO_CLASSES);

/** What a text calls the word `name` where it stands first, and what it calls it elsewhere. */
function calls(source: string, name: string) {
  const words = tokens({ text: createText(source), regions: [], known: [] });
  const text = readTagged(source, words, read);
  const callings = readCallings(text);
  const at = words.findIndex(({ text: written }) => written === name);
  const facts = text.facts[at];
  return { here: callings.here(at)?.key, elsewhere: facts && callings.elsewhere(facts)?.key };
}

describe('what an article calls the bearer of a name', () => {
  test.each([
    ['Halvorn is a small Danish maker of drills in Odense.', 'Halvorn', 'maker'],
    ['Halvorn, a privately owned brewer, closed on Monday.', 'Halvorn', 'brewer'],
    ['The trial of the brewer Halvorn opened.', 'Halvorn', 'brewer'],
    ['Halvorn (born 4 May 1961 in Odense) was a Danish novelist and poet.', 'Halvorn', 'novelist'],
    ['Ten Miles to Halvorn is an alternative rock band.', 'Miles', 'band'],
    ['Halvorn is one of the oldest villages of the county.', 'Halvorn', 'villages'],
    ['Halvorn is the name of a river in the north.', 'Halvorn', 'river'],
  ])('%s', (source, name, noun) => expect(calls(source, name).here).toBe(noun));

  test('goes with the same word elsewhere in the article, but not with words that many names share', () => {
    const source = 'Anna Halvorn is a singer. Critics praised Halvorn. Another Anna left.';
    expect(calls(source, 'Halvorn').elsewhere).toBe('singer');
    expect(calls(source.replace('Anna Halvorn is', 'Halvorn Anna is'), 'Anna').elsewhere).toBeUndefined();
  });

  test.each([
    ['Halvorn said it was late.', 'Halvorn'],
    ['He is a singer.', 'He'],
    ['Halvorn is here. A singer came.', 'Halvorn'],
  ])('nothing is called so: %s', (source, name) => expect(calls(source, name)).toEqual({}));
});
