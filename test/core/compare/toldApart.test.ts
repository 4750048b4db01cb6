import { describe, expect, test } from 'vitest';
import { compared, conflicts, pairs } from './comparedReports.js';

describe('reports of one story contradict each other', () => {
  test('in a tally that two of them tell in other words', () => {
    const found = compared(
      ['2023-06-02', 'The Lok Sabha panel voted 9-4 to keep the ban on kites.'],
      ['2023-06-02', 'By nine votes to four the ban stays; so it was settled after lunch.'],
      ['2023-06-03', 'Members of the panel voted eight to five to keep the ban on kites.'],
    );
    expect(conflicts(found)).toEqual(expect.arrayContaining(['number: 1 9 | 3 eight', 'number: 2 nine votes | 3 eight']));
  });

  test('in a count of which one digit slipped, though the later one is the higher', () => {
    const found = compared(
      ['2023-06-02', 'The inspector Nora Quill counted 23 cracks in the dam at Echuca.'],
      ['2023-06-03', 'Nora Quill found 33 cracks in the dam at Echuca.'],
    );
    expect(conflicts(found)).toEqual(['number: 1 23 cracks | 2 33 cracks']);
  });

  test('in a day that one of them counts in weeks', () => {
    const found = compared(
      ['2023-06-02', 'The tariff board of Ghana will meet again in eight weeks.'],
      ['2023-06-02', 'The tariff board of Ghana will next meet on 28 July 2023.'],
      ['2023-06-03', 'The tariff board of Ghana will next meet on 1 September 2023.'],
    );
    expect(conflicts(found)).toEqual(
      expect.arrayContaining(['date: 1 eight weeks | 3 1 September 2023', 'date: 2 28 July 2023 | 3 1 September 2023']),
    );
  });

  test('in a large number whose digits changed places, though little else is alike', () => {
    const found = compared(
      ['2023-06-02', 'The express to Salem left the rails with 812 passengers at dawn.'],
      ['2023-06-03', 'Nine coaches of the train, which had 821 people aboard, jumped the track.'],
    );
    expect(conflicts(found)).toEqual(['number: 1 812 passengers | 2 821 people']);
  });

  test('in those who were told to go, which is no rest', () => {
    const found = compared(
      ['2023-06-02', 'The flood at Echuca has forced 2,300 residents from their homes.'],
      ['2023-06-03', 'At Echuca 3,200 people have been told to go from their homes before the flood.'],
    );
    expect(conflicts(found)).toEqual(['number: 1 2,300 residents | 2 3,200 people']);
  });

  test('in a number that only seems to be rounded', () => {
    const found = compared(
      ['2023-06-02', 'The ban on phones in Kerala covers 168,000 students.'],
      ['2023-06-03', 'Some 186,000 kids are affected by the ban on phones in Kerala.'],
    );
    expect(conflicts(found)).toEqual(['number: 1 168,000 students | 2 Some 186,000 kids']);
  });

  test('in a place in a row that one of them tells as a time', () => {
    const found = compared(
      ['2023-06-02', 'It was the third round of direct talks between the dockers and the port since May.'],
      ['2023-06-03', 'This was the second time since the strike in May that dockers and port had sat down to direct talks.'],
    );
    expect(conflicts(found)).toEqual(['ordinal: 1 third round | 2 second time']);
  });

  test('in days of talks, haggled or held', () => {
    const found = compared(
      ['2023-06-02', 'The growers of Nashik signed on Friday after three days of talks in Pune.'],
      ['2023-06-03', 'The growers of Nashik shook hands on Friday after four days of haggling in Pune.'],
    );
    expect(conflicts(found)).toContain('number: 1 three days of talks | 2 four days of haggling');
  });

  test('in the minute, where another time of the day stands beside it', () => {
    const found = compared(
      ['2023-06-03', 'The crane in the port of Cork fell at 5:20 p.m. on Friday.'],
      ['2023-06-04', 'The crane in the port of Cork fell at 5.40 pm on Friday. A service will be held at 5.20 pm on Sunday.'],
    );
    expect(conflicts(found)).toEqual(['date: 1 5:20 p.m. on Friday | 2 5.40 pm on Friday']);
  });
});

test('a count that is said to grow is no contradiction but another day', () => {
  const found = compared(
    ['2023-06-02', 'Inspectors counted 23 cracks in the dam at Echuca.'],
    ['2023-06-03', 'Inspectors have counted 33 cracks in the dam at Echuca so far.'],
  );
  expect(conflicts(found)).toEqual([]);
  expect(pairs(found.revisions)).toEqual(['1 23 cracks | 2 33 cracks']);
});

describe('reports tell of two things', () => {
  const undated = (...texts: readonly string[]) => compared(...texts.map((text) => ['', text] as const));

  test.each([
    [
      'who was aboard and who was hurt',
      'In the derailment of the Salem express 61 passengers were injured, the railway said.',
      'The Salem express had 84 passengers aboard when it left the rails, the railway said.',
    ],
    [
      'two rates of one rent',
      'The club will pay the port a rent of $1.8 million a year.',
      'The club will pay the port $150,000 a month in rent.',
    ],
    [
      'a bound and a time',
      'The hearing of the port board ran past 11 p.m. on Tuesday.',
      'The hearing of the port board began at 7 p.m. on Tuesday.',
    ],
    [
      'a part of its cars and its dead',
      'At least 14 people died when cars of the Salem express left the rails.',
      'Nine of its 18 cars left the rails, the Salem express railway said.',
    ],
    [
      'ships and pirates',
      'The navy of Oman foiled a raid on five merchant ships in the strait.',
      'The navy of Oman seized 26 raiders when it foiled a raid on merchant ships in the strait.',
    ],
    [
      'two raids of one week, told in short reports',
      'Raid foiled: navy of Oman arrests 26 raiders\n\nIt was on Thursday, the navy said.',
      'The navy of Oman on Saturday foiled a raid and arrested 23 raiders.',
    ],
    [
      'an earlier time',
      'Lena Orr was so good a host of the Prix the first time that she was asked again.',
      'Lena Orr will be host of the Prix for a second time.',
    ],
    [
      'two rows',
      'Sam Tully was the 21st head coach of the Otters.',
      'Sam Tully became the fifth head coach of the season to be fired, after the Otters lost again.',
    ],
  ])('%s', (_, first, second) => {
    expect(conflicts(undated(first, second))).toEqual([]);
  });

  test('the days of which have one word in common', () => {
    const found = compared(
      ['2023-06-04', 'By Sunday evening 450 wardens were in the park, where a blaze broke out on Saturday.'],
      ['2023-06-05', 'Of the twelve wardens who swallowed smoke on Saturday night nine are back at work.'],
    );
    expect(conflicts(found)).toEqual([]);
  });
});
