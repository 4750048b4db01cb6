import { describe, expect, test } from 'vitest';
import { agreements, compared, conflicts } from './comparedReports.js';

/** Two reports of one story of Friday 2 and Saturday 3 June 2023. */
const between = (first: string, second: string) => compared(['2023-06-02', first], ['2023-06-03', second]);

describe('two reports say the same', () => {
  test.each([
    [
      'a length in other units',
      'Dockers in Cork will strike for 48 hours from Monday.',
      'The dockers walk out for two days.',
      '1 48 hours | 2 two days',
    ],
    [
      'a length that goes on',
      'The curfew in Pune was extended by 60 days.',
      'Sixty more days, sighed a hawker in Pune.',
      '1 60 days | 2 Sixty more days',
    ],
    [
      'a fortnight',
      'The inquest at Ballarat sat for two weeks.',
      'The inquest took a fortnight of everybody’s time. One fortnight, said the coroner.',
      '1 two weeks | 2 One fortnight',
    ],
    [
      'a share in words',
      'Of voters in Kerry, 40 percent stayed at home.',
      'Four in ten voters stayed at home in Kerry.',
      '1 40 percent stayed | 2 Four in ten voters',
    ],
    [
      'a distance',
      'The tunnel under the Tyne is 1.5 km long.',
      'All 1,500 metres of the tunnel are lit again.',
      '1 1.5 km | 2 1,500 metres of the tunnel',
    ],
    [
      'a number without its unit',
      'Locusts have eaten 5,200 hectares of millet in Barmer.',
      'In Barmer the locusts have now eaten 6,900 hectares of millet, up from 5,200 a day ago.',
      '1 5,200 hectares of millet | 2 5,200',
    ],
    [
      'who is missing',
      'Two anglers are missing off Donegal.',
      'The search off Donegal for the two men still missing was called off. Two men, two caps.',
      '1 Two anglers | 2 two men',
    ],
  ])('as %s', (_, first, second, pair) => {
    expect(agreements(between(first, second))).toContain(`number: ${pair}`);
  });

  test.each([
    [
      'so many weeks ahead',
      'The board of the Fed will meet again in eight weeks.',
      'The board of the Fed next meets on 28 July 2023.',
      '1 eight weeks | 2 28 July 2023',
    ],
    [
      'what is set for so many weeks',
      'The builder Ralph Quill faces sentencing in three weeks.',
      'Ralph Quill, a builder, will be sentenced on 23 June 2023.',
      '1 three weeks | 2 23 June 2023',
    ],
    [
      'so many months ahead',
      'Repairs to the weir at Echuca were to begin in two months.',
      'Repairs to the weir at Echuca were due in August.',
      '1 two months | 2 August',
    ],
    [
      'a month and its day',
      'The seat of Mayo fell vacant in February when the deputy resigned.',
      'The deputy for Mayo resigned on 24 February and left the seat vacant.',
      '1 February | 2 24 February',
    ],
    [
      'the end of a month',
      'The regulator must rule on the merger by the end of June.',
      'The regulator has time until 30 June.',
      '1 the end of June | 2 30 June',
    ],
  ])('of %s', (_, first, second, pair) => {
    expect(agreements(between(first, second))).toContain(`date: ${pair}`);
  });

  test('and the reason says how closely', () => {
    const found = between(
      'The seat of Mayo fell vacant in February when the deputy resigned.',
      'The deputy for Mayo resigned on 24 February and left the seat vacant.',
    );
    expect(found.agreements.map(({ why }) => why)).toEqual([expect.stringMatching(/^the same month, both beside: /)]);
  });

  test('under a picture', () => {
    const caption =
      'Lions in the lake\n\n[Photo: The dam at Osk on 8 February 1987, the day it was opened. City archive]\n\nThe dam at Osk has burst. Nobody was hurt, the mayor of the town said on the radio.';
    expect(agreements(between(caption, 'The dam, opened on 8 February 1987, had a crack.'))).toContain(
      'date: 1 8 February 1987 | 2 8 February 1987',
    );
  });
});

describe('two reports do not say the same', () => {
  test.each([
    [
      'a length that lies behind',
      'It was the first flood in two months at Echuca.',
      'The weir at Echuca is due to be repaired in August.',
    ],
    [
      'another month',
      'The seat of Mayo fell vacant in February when the deputy resigned.',
      'The deputy for Mayo resigned on 24 March.',
    ],
    ['a month of something else', 'Rents in Leeds rose in March.', 'A woman was born in Hull on 4 March 1990.'],
    ['more than a number', 'Prices of milk rose by more than 5 percent.', 'The rate stood at 5 percent in 1990.'],
    ['a bare small number', 'The bakery sold 12 tonnes of flour.', 'Only 12 were left of the bakery’s geese.'],
    ['two others', 'The two leaders spoke in Oslo.', 'Two pupils spoke of the leaders.'],
  ])('of %s', (_, first, second) => {
    expect(agreements(between(first, second))).toEqual([]);
  });
});

describe('no conflict is', () => {
  test.each([
    [
      'a share in words beside the exact one',
      'Vale Steel bought 75.1 percent of the shares in the foundry.',
      'Three-quarters of the shares in the foundry go to Vale Steel.',
    ],
    [
      'a length of months beside one of years',
      'A month-long truce began in the hills around Orsk.',
      'For the first time in half a year the hills around Orsk had a truce.',
    ],
    [
      'what one awaits and the other has seen',
      'Trams will run in Fremantle again from Monday, the council said.',
      'Trams did not run in Fremantle on Thursday, the council said.',
    ],
    [
      'the news of the day beside that of weeks ago',
      'The miners in Dhanbad signed a wage pact with the owners on Friday.',
      'The miners went down to work in Dhanbad. Their last pact was of 4 May.',
    ],
    [
      'a moment of each report',
      'Nurses in Ghent walked out at 7 a.m. on Wednesday.',
      'At seven this morning the nurses of Ghent walked in again.',
    ],
  ])('%s', (_, first, second) => {
    expect(conflicts(between(first, second))).toEqual([]);
  });
});
