import { describe, expect, test } from 'vitest';
import { dateOf } from './support.js';

describe('a weekday on Wednesday 19 March 2025', () => {
  test.each([
    ['The envoy said on Sunday that progress was made.', '2025-03-16'],
    ['They met on Thursday in Moscow.', '2025-03-13'],
    ['He told reporters Monday that the deal was close.', '2025-03-17'],
    ['On Friday, troops entered the town.', '2025-03-14'],
    ['The parliament has rejected the bill on Tuesday.', '2025-03-18'],
    ['The minister resigned Saturday.', '2025-03-15'],
    ['The talks, which were held on Monday, ended early.', '2025-03-17'],
    ['She did not attend the meeting on Friday.', '2025-03-14'],
    ['The presidents will meet on Monday.', '2025-03-24'],
    ['The presidents will not meet on Monday.', '2025-03-24'],
    ["Whether Monday's call will lead to a truce is unclear.", '2025-03-24'],
    ['The talks are scheduled for Friday.', '2025-03-21'],
    ['They are expected to sign on Thursday.', '2025-03-20'],
    ['The court is set to rule on Friday.', '2025-03-21'],
    ['He said he would travel to Riyadh on Sunday.', '2025-03-23'],
    ['Zelensky is due to arrive Saturday.', '2025-03-22'],
    ["They'll vote on Tuesday.", '2025-03-25'],
    ['The fair opens on Friday.', '2025-03-21'],
    ['Putin to speak with Trump on Thursday', '2025-03-20'],
    ['The two leaders spoke last Friday.', '2025-03-14'],
    ['The two leaders speak next Friday.', '2025-03-21'],
    ['The army attacked on Wednesday.', '2025-03-19'],
    ['The army will attack on Wednesday.', '2025-03-19'],
    ['Delegations will gather on Monday next week.', '2025-03-24'],
    ['Delegations gathered on Monday last week.', '2025-03-10'],
  ])('%s %s', (text, day) => {
    expect(dateOf(text, '2025-03-19').value).toBe(day);
  });

  test('the year of a month goes by tense too', () => {
    expect(dateOf('The party won the vote in November.', '2025-03-19').value).toBe('2024-11');
    expect(dateOf('The party will hold its vote in November.', '2025-03-19').value).toBe('2025-11');
    expect(dateOf('The vote will be held in January.', '2025-10-19').value).toBe('2026-01');
  });
});
