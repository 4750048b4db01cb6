import { describe, expect, test } from 'vitest';
import { compareSources } from '../../../src/core/compare/compareSources.js';
import { createSourceIndex } from '../../../src/core/sources/createSourceIndex.js';
import { scannedSource } from '../../support/scannedSource.js';
import { agreements, compared, conflicts, pairs } from './comparedReports.js';

describe('a day of one story', () => {
  test('has its counterpart at every place where it is told', () => {
    const found = compared(
      ['2023-05-02', 'The tannery burned down on Monday. Nobody has slept there since Monday, says the owner.'],
      ['2023-05-01', 'Fire has gutted the tannery at Osk today.\n\nNotice of the brigade, 1 May 2023'],
    );
    expect(agreements(found)).toEqual(expect.arrayContaining(['date: 1 Monday | 2 today', 'date: 1 Monday | 2 1 May 2023']));
  });

  test('is told by its minute in words and in figures, though all else is told otherwise', () => {
    const found = compared(
      ['2023-05-02', 'The mill collapsed at 6:40 a.m. (0540 GMT) on Tuesday.'],
      ['2023-05-03', 'It was twenty to seven. At twenty to seven the roof was on the floor, said a weaver.'],
    );
    expect(agreements(found)).toContain('date: 1 6:40 a.m. | 2 twenty to seven');
  });

  test('is not that of the same minute of another day', () => {
    const found = compared(
      ['2023-05-02', 'The mill collapsed at 6:40 a.m. on Tuesday, 2 May.'],
      ['2023-05-03', 'A service will be held at 6:40 a.m. on Sunday, 7 May.'],
    );
    expect(agreements(found)).toEqual([]);
  });
});

describe('figures of one story contradict each other', () => {
  test('in other words, where a third report joins them', () => {
    const found = compared(
      ['2023-05-02', 'The rebels will free 160 hostages under the pact, the mediator Ada Brenn said in Orsk on Tuesday.'],
      ['2023-05-02', 'A hundred and sixty hostages are to be released: 90 held in the north and 70 in the south.'],
      ['2023-05-03', 'Some 90 of those held in the north go home. In all 116 hostages are free, the paper says.'],
    );
    expect(conflicts(found)).toContain('number: 1 160 hostages | 3 116 hostages');
  });

  test('as a sum of money whose digits changed places', () => {
    const found = compared(
      ['2023-05-02', 'Harbour Nine bought the tram works for £37 million in cash.'],
      ['2023-05-02', 'The buyer paid £73m for the tram works, our city desk understands.'],
    );
    expect(conflicts(found)).toEqual(['number: 1 £37 million | 2 £73m']);
  });

  test('as two counts of a vote', () => {
    const found = compared(
      ['2023-05-02', 'The council of Merren voted 8-3 to close the swimming pool in Dock Street.'],
      ['2023-05-03', 'By nine votes to two the council shut the swimming pool in Dock Street.'],
    );
    expect(conflicts(found)).toEqual(['number: 1 8 | 2 nine votes']);
  });

  test('as the place in a row, though one of them names no noun', () => {
    const found = compared(
      ['2023-05-02', 'It was the third walkout at the cannery this spring.'],
      ['2023-05-02', 'The stoppage at the cannery is the second this spring.'],
    );
    expect(conflicts(found)).toEqual(['ordinal: 1 third walkout | 2 second']);
  });

  test('where a later report still has the first number', () => {
    const found = compared(
      ['2023-05-02', 'The flood drove 1,300 people from their homes in Lower Asker.'],
      ['2023-05-03', 'Some 3,100 people were driven from their homes by the flood in Lower Asker.'],
      ['2023-05-04', 'Of the 1,300 people driven from their homes by the flood, most are back.'],
    );
    expect(conflicts(found)).toContain('number: 1 1,300 people | 2 Some 3,100 people');
    expect(found.revisions).toEqual([]);
  });
});

describe('days of one story contradict each other', () => {
  test('when something began', () => {
    const found = compared(
      ['2023-05-12', 'The blaze broke out on Wednesday in a barn near Tolvik.'],
      ['2023-05-12', 'Tolvik has been burning since the blaze broke out on Tuesday.'],
    );
    expect(conflicts(found)).toEqual(['date: 1 Wednesday | 2 Tuesday']);
  });

  test('at what time of day, on one clock', () => {
    const sailed = 'The tanker Meridian left the port of Varnes at';
    const found = compared(
      ['2023-05-12', `${sailed} 7:10 a.m. (0510 GMT) and ran aground.`],
      ['2023-05-12', 'The tanker left port at 05:10 UTC.'],
      ['2023-05-12', `${sailed} 7:40 a.m. on its last trip.`],
    );
    expect(conflicts(found)).toEqual(['date: 1 7:10 a.m. | 3 7:40 a.m.', 'date: 2 05:10 UTC | 3 7:40 a.m.']);
    expect(pairs(found.agreements)).toEqual(['1 7:10 a.m. | 2 05:10 UTC', '1 0510 GMT | 2 05:10 UTC']);
  });
});

describe('an event that is called by its month', () => {
  const FIRST = 'The summit of Varnes and Asker follows an April ceasefire that Prime Minister Ada Brenn signed.';

  test('stands against another month for it', () => {
    const second = 'Brenn is back in Varnes. Unlike in March, when the ceasefire was signed by Brenn, the hall is full.';
    expect(conflicts(compared(['2023-06-12', FIRST], ['2023-06-12', second]))).toEqual(['date: 1 April | 2 March']);
  });

  test('not against a month of something else, nor where both months are told', () => {
    const other = 'Brenn, who was elected in March, is back in Varnes.';
    expect(conflicts(compared(['2023-06-12', FIRST], ['2023-06-12', other]))).toEqual([]);
    const both = 'After talks in March, when a ceasefire was near, Brenn signed it in April.';
    expect(conflicts(compared(['2023-06-12', FIRST], ['2023-06-12', both]))).toEqual([]);
  });
});

