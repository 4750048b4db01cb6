import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTargets, readLink, spellLink } from '../../../../src/core/sidecar/splice/linkPaths.js';

describe('what a link of a sidecar names', () => {
  test('a file beside it first, then the path from the root', () => {
    expect(linkTargets('oslo/post.txt.ann.yaml', 'wire.txt')).toEqual(['oslo/wire.txt', 'wire.txt']);
    expect(linkTargets('post.txt.ann.yaml', 'wire.txt')).toEqual(['wire.txt']);
    expect(linkTargets('oslo/post.txt.ann.yaml', '../wire.txt')).toEqual(['wire.txt']);
  });

  test('nothing outside of the corpus, and no address of a disk', () => {
    expect(linkTargets('post.txt.ann.yaml', '../../etc/passwd')).toEqual([]);
    expect(linkTargets('post.txt.ann.yaml', '/etc/passwd')).toEqual([]);
    expect(readLink('https://example.com/a#b')).toBeUndefined();
    expect(readLink('file:///etc/passwd')).toBeUndefined();
  });

  test('an id after the last #, which a file name may hold too', () => {
    expect(readLink('day #1.txt#q-3b91c0')).toEqual({ file: 'day #1.txt', fragment: '#q-3b91c0' });
    expect(readLink('post.txt')).toEqual({ file: 'post.txt', fragment: '' });
  });
});

const name = fc.constantFrom('a', 'b', 'c', 'post.txt', 'wire.txt');
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

test('a link is always spelled so that it is read as what it means', () => {
  fc.assert(
    fc.property(path, path, fc.array(path), fc.constantFrom('x.txt', '../x.txt'), (sidecar, target, others, old) => {
      const standing = new Set([target, ...others]);
      const spelled = spellLink(sidecar, target, old, (one) => standing.has(one));
      expect(linkTargets(sidecar, spelled).find((one) => standing.has(one))).toBe(target);
    }),
  );
});
