import { describe, expect, test } from 'vitest';
import { storyDayOf } from '../../../src/core/compare/perArticle.js';
import { createSourceIndex } from '../../../src/core/sources/createSourceIndex.js';
import { scan } from '../../support/scan.js';
import { scannedSource } from '../../support/scannedSource.js';

const REST =
  'The Harbour Union pays 40 million euros for the Vesna ferry company and keeps 300 sailors. The ferries of Vesna carry 2 million people to the islands each year, and the company has not made a profit since its founder died. The union wants to buy two new ships and to keep the fares as they are.';

/** The day that an article gets from others, each with its published day. */
function dayOf(text: string, others: Readonly<Record<string, string>>) {
  const index = createSourceIndex();
  for (const [day, other] of Object.entries(others)) index.put(scannedSource(`on-${day}.txt`, other, { published: day }));
  index.put(scannedSource('open.txt', text));
  return storyDayOf(index, 'mem:/open.txt', scan(text));
}

const told = (when: string) =>
  `The Vesna ferry company was sold to the Harbour Union ${when}, Jane Doe told reporters at the city hall.`;
const DATED = `Ferries sold\n\n${told('on March 16')}\n\n${REST}`;

describe('the day of an article from another source of its story', () => {
  test.each([
    ['today', '2025-03-16'],
    ['yesterday', '2025-03-17'],
    ['this morning', '2025-03-16'],
    ['on Sunday', '2025-03-16'],
  ])('that dates what it puts %s', (when, day) => {
    expect(dayOf(`A union and its ships\n\n${told(when)} Fares stay.`, { '2025-03-16': DATED })?.day).toBe(day);
  });

  test.each([
    ['a weekday without another source of that very day', told('on Sunday'), { '2025-03-18': DATED }],
    [
      'a weekday, and another after it',
      `${told('on Sunday')} On Monday the mayor thanked the Vesna sailors.`,
      { '2025-03-16': DATED },
    ],
    ['what is ahead for what is past', told('yesterday'), { '2025-03-10': DATED.replace('was sold', 'will be sold') }],
    [
      'words that somebody is quoted with',
      `“${told('yesterday')}” Jane Doe wrote about the Vesna ferry company and its sailors.`,
      { '2025-03-16': DATED },
    ],
    [
      'two days that contradict each other',
      `${told('today')} The mayor thanked the sailors of the islands in the old chapel yesterday.`,
      { '2025-03-16': `${DATED} The mayor thanked the sailors of the islands in the old chapel on March 16.` },
    ],
    ['a source far from that day', told('yesterday'), { '2025-06-30': DATED.replace('March 16', 'March 16, 2025') }],
  ])('but not from %s', (_, text, others) => {
    expect(dayOf(`A union and its ships\n\n${text}\n\nFares stay.`, others)).toBeUndefined();
  });
});

describe('a dateline without a year', () => {
  const agency = (day: string) => `VESNA, ${day} (AP) - ${told('on Sunday')}\n\n${REST}`;

  test('takes the year of the story, over the turn of a year too', () => {
    expect(dayOf(agency('March 17'), { '2025-03-16': DATED })?.day).toBe('2025-03-17');
    const newYear = DATED.replace('March 16', 'January 1');
    expect(dayOf(agency('December 31'), { '2025-01-01': newYear })?.day).toBe('2024-12-31');
  });

  test('is the agency’s and not the paper’s, where the agency’s own text is there', () => {
    expect(dayOf(`Ships sold to union\n\n${agency('March 16')}`, { '2025-03-16': agency('March 16') })).toBeUndefined();
  });

  test('is the agency’s own where the papers printed it later', () => {
    expect(dayOf(agency('March 16'), { '2025-03-17': `Ships sold to union\n\n${agency('March 16')}` })?.day).toBe('2025-03-16');
  });
});