describe('one place in a row for two events', () => {
  const second = (day: string, place = 'second', noun = 'summit') =>
    [day, `It is the ${place} known ${noun} of Ada Brenn and Ruth Holm since Brenn returned to power in Orsk.`] as const;
  const apart = (...reports: readonly (readonly [string, string])[]) => {
    const index = createSourceIndex();
    for (const [at, [published, text]] of reports.entries())
      index.put(scannedSource(`${at + 1}.txt`, text, { published, story: `story ${published}` }));
    return conflicts(compareSources(index));
  };

  test('both cannot have', () => {
    expect(apart(second('2023-03-02'), second('2023-05-19'))).toEqual(['ordinal: 1 second known summit | 2 second known summit']);
  });

  test.each([
    ['the next place', second('2023-05-19', 'third')],
    ['another thing', second('2023-05-19', 'second', 'quarrel')],
    [
      'looking back',
      ['2023-05-19', 'The second known summit of Ada Brenn and Ruth Holm since Brenn returned to power was in March.'] as const,
    ],
  ])('%s is none', (_, later) => expect(apart(second('2023-03-02'), later)).toEqual([]));

  test('a slip that its own story shows is told there alone', () => {
    const found = apart(second('2023-03-02'), second('2023-03-02', 'third'), second('2023-05-19', 'third'));
    expect(found).toEqual(['ordinal: 1 second known summit | 2 third known summit']);
  });
});

describe('no contradiction', () => {
  test.each([
    [
      'killed and wounded',
      'At least 2,200 civilians have been killed since the siege of Orsk began.',
      'The siege of Orsk has left at least 4,300 civilians wounded.',
    ],
    ['a part and the whole', 'The army freed 160 hostages in Orsk.', 'Of the hostages freed in Orsk, 45 of them were children.'],
    ['more of them', 'The army freed 160 hostages in Orsk.', 'The army will free a further 30 hostages in Orsk.'],
    [
      'played and to go',
      'Orsk Rovers are ninth after 27 games of the season.',
      'Orsk Rovers are ninth with 19 games of the season to go.',
    ],
    ['this year and last', 'Turnout in Orsk was 41 percent.', 'Turnout in Orsk was 58 percent in May 2019.'],
    ['rounded', 'The mill in Orsk employs 1,204 weavers.', 'The mill in Orsk employs about 1,200 weavers.'],
    ['more than', 'The mill in Orsk employs 1,204 weavers.', 'The mill in Orsk employs more than 1,000 weavers.'],
    ['another unit', 'The ferry sank three miles off Orsk.', 'The ferry sank five kilometres off Orsk.'],
    ['another one', 'Ada Brenn, 58, of Orsk, was rescued.', 'Ruth Holm, 49, of Orsk, was rescued.'],
    ['a first of its kind', 'It is the fourth defeat of the party in Orsk.', 'It is the first defeat in Orsk since 1974.'],
    ['another event', 'Talks in Orsk opened on Monday.', 'The court in Orsk ruled on Tuesday that the mine must close.'],
  ])('%s', (_, first, second) => {
    expect(conflicts(compared(['2023-05-12', first], ['2023-05-12', second]))).toEqual([]);
  });

  test('two days of the week, where nobody knows the days of the reports', () => {
    const index = createSourceIndex();
    index.put(scannedSource('1.txt', 'The navy caught 23 smugglers off Orsk on Saturday.', { story: 'one' }));
    index.put(scannedSource('2.txt', 'Off Orsk the navy caught 26 smugglers on Thursday.', { story: 'one' }));
    expect(conflicts(compareSources(index))).toEqual([]);
  });

  test('a report that tells both numbers', () => {
    const found = compared(
      ['2023-05-12', 'The ferry had 312 people on board, the harbour said.'],
      ['2023-05-12', 'The ferry had 321 people on board, not 312 people, the owner said.'],
    );
    expect(conflicts(found)).toEqual([]);
  });
});

describe('a later report revises', () => {
  test('a toll that rose, the earlier report first', () => {
    const found = compared(
      ['2023-05-03', 'Eleven miners died in the blast at the pit in Orsk, the rescuers said.'],
      ['2023-05-02', 'At least seven miners died in the blast at the pit in Orsk.'],
    );
    expect(conflicts(found)).toEqual([]);
    expect(pairs(found.revisions)).toEqual(['2 At least seven miners | 1 Eleven miners']);
    expect(found.revisions[0]?.direction).toBe('raised');
  });

  test('the number of the missing, who are found', () => {
    const found = compared(
      ['2023-05-02', 'Nine miners are missing in the pit in Orsk after the blast.'],
      ['2023-05-04', 'Four miners are still missing in the pit in Orsk after the blast.'],
    );
    expect(conflicts(found)).toEqual([]);
    expect(found.revisions.map(({ direction }) => direction)).toEqual(['lowered']);
  });

  test('not of one day', () => {
    const found = compared(
      ['2023-05-02', 'Seven miners died in the blast at the pit in Orsk.'],
      ['2023-05-02', 'Eleven miners died in the blast at the pit in Orsk.'],
    );
    expect(found.revisions).toEqual([]);
    expect(conflicts(found)).toHaveLength(1);
  });
});
