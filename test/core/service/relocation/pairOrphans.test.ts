import { describe, expect, test } from 'vitest';
import { type HashedArticle, type LoneSidecar, pairOrphans } from '../../../../src/core/service/relocation/pairOrphans.js';

const lone = (articlePath: string, hash: string): LoneSidecar => ({ uri: `${articlePath}.ann.yaml`, articlePath, hash });
const article = (path: string, hash: string, isTaken = false): HashedArticle => ({ uri: path, path, hash, isTaken });

const sureOf = (sidecars: readonly LoneSidecar[], articles: readonly HashedArticle[]) =>
  [...pairOrphans(sidecars, articles).values()].map(({ sure }) => sure);

describe('a sidecar without article', () => {
  test('belongs to the one article of its text, whatever its name', () => {
    expect(sureOf([lone('post.txt', 'A')], [article('x/renamed.txt', 'A'), article('post.txt', 'B')])).toEqual(['x/renamed.txt']);
  });

  test('belongs to none whose text is another one', () => {
    expect(sureOf([lone('post.txt', 'A')], [article('x/post.txt', 'B')])).toEqual([undefined]);
  });

  test('is told from its twins by the name, then by the folders above it', () => {
    const twins = [lone('a/post.txt', 'A'), lone('a/copy.txt', 'A'), lone('c/post.txt', 'A')];
    const moved = [article('new/c/post.txt', 'A'), article('new/a/copy.txt', 'A'), article('new/a/post.txt', 'A')];
    expect(sureOf(twins, moved)).toEqual(['new/a/post.txt', 'new/a/copy.txt', 'new/c/post.txt']);
  });

  test('is for a person to decide where several articles may be it', () => {
    const [pairing] = pairOrphans([lone('post.txt', 'A')], [article('x/post.txt', 'A'), article('y/post.txt', 'A')]).values();
    expect(pairing?.sure).toBeUndefined();
    expect(pairing?.sameText).toHaveLength(2);
  });

  test('is for a person to decide where several sidecars may be of the one article', () => {
    expect(sureOf([lone('a/post.txt', 'A'), lone('b/post.txt', 'A')], [article('c/post.txt', 'A')])).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('is never taken to an article with a sidecar of its own', () => {
    const [pairing] = pairOrphans([lone('post.txt', 'A')], [article('x/post.txt', 'A', true)]).values();
    expect(pairing?.sure).toBeUndefined();
    expect(pairing?.sameText).toHaveLength(1);
  });

  test('that keeps no hash is paired with nothing', () => {
    const nameless = { uri: 'u', articlePath: 'post.txt', hash: undefined };
    expect(sureOf([nameless], [{ ...article('post.txt', ''), hash: undefined }])).toEqual([undefined]);
  });
});
