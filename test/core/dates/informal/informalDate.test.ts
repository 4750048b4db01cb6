import { describe, expect, test } from 'vitest';
import { marked } from '../../../support/marked.js';
import { datesOf } from '../support.js';

/** Posts of Monday 17 March 2025: their dates marked by type, then the values. */
const POSTS: readonly (readonly [string, ...string[]])[] = [
  ['@kim see u {DATE:tmrw}!', '2025-03-18'],
  ['Off to the market {TIME:2nite} :)', '2025-03-17TNI'],
  ['gonna sleep {TIME:tmr night} lah', '2025-03-18TNI'],
  ['{DATE:todayyy} was so good haha', '2025-03-17'],
  ['What a long {DURATION:day} at the harbour http://x.example', 'P1D'],
  ['Karaoke {TIME:night} with the crew!!', '2025-03-17TNI'],
  ['have a great {DATE:weekend} y’all @kim', '2025-W12-WE'],
  ['{DURATION:Day 3} of the strike #union', 'P1D'],
  ['{DURATION:all day} in the queue lol', 'P1D'],
  ['exam on {DATE:wed}, wish me luck @kim', '2025-03-19'],
  ['{DATE:coming fri} then @kim', '2025-03-21'],
  ['open {TIME:8}-{TIME:10pm tonight} @kim', '2025-03-17T20:00', '2025-03-17T22:00'],
  ['{DATE:fridayyy} at last @kim', '2025-03-21'],
  ['it is {DATE:nowww} lol', 'PRESENT_REF'],
  ['they meet {SET:every nite} @kim', 'TNI'],
  ['party {TIME:tonight} at {TIME:8} @kim', '2025-03-17TNI', '2025-03-17T20:00'],
  ['back home in {DATE:may} lol', '2025-05'],
  ['{DATE:this wkend} plans? @kim', '2025-W12-WE'],
  ['{TIME:this morn} was so cold :(', '2025-03-17TMO'],
  ['new dress for {DATE:spring}! https://x.example', '2025-SP'],
  ['doors open at {TIME:1930} @kim', '2025-03-17T19:30'],
  ['starts {TIME:430pm}, bring ur friends', '2025-03-17T16:30'],
  ['finals {TIME:this Sat, 7pm} at the hall!!', '2025-03-22T19:00'],
  ['call me {TIME:6 am tmrw} pls', '2025-03-18T06:00'],
  ['got {DATE:weekend next week} haha', '2025-W13-WE'],
  ['{DURATION:one more week} omg', 'P1W'],
];

test.each(POSTS)('a post tells time its own way: %s', (line, ...values) => {
  const { text, spans } = marked(line);
  const found = datesOf(text);
  expect(found.map((d) => ({ label: d.type, text: d.text, ...d.span }))).toEqual(spans);
  expect(found.map((d) => d.value)).toEqual(values);
});

describe('what is no date in a post', () => {
  test.each(['the sun is out @kim', 'thank god for #Friday drinks', 'lost 1500 in one game lol', 'room 1762 http://x.example'])(
    '%s',
    (text) => {
      expect(datesOf(text)).toEqual([]);
    },
  );
});

describe('an article keeps its bare words', () => {
  test.each([
    'The minister called it a good day for the harbour.',
    'The nurse worked night shifts in the town.',
    'The court heard how weekend trade had fallen.',
    'Harbour Cos. named Ann Lin as head of day trade.',
    'Sailors sat in the sun and told of the wed couple.',
  ])('%s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  test('also where it is long and quotes a post', () => {
    const article = `${'The harbour board met and agreed on the plan of the port. '.repeat(12)}“Best day ever! @kim”, it wrote.`;
    expect(datesOf(article)).toEqual([]);
  });
});
