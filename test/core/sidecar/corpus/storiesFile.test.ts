import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readStoriesFile, storyFacts } from '../../../../src/core/sidecar/corpus/storiesFile.js';
import schema from '../../../../src/core/sidecar/stories.schema.json';

const valid = new Ajv({ allowUnionTypes: true }).compile(schema);

describe('stories.yaml', () => {
  const source = `stories:
  - id: ferry-deal
    title: "The ferry deal"
    articles: [post.txt, "wire/*.txt"]
    not: [wire/cup.txt]
  - {id: cup, articles: [wire/cup.txt, post.txt]}
`;
  const { entries, problems } = readStoriesFile(source);

  test('puts articles into stories by path or glob, the first that names them', () => {
    expect(problems).toEqual([]);
    expect(valid(parse(source))).toBe(true);
    expect(storyFacts(entries, 'post.txt')).toEqual({ story: 'ferry-deal' });
    expect(storyFacts(entries, 'wire/1.txt')).toEqual({ story: 'ferry-deal' });
    expect(storyFacts(entries, 'other.txt')).toEqual({});
  });

  test('keeps articles out of a story, a glob that names them notwithstanding', () => {
    expect(storyFacts(entries, 'wire/cup.txt')).toEqual({ story: 'cup', notStories: ['ferry-deal'] });
  });

  test('an entry without an id is reported and groups nothing', () => {
    const read = readStoriesFile('stories:\n  - {articles: ["*"]}\n  - {id: a, articles: [7, b.txt]}\n');
    expect(read.problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['MISSING_FIELD 2', 'WRONG_VALUE 3']);
    expect(storyFacts(read.entries, 'x.txt')).toEqual({});
    expect(storyFacts(read.entries, 'b.txt')).toEqual({ story: 'a' });
  });
});
