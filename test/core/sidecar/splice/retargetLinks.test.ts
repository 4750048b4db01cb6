import { describe, expect, test } from 'vitest';
import { retargetLinks } from '../../../../src/core/sidecar/splice/retargetLinks.js';

const SIDECAR = [
  '# by hand',
  'sidecar: 1',
  'article: {file: post.txt}',
  'annotations:',
  '  - id: q-aaaa11',
  '    type: quote   # checked',
  '    exact: "We sign."',
  '    links:',
  '      - to: "wire.txt#q-3b91c0"   # the tape',
  '        rel: wording-differs',
  "      - {rel: see-also, to: 'wire.txt'}",
  '      - to: wire.txt#q-3b91c0',
  '        rel: same-quote',
  '      - to: "https://example.com/wire.txt"',
  '        rel: see-also',
  '',
].join('\r\n');

const toNew = (file: string) => (file === 'wire.txt' ? 'old/wire: 2.txt' : undefined);

describe('the links of a sidecar follow an article that moved', () => {
  test('only their values differ, in the quotes they had', () => {
    const changed = retargetLinks(`\ufeff${SIDECAR}`, toNew);
    expect(changed).toBe(
      `\ufeff${SIDECAR}`
        .replace('"wire.txt#q-3b91c0"', '"old/wire: 2.txt#q-3b91c0"')
        .replace("'wire.txt'", "'old/wire: 2.txt'")
        .replace('to: wire.txt#q-3b91c0', 'to: "old/wire: 2.txt#q-3b91c0"'),
    );
  });

  test('a plain word stays plain where it can', () => {
    const changed = retargetLinks(SIDECAR, (file) => (file === 'wire.txt' ? 'new.txt' : undefined));
    expect(changed).toContain('- to: new.txt#q-3b91c0\r\n');
  });

  test('no byte differs where nothing is meant', () => {
    expect(retargetLinks(SIDECAR, () => undefined)).toBe(SIDECAR);
    expect(retargetLinks(SIDECAR, (file) => file)).toBe(SIDECAR);
  });

  test.each([
    ['does not parse', `${SIDECAR}  - [\r\n`],
    ['was made by a newer version', SIDECAR.replace('sidecar: 1', 'sidecar: 2')],
    ['has marks of a merge', `${SIDECAR}<<<<<<< HEAD\r\n`],
    ['is empty', ''],
  ])('a sidecar that %s stays as it is', (_, text) => {
    expect(retargetLinks(text, toNew)).toBe(text);
  });
});
