import { describe, expect, test } from 'vitest';
import { isTooWild, matchesPath } from '../../../../src/core/sidecar/corpus/globs.js';
import { readIgnoreFile } from '../../../../src/core/sidecar/corpus/ignoreFile.js';
import { readSourcesFile } from '../../../../src/core/sidecar/corpus/sourcesFile.js';
import { readStoriesFile } from '../../../../src/core/sidecar/corpus/storiesFile.js';

describe('a path or glob of a corpus file', () => {
  test.each([
    ['a.txt', 'a.txt'],
    ['./a.txt', 'a.txt'],
    ['*.txt', 'a.txt'],
    ['**/*-*.txt', '2025/03/kyiv-talks.txt'],
    ['{kyiv,moscow}/**/*.{txt,md}', 'kyiv/a/b.md'],
    ['story (1).txt', 'story (1).txt'],
    ['story (1)/*.txt', 'story (1)/a.txt'],
    ['a+b@c/*.txt', 'a+b@c/d.txt'],
    ['!(draft)*', '!(draft) of Monday.txt'],
    ['[12]?.txt', '1a.txt'],
  ])('%s means %s', (glob, path) => {
    expect(matchesPath(glob, path)).toBe(true);
  });

  test.each([
    ['*.txt', 'a/b.txt'],
    ['**/*.txt', '../../etc/passwd'],
    ['(a|b).txt', 'a.txt'],
    ['!(a).txt', 'b.txt'],
    ['!a.txt', 'b.txt'],
    ['[', 'a'],
    ['', ''.padEnd(3, 'a')],
  ])('%s does not mean %s', (glob, path) => {
    expect(matchesPath(glob, path)).toBe(false);
  });
});

/** Each would keep a regular expression busy for seconds, hours or for ever. */
const WILD = [
  '(a+)+b',
  '+(+(+(a)))b',
  '*(*(*(a*)*)*)b',
  '*?'.repeat(100),
  '*a*a*a*a*b',
  '**/a/**/a/**/a/**/b',
  `${'{a,a}'.repeat(30)}b`,
  '{{a,a},{a,a}}'.repeat(10),
  '!('.repeat(80) + ')'.repeat(80),
  '[a]+'.repeat(50),
  '{1..99999999}',
  '{'.repeat(400),
];
const NAMES = ['a'.repeat(255), 'a/'.repeat(240), 'a'.repeat(100_000), `${'a'.repeat(200)}/${'a'.repeat(200)}`];

describe('a glob that could be tried in endlessly many ways', () => {
  test.each(WILD)('%s is answered at once', (glob) => {
    for (const name of NAMES) expect(matchesPath(glob, name)).toBe(false);
  });

  test('is told on its line, and matches nothing', () => {
    const glob = '*a*a*a*a*';
    expect(isTooWild(glob)).toBe(true);
    const files = [
      readIgnoreFile(`ignore:\n  - exact: Doe\n    file: "${glob}"\n`),
      readSourcesFile(`sources:\n  - file: x.txt\n  - file: "${glob}"\n`),
      readStoriesFile(`stories:\n  - id: s1\n    articles: ["${glob}"]\n`),
      readStoriesFile(`stories:\n  - id: s1\n    not:\n      - "${glob}"\n`),
    ];
    expect(files.map(({ problems }) => problems.map(({ line, severity }) => [line, severity]))).toEqual([
      [[3, 'warning']],
      [[3, 'warning']],
      [[3, 'warning']],
      [[4, 'warning']],
    ]);
  });

  test('is none that a person writes', () => {
    const usual = ['**/*.txt', '2025/**', '{a,b}/**/*.{txt,md}', '**/2025-*-*.txt', `a/${'x'.repeat(600)}.txt`];
    expect(usual.filter(isTooWild)).toEqual([]);
  });
});
