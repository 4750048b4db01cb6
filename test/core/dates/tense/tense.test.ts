import { describe, expect, test } from 'vitest';
import { dateOf } from '../support.js';

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
    ['The crew planned to leave the port on Friday.', '2025-03-21'],
    ['The crew did not plan to leave the port on Friday.', '2025-03-21'],
    ['Unions planned a large rally in the capital on Saturday.', '2025-03-22'],
    ['Unions held a planned rally in the capital on Saturday.', '2025-03-15'],
    ['The vote was held as planned on Saturday.', '2025-03-15'],
    ['The offer had been due to expire on Friday.', '2025-03-14'],
    ['The offer was due to expire on Friday.', '2025-03-21'],
    ['The offer is to expire on Friday.', '2025-03-21'],
    ['The judge postponed until Friday a ruling on the case.', '2025-03-21'],
    ['The bank extended its deadline until Monday.', '2025-03-24'],
    ['The ferry could sail as soon as Friday, the line said.', '2025-03-21'],
    ['The towns agreed on a truce starting on Friday.', '2025-03-21'],
    ['The council’s next meeting is not until Friday.', '2025-03-21'],
    ['The owner could not be reached on Tuesday.', '2025-03-18'],
    ['Neither the owner nor his son could be reached Tuesday.', '2025-03-18'],
    ['The storm could reach the coast on Friday.', '2025-03-21'],
    ['He should have signed on Friday.', '2025-03-14'],
    ['He failed to appear on Friday.', '2025-03-14'],
    ['He refused to sign on Monday.', '2025-03-17'],
    ['On Friday, when the mayor cut short her holiday, the plans changed.', '2025-03-14'],
    ['The council has been discussing the plan, and on Friday it will vote.', '2025-03-21'],
    ['The council voted, but on Friday the mayor will sign.', '2025-03-21'],
    ["Lawyers would look for ways to get around Friday's ruling.", '2025-03-14'],
    ["The union will attend Friday's hearing.", '2025-03-21'],
    ["The minister said Friday's hearing would go ahead.", '2025-03-21'],
    ['The two envoys meet separately Monday with the mediator.', '2025-03-24'],
    ['A letter that was read Friday to the crew named nobody.', '2025-03-14'],
    ['The firm, which is being sold, is to resume work Monday.', '2025-03-24'],
    ['Talks expected Monday could bring a deal.', '2025-03-24'],
    ['The report, according to unconfirmed accounts, comes out on Friday.', '2025-03-21'],
    ['According to the mayor on Friday, two bridges were closed.', '2025-03-14'],
    ['The toll rose due to a second slide on Friday.', '2025-03-14'],
    ['The launch is targeted for Friday.', '2025-03-21'],
    ['On Friday, the senator and a fellow member proposed to end the levy.', '2025-03-14'],
    ['They agreed to sell the mill on Friday.', '2025-03-21'],
    ['The envoy on Friday said he would resign.', '2025-03-14'],
    ['The envoy on Friday will say why.', '2025-03-21'],
    ['The pact is to be signed and ratified on Friday.', '2025-03-21'],
    ['Auditors are looking into losses that came to light Friday.', '2025-03-14'],
    ['The chief is meeting ministers on Friday.', '2025-03-21'],
    ['The show host on Friday named the winner.', '2025-03-14'],
    ['The deadline is Friday.', '2025-03-21'],
    ['The deadline was Friday.', '2025-03-14'],
    ['Officials said the army would take over from the police who withdrew Friday.', '2025-03-14'],
  ])('%s %s', (text, day) => {
    expect(dateOf(text, '2025-03-19').value).toBe(day);
  });

  test('the year of a month goes by tense too', () => {
    expect(dateOf('The party won the vote in November.', '2025-03-19').value).toBe('2024-11');
    expect(dateOf('The party will hold its vote in November.', '2025-03-19').value).toBe('2025-11');
    expect(dateOf('The vote will be held in January.', '2025-10-19').value).toBe('2026-01');
    expect(dateOf('The fee, effective Feb. 1, is small.', '2025-10-19').value).toBe('2026-02-01');
    expect(dateOf('The loan was extended through January.', '2025-10-19').value).toBe('2026-01');
    expect(dateOf('It is trying to sell the mill under a June agreement.', '2025-10-19').value).toBe('2025-06');
  });
});
