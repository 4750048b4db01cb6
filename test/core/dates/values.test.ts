import { describe, expect, test } from 'vitest';
import { marked } from '../../support/marked.js';
import { datesOf } from './support.js';

/** Each line: a text with its dates marked by type, then their values, read on Monday 17 March 2025. */
const LINES: readonly (readonly [string, ...string[]])[] = [
  ['The treaty was signed on {DATE:March 16, 2024}.', '2024-03-16'],
  ['The treaty was signed on {DATE:16 March 2024} in Paris.', '2024-03-16'],
  ['She spoke on {DATE:Monday, Feb. 3, 2025}, at the White House.', '2025-02-03'],
  ['Filed {DATE:2025-03-16} by the desk.', '2025-03-16'],
  ['Filed {DATE:27.03.15} by the desk.', '2015-03-27'],
  ['The vote on {DATE:the 3rd of May} will decide it.', '2025-05-03'],
  ['They met on {DATE:March 13} in Moscow.', '2025-03-13'],
  ['He was elected on {DATE:Nov. 5} by a narrow margin.', '2024-11-05'],
  ['The second term began in {DATE:January}.', '2025-01'],
  ['Sales fell in {DATE:March 2024}.', '2024-03'],
  ['Sales fell in {DATE:early March 2024}.', '2024-03'],
  ['The army attacked {DATE:last summer}.', '2024-SU'],
  ['It grew in {DATE:the third quarter of 2024}.', '2024-Q3'],
  ['It grew in {DATE:Q3 2024}.', '2024-Q3'],
  ['It grew in {DATE:the second half of 2008}.', '2008-H2'],
  ['The invasion began in {DATE:2022}.', '2022'],
  ['The law dates from {DATE:the 1990s}.', '199X'],
  ["The law dates from {DATE:the '80s}.", '198X'],
  ['The temple is of {DATE:the 11th century}.', '10XX'],
  ['The Persians came in {DATE:480 BC}.', 'BC0480'],
  ['They met {DATE:yesterday}.', '2025-03-16'],
  ['They will meet {DATE:tomorrow}.', '2025-03-18'],
  ['They met {TIME:last night}.', '2025-03-16TNI'],
  ['They met {TIME:Friday evening}.', '2025-03-14TEV'],
  ['It happened {DATE:last week}.', '2025-W11'],
  ['The call is expected {DATE:this week}.', '2025-W12'],
  ['The vote is due {DATE:next month}.', '2025-04'],
  ['The law passed {DATE:last year}.', '2024'],
  ['He left {DATE:three days ago}.', '2025-03-14'],
  ['He left {DATE:three months ago}.', '2024-12'],
  ['He left {DATE:six weeks ago}.', '2025-W06'],
  ['He left {DATE:five years ago}.', '2020'],
  ['He left {DATE:a few weeks ago}.', 'PAST_REF'],
  ['The ceasefire lasts {DURATION:30 days}.', 'P30D'],
  ['Kyiv agreed to a {DURATION:30-day} ceasefire.', 'P30D'],
  ['It is a {DURATION:three-year} war.', 'P3Y'],
  ['They urged a {DURATION:month long} truce.', 'P1M'],
  ['The call spanned {DURATION:90 minutes}.', 'PT90M'],
  ['The talks lasted {DURATION:a few hours}.', 'PTXH'],
  ['It took {DURATION:an hour and a half}.', 'PT1H30M'],
  ['It took {DURATION:2 1/2 years}.', 'P2Y6M'],
  ['It took {DURATION:half an hour}.', 'PT30M'],
  ['It took {DURATION:nearly two decades}.', 'P20Y'],
  ['Prices doubled over {DURATION:the last two years}.', 'P2Y'],
  ['It will take {DURATION:several months}.', 'PXM'],
  ['A deal came {DURATION:less than a month} after he took office.', 'P1M'],
  ['They meet {SET:every Thursday}.', 'XXXX-WXX-4'],
  ['They meet {SET:every two years}.', 'P2Y'],
  ['They publish {SET:weekly}.', 'P1W'],
  ['The army loses 5,000 soldiers {SET:a week}.', 'P1W'],
  ['The call began at {TIME:10:00 EDT} ({TIME:14:00 GMT}).', '2025-03-17T10:00', '2025-03-17T14:00'],
  ['The call is due on {DATE:Tuesday}. It will begin at {TIME:9 a.m. EST}.', '2025-03-18', '2025-03-18T09:00'],
  ['Fighting stopped at {TIME:noon Saturday}.', '2025-03-15T12:00'],
  ['They meet on {DATE:St Patrick’s Day}.', '2025-03-17'],
  ['They met at {DATE:Easter 2025}.', '2025-04-20'],
  ['They met on {DATE:Good Friday 2024}.', '2024-03-29'],
  ['The shops opened on {DATE:Thanksgiving 2024}.', '2024-11-28'],
  ['They are {DATE:now} in Riyadh.', 'PRESENT_REF'],
  ['He thought of {DATE:the future}.', 'FUTURE_REF'],
  ['They will speak in {DATE:the coming days}.', 'FUTURE_REF'],
  ['From {DATE:January} to {DATE:March 2023} prices rose.', '2023-01', '2023-03'],
  ['From {DATE:December 28} to {DATE:December 31, 2023}, they met.', '2023-12-28', '2023-12-31'],
  ['The attack of {DATE:January} followed {DATE:last December}.', '2025-01', '2024-12'],
];

describe('on Monday 17 March 2025', () => {
  test.each(LINES)('%s', (line, ...values) => {
    const { text, spans } = marked(line);
    expect(datesOf(text).map((d) => ({ label: d.type, text: d.text, ...d.span }))).toEqual(spans);
    expect(datesOf(text).map((d) => d.value)).toEqual(values);
  });
});
