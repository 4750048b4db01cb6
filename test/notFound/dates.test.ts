import { expect, test } from 'vitest';
import { datesOf } from '../core/dates/support.js';

test.each([
  'The deal may be signed.',
  'The foreign minister, Jan Novak, was in London.',
  'He was arrested at this march in the capital.',
  'Dealers and Sun Microsystems said so, and that Sun’s profit fell.',
  'May I speak?',
  'Theresa May resigned.',
  'Troops march through the town.',
  "Thousands joined the Women's March in the capital.",
  'A 24-year-old man was arrested.',
  'The suspect is 22 years old.',
  'She is 30 years of age.',
  'The team won 3-2.',
  'It cost $2000.',
  'Some 2000 people fled.',
  'About 1,984 votes were cast.',
  'The army lost 1945 soldiers.',
  'He sat down.',
  'The sun shone.',
  'Prices may fall and then spring back.',
  'See page 1984.',
  'Good evening, said the host.',
  'Iraq imports three-quarters of its food.',
  'Copyright 2025 BBC. All rights reserved.',
  'Flight 370 vanished.',
  'Room 12 is closed.',
  'They want 50% of it.',
  'It will be a second betrayal.',
  'No. 10 declined to comment.',
])('%s', (text) => {
  expect(datesOf(text).map((d) => d.text)).toEqual([]);
});
