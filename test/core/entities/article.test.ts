import { describe, expect, test } from 'vitest';
import { namesIn } from './find.js';

const one = (text: string, words: string) => namesIn(text).find((mention) => mention.text === words);

describe('names within one article', () => {
  test('a last name alone is the person named in full', () => {
    const article = 'Envoy Steve Carver met President Anna Lindqvist. Carver said Lindqvist’s plan was fair.';
    expect(one(article, 'Carver')).toMatchObject({ type: 'person', canonicalName: 'Steve Carver' });
    expect(one(article, 'Lindqvist')).toMatchObject({ type: 'person', canonicalName: 'Anna Lindqvist' });
  });

  test('a last name before the full name is linked too', () => {
    const article = 'Carver to step down\n\nThe minister Steve Carver will step down, Carver said.';
    expect(namesIn(article).map(({ canonicalName }) => canonicalName)).toEqual(['Steve Carver', 'Steve Carver', 'Steve Carver']);
  });

  test('of two people of one last name nobody is meant where nothing tells, and the reason says so', () => {
    const article = 'Hillary Clinton spoke. Clinton smiled. Then Bill Clinton spoke. Clinton waved.';
    const found = namesIn(article);
    expect(found.map(({ canonicalName }) => canonicalName)).toEqual([
      'Hillary Clinton',
      'Hillary Clinton',
      'Bill Clinton',
      'Clinton',
    ]);
    expect(found.at(-1)?.reason).toContain('“Clinton” may be Hillary Clinton or Bill Clinton: the article names both');
  });

  test('letters in parentheses stand for the name before them, there and later', () => {
    const article = 'The National Harbour Workers Union (NHWU) struck on Monday. The NHWU said so.';
    expect(namesIn(article).map(({ type, canonicalName }) => [type, canonicalName])).toEqual(
      Array(3).fill(['organization', 'National Harbour Workers Union']),
    );
  });

  test.each([
    ['Mr Smith thanked US envoy Steve Carver.', 'Steve Carver', 'US envoy'],
    ['Finance Minister Anna Lindqvist resigned.', 'Anna Lindqvist', 'Finance Minister'],
    ['Anna Lindqvist, chief executive of the bank, resigned.', 'Anna Lindqvist', 'chief executive of the bank'],
    ['U.S. Secretary of State Anna Lindqvist spoke.', 'Anna Lindqvist', 'U.S. Secretary of State'],
    ['President Anna Lindqvist and Russian President Peter Hall met.', 'Peter Hall', 'Russian President'],
    ['They left Ukraine.US envoy Steve Carver stayed.', 'Steve Carver', 'US envoy'],
    ['Talks began, spokesman Peter Hall said.', 'Peter Hall', 'spokesman'],
  ])('the title stays beside the person: %s', (article, name, title) => {
    expect(one(article, name)).toMatchObject({ type: 'person', title });
  });

  test('a place has no title', () => {
    expect(one('President Anna Lindqvist flew to Geneva.', 'Geneva')).not.toHaveProperty('title');
  });

  test('every name says how sure it is and why', () => {
    for (const { confidence, reason } of namesIn('Envoy Steve Carver of the United Nations flew to Geneva, Switzerland.')) {
      expect(confidence).toBeGreaterThan(0.3);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(reason).toMatch(/\w{3}/);
    }
  });

  test('a known place is found for being known', () => {
    expect(one('He flew to Geneva.', 'Geneva')?.reason).toContain('a known place');
  });
});
