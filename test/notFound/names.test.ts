import { describe, expect, test } from 'vitest';
import { namesIn } from '../core/entities/find.js';

describe('what is no name', () => {
  test.each([
    'The talks began on Monday, March 3.',
    'He said so in May and again on Sunday.',
    'However, officials said no decision had been made.',
    'Police said two people were hurt.',
    'Authorities say the driver called for help.',
    'They met on St Patrick’s Day.',
    'News Feed',
    'I think the two presidents will have a good discussion.',
    'Call it at 10:00 EDT (14:00 GMT).',
    'COVID-19 cases rose on the Internet, the Prime Minister said.',
    'Read more',
    '5,000 SOLDIERS A WEEK',
    '',
  ])('%s', (text) => {
    expect(namesIn(text).map((mention) => `${mention.type} ${mention.text}`)).toEqual([]);
  });
});
