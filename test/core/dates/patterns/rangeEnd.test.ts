import { describe, expect, test } from 'vitest';
import { marked } from '../../../support/marked.js';
import { datesOf } from '../support.js';

/** Read on Monday 17 March 2025: a text with its dates marked, then their values. */
const RANGES: readonly (readonly [string, ...string[]])[] = [
  ['Talks ran from {DATE:March 3}-{DATE:5, 2025}, in Jeddah.', '2025-03-03', '2025-03-05'],
  ['Talks ran from {DATE:3} to {DATE:5 March 2024}.', '2024-03-03', '2024-03-05'],
  ['The fair runs {DATE:May 2} - {DATE:3}, {DATE:9} - {DATE:10}.', '2025-05-02', '2025-05-03', '2025-05-09', '2025-05-10'],
  ['The fair runs on {DATE:2}, {DATE:3} and {DATE:4 May}.', '2025-05-02', '2025-05-03', '2025-05-04'],
  ['Garrisons gave up on {DATE:May 4} and {DATE:5} in both towns.', '2025-05-04', '2025-05-05'],
  ['The siege of {DATE:1941}-{DATE:44} broke the city.', '1941', '1944'],
  ['It rained from {TIME:9} to {TIME:11 a.m.} in the port.', '2025-03-17T09:00', '2025-03-17T11:00'],
  ['The office is open {TIME:11}-{TIME:2pm}.', '2025-03-17T11:00', '2025-03-17T14:00'],
  ['The revolt ({DATE:499}-{DATE:493 BC}) failed.', 'BC0499', 'BC0493'],
];

test.each(RANGES)('both ends of a range are dates: %s', (line, ...values) => {
  const { text, spans } = marked(line);
  const found = datesOf(text);
  expect(found.map((d) => ({ label: d.type, text: d.text, ...d.span }))).toEqual(spans);
  expect(found.map((d) => d.value)).toEqual(values);
});

describe('a number beside a date is no date', () => {
  test.each([
    ['On {DATE:May 4} and 5 people died.'],
    ['On {DATE:May 4}, 10 people died.'],
    ['The club won 3-2 on {DATE:May 4}.'],
    ['The club of {DATE:1945}-40 members moved.'],
  ])('%s', (line) => {
    const { text, spans } = marked(line);
    expect(datesOf(text).map((d) => d.text)).toEqual(spans.map((s) => s.text));
  });
});
