import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../src/core/article/hash.js';
import { readFacts } from '../../../src/core/article/readFacts.js';

describe('an article states its day', () => {
  test.each([
    ['Published: 16 March 2025', '2025-03-16'],
    ['Updated March 3, 2025 at 10:00', '2025-03-03'],
    ['Posted on Sept. 9th, 2024', '2024-09-09'],
    ['Updated: 5 May 2025\nPublished: 4 May 2025', '2025-05-04'],
    ['PARIS, March 3, 2025 (The Post) - The harbour closed.', '2025-03-03'],
    ['Date: 2025-02-28', '2025-02-28'],
    ['This article was originally published on March 3, 2025.', '2025-03-03'],
    ['This story was first published by The Harbour Post on 3 March 2025 and has been updated.', '2025-03-03'],
  ])('%s', (line, published) => {
    expect(readFacts(`Harbour shut\n${line}\nThe mayor said so.`)).toMatchObject({ published, publishedFrom: 'stated' });
  });

  test.each([
    'The law was published on 16 March 2025.',
    'Published: yesterday',
    'Published on 16 March 2025, the report of the harbour board says otherwise.',
    'Published: 31 February 2025',
    'On March 3, 2025 he left.',
    'PARIS - He left on March 3, 2025.',
    'This article was published after the harbour board had met on March 3, 2025.',
  ])('but not with %j', (line) => {
    expect(readFacts(line).published).toBeUndefined();
  });
});

describe('an article names its author', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe'],
    ['By Jane Doe and Ann O’Neil', 'Jane Doe and Ann O’Neil'],
    ['By Jane Doe, harbour correspondent', 'Jane Doe'],
  ])('%s', (line, author) => {
    expect(readFacts(`Title\n${line}\nText`).author).toBe(author);
  });
  test.each(['By the time he left', 'By Monday it was over', 'By 2025 Paris Will Shine'])('but not with %j', (line) => {
    expect(readFacts(line).author).toBeUndefined();
  });
});

test('English shows itself by its common words', () => {
  expect(readFacts('The mayor of the town said that it was over.').language).toBe('en');
  expect(readFacts('Der Hafen bleibt geschlossen.').language).toBeUndefined();
});

test('the hash is that of the text in UTF-8', () => {
  expect(hashOf('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test.each([' ', 'A ', 'By A', '"', '(', '1', 'A, ', '\n'])('100 kB of %j are no trouble', (unit) => {
  expect(readFacts(unit.repeat(100_000 / unit.length)).published).toBeUndefined();
});
