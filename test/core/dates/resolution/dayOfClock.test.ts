import { expect, test } from 'vitest';
import { datesOf } from '../support.js';

/** Read on Monday 17 March 2025. */
test.each([
  ['The blast came at 10:35 a.m. (0735 GMT) Friday.', '2025-03-14T10:35', '2025-03-14T07:35', '2025-03-14'],
  ['The blast came at 10:35 a.m. (0735 GMT) on March 3.', '2025-03-03T10:35', '2025-03-03T07:35', '2025-03-03'],
  ['The polls will open at 8 a.m. (0600 GMT) on Sunday.', '2025-03-23T08:00', '2025-03-23T06:00', '2025-03-23'],
  ['The blast came at 10:35 a.m. The police came on Friday.', '2025-03-17T10:35', '2025-03-14'],
])('%s', (text, ...values) => {
  expect(datesOf(text).map(({ value }) => value?.replace(/Z$/, ''))).toEqual(values);
});
