import { describe, expect, test } from 'vitest';
import { factsFromSources, readSourcesFile } from '../../../src/core/sidecar/corpus/sourcesFile.js';
import { readFrontMatter } from '../../../src/core/sidecar/frontMatter.js';

describe('sources.yaml', () => {
  const source = `sources:
  - file: "post/*.txt"
    outlet: The Post
    timezone: Europe/Paris
  - file: post/one.txt   # the first
    published: 2025-03-16
    url: "javascript:alert(1)"
  - outlet: nobody
`;
  const { entries, problems } = readSourcesFile(source);
  test('says where an article came from, the plain path before the glob', () => {
    expect(factsFromSources(entries, 'post/one.txt')).toEqual({
      outlet: 'The Post',
      timezone: 'Europe/Paris',
      published: '2025-03-16',
      publishedFrom: 'stated',
    });
    expect(factsFromSources(entries, 'post/two.txt')).toEqual({ outlet: 'The Post', timezone: 'Europe/Paris' });
    expect(factsFromSources(entries, 'other.txt')).toBeUndefined();
  });
  test('reports an address that is none, and an entry without a file, and goes on', () => {
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['WRONG_VALUE', 7],
      ['MISSING_FIELD', 8],
    ]);
    expect(entries).toHaveLength(2);
  });
  test.each(['', '[', 'sources: x', 'sources: [1, {file: 3}]', 'sources: [{file: "[(*"}]', '['.repeat(20_000)])(
    'is never thrown by: %j',
    (text) => {
      expect(factsFromSources(readSourcesFile(text).entries, 'a.txt')).toBeUndefined();
    },
  );
});

describe('front matter', () => {
  test('of a Markdown article states its facts', () => {
    const text =
      '---\ntitle: "Harbour shut"\nsource: The Post\nauthor: Jane Doe\ndate: 2025-03-16\nurl: https://post.example/1\n---\nThe harbour';
    const matter = readFrontMatter(text);
    expect(matter?.facts).toEqual({
      title: 'Harbour shut',
      outlet: 'The Post',
      author: 'Jane Doe',
      published: '2025-03-16',
      publishedFrom: 'stated',
      url: 'https://post.example/1',
    });
    expect(text.slice(matter?.bodyStart)).toBe('The harbour');
  });
  test.each([
    '',
    '---',
    '---\n---\n',
    '---\nlayout: x\n---\nbody',
    'The harbour\n---\ntitle: x\n---\n',
    '---\ntitle: [\n---\n',
    '---\ntitle: x\n',
  ])('is not found in %j', (text) => {
    expect(readFrontMatter(text)).toBeUndefined();
  });
});
