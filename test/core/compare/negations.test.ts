import { describe, expect, test } from 'vitest';
import { compareSources } from '../../../src/core/compare/compareSources.js';
import { createSourceIndex } from '../../../src/core/sources/createSourceIndex.js';
import { scannedSource } from '../../support/scannedSource.js';

/** What two reports of one story deny of each other, as written. */
function denied(first: string, second: string, days: readonly [string, string] = ['2023-05-12', '2023-05-12']) {
  const index = createSourceIndex();
  for (const [at, text] of [first, second].entries())
    index.put(scannedSource(`${at}.txt`, text, { published: days[at] as string, story: 'one' }));
  return compareSources(index)
    .conflicts.filter(({ kind }) => kind === 'negation')
    .map(({ a, b }) => [a, b].map(({ source, span, value }) => `${value}: ${source.text.slice(span.start, span.end)}`));
}

describe('one report denies what the other says', () => {
  test.each([
    ['of the same verb', 'The union of Orsk has agreed to a mediator.', 'The union of Orsk has not agreed to a mediator.'],
    ['in the passive', 'Police in Orsk have ruled out sabotage.', 'Sabotage had not been ruled out, police in Orsk said.'],
    ['without a helper', 'Mayor Brenn conceded before dawn.', 'Brenn, the beaten candidate, has not conceded.'],
    [
      'of who was told',
      'The mayor of Orsk had been told in 2019 that the dam was weak.',
      'The mayor of Orsk was not told that the dam was weak.',
    ],
    [
      'that a promise was made',
      'The new owners of Orsk Rovers have not promised a bigger stand.',
      'Orsk Rovers will build a bigger stand, the owners vowed.',
    ],
    [
      'that anything was decided',
      'Orsk Copper had not decided whether to seek a review.',
      'Orsk Copper will seek a review, it said.',
    ],
    [
      'of what is to come, told of him who said it',
      'The prosecution in Orsk said it would not appeal.',
      'In Orsk the prosecution will appeal against the sentence.',
    ],
    [
      'of none of many',
      'The chief of Orsk Foods said no mills would be closed.',
      'Two of the seven mills of Orsk Foods will close, said three who were there.',
    ],
    ['of what both know of', 'The nurses of Orsk backed the ban on phones.', 'The nurses of Orsk have not backed the plan.'],
    ['as an intention', 'Orsk Foods does not intend to close any of its mills.', 'Two mills of Orsk Foods will close.'],
    ['of him who was just named', 'Marcus Brenn, 51, has not conceded.', 'Marcus Brenn came late. He had conceded by three.'],
    ['by a refusal', 'The bank of Orsk refused to open its books to auditors.', 'The bank of Orsk opened its books to auditors.'],
  ])('%s', (_, first, second) => expect(denied(first, second)).toHaveLength(1));

  test('and both sides show the words', () => {
    expect(denied('The ferry of Orsk had passed its safety test.', 'The ferry of Orsk had not passed its safety test.')).toEqual([
      ['said: had passed its safety test', 'denied: had not passed its safety test'],
    ]);
  });
});

describe('no denial', () => {
  test.each([
    [
      'of another thing',
      'The union of Orsk has agreed to a mediator.',
      'The union of Orsk has not agreed to a shorter lunch break.',
    ],
    ['what may be', 'Orsk Copper may appeal against the ruling.', 'Orsk Copper has not appealed against the ruling.'],
    ['what was asked for', 'Brenn was asked to close the dam in Orsk.', 'Brenn has not closed the dam in Orsk.'],
    ['what is yet to come', 'The ferry of Orsk sailed at dawn.', 'The ferry of Orsk will not sail again before Wednesday.'],
    ['words of a quotation', 'Brenn closed the dam in Orsk.', '“I have not closed the dam in Orsk,” Brenn said.'],
    ['what would have been', 'The prosecution said it would have appealed.', 'The prosecution has not appealed.'],
    ['of another who was just named', 'Marcus Brenn, 51, has not conceded.', 'Ada Holm came late. She had conceded by three.'],
    ['of another matter', 'The nurses of Orsk backed the ban on phones.', 'The nurses of Orsk have not backed the mayor.'],
    ['of none of others', 'Orsk Foods said no jobs would be lost.', 'Two mills of Orsk Foods will close.'],
    ['who said something', 'Brenn said the dam in Orsk held.', 'Brenn did not say that the dam in Orsk held.'],
  ])('%s', (_, first, second) => expect(denied(first, second)).toEqual([]));

  test('how things are now, in a later report', () => {
    const first = 'The fire in Orsk was not contained by the brigade.';
    const second = 'The fire in Orsk is now contained by the brigade.';
    expect(denied(first, second, ['2023-05-12', '2023-05-14'])).toEqual([]);
    expect(denied(second, first, ['2023-05-12', '2023-05-14'])).toHaveLength(1);
  });
});
