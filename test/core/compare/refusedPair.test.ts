import { describe, expect, test } from 'vitest';
import type { AnnotationLink } from '../../../src/core/article/annotation.js';
import { compareSources } from '../../../src/core/compare/compareSources.js';
import { conflictsOf } from '../../../src/core/compare/perArticle.js';
import { createSourceIndex } from '../../../src/core/sources/createSourceIndex.js';
import { aSource } from '../../support/aSource.js';

const none: readonly AnnotationLink[] = [];

/** Two reports that count the people on board of one ship; their figures are annotation 0 each. */
function reports(links: { readonly ours?: readonly AnnotationLink[]; readonly theirs?: readonly AnnotationLink[] }, before = '') {
  const report = (file: string, value: number, own: readonly AnnotationLink[] = none) =>
    aSource(file, `${before}The ferry Ondine had {figure:N people} on board when it sank in fog off the Brannock cliffs.`, {
      published: '2024-03-11',
      figures: { 'N people': { value, of: 'people' } },
      records: { 'N people': { links: own } },
    });
  const index = createSourceIndex();
  index.put(report('may/wire.txt', 212, links.ours));
  index.put(report('may/daily.txt', 221, links.theirs));
  return index;
}

const refused = (to: string, more: Partial<AnnotationLink> = {}): readonly AnnotationLink[] => [
  { to, rel: 'contradicts', status: 'rejected', ...more },
];

describe('a conflict that a person refused', () => {
  test('is reported before', () => expect(compareSources(reports({})).conflicts).toHaveLength(1));

  test.each([
    ['on the first side', { theirs: refused('wire.txt#0') }],
    ['on the second side', { ours: refused('daily.txt#0') }],
    ['by the path from the root', { ours: refused('may/daily.txt#0') }],
    ['by a path that climbs', { ours: refused('../may/daily.txt#0') }],
  ])('is gone for both articles, %s', (_, links) => {
    const index = reports(links);
    expect(compareSources(index).conflicts).toEqual([]);
    for (const file of ['wire', 'daily']) expect(conflictsOf(index, `mem:/may/${file}.txt`)).toEqual([]);
  });

  test('stays gone when the text around is edited', () => {
    expect(compareSources(reports({ ours: refused('daily.txt#0') }, 'Rain fell. ')).conflicts).toEqual([]);
  });

  test.each([
    ['another annotation', refused('daily.txt#1')],
    ['another article', refused('weekly.txt#0')],
    ['its own article', refused('#0')],
    ['an address on the web', refused('https://daily.example/#0')],
    ['the conflict itself', refused('daily.txt#0', { status: 'accepted' })],
    ['another tie', refused('daily.txt#0', { rel: 'same-as' })],
    ['a path outside the corpus', refused('../../may/daily.txt#0')],
  ])('not where the link is to %s', (_, ours) => {
    expect(compareSources(reports({ ours })).conflicts).toHaveLength(1);
  });
});
