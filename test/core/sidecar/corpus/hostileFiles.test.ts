import { describe, expect, test } from 'vitest';
import { ENTITIES_FILE, readEntitiesFile } from '../../../../src/core/sidecar/corpus/entitiesFile.js';
import { IGNORE_FILE, readIgnoreFile } from '../../../../src/core/sidecar/corpus/ignoreFile.js';
import { readSourcesFile, SOURCES_FILE } from '../../../../src/core/sidecar/corpus/sourcesFile.js';
import { readStoriesFile, STORIES_FILE } from '../../../../src/core/sidecar/corpus/storiesFile.js';
import { writeList } from '../../../../src/core/sidecar/corpus/writeList.js';

const FILES = [
  ['entities', ENTITIES_FILE, readEntitiesFile, { id: 'jane-doe', name: 'Jane Doe' }],
  ['ignore', IGNORE_FILE, readIgnoreFile, { exact: 'Getty Images' }],
  ['stories', STORIES_FILE, readStoriesFile, { id: 's1' }],
  ['sources', SOURCES_FILE, readSourcesFile, { file: 'a.txt' }],
] as const;

const bomb = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}, *a${at}]`).join('\n');

/** Each under the key of the list. */
const HOSTILE: Readonly<Record<string, (key: string) => string>> = {
  'an alias bomb': (key) => `a0: &a0 [x]\n${bomb}\n${key}: *a30\n`,
  'an alias bomb in the list': (key) => `${key}:\n  - &a {id: x, name: *a}\n  - *a\n`,
  'ten thousand levels of brackets': (key) => `${key}: ${'['.repeat(10_000)}`,
  'ten thousand levels of blocks': (key) =>
    `${key}:\n${Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}- a:`).join('\n')}`,
  'ten thousand dashes': (key) => `${key}:\n${'- '.repeat(10_000)}`,
  'a million items': (key) => `${key}:\n${'- x\n'.repeat(1_000_000)}`,
  'a million empty maps': (key) => `${key}: [${'{},'.repeat(1_000_000)}]`,
  'a text of 4 MB': (key) => `${key}:\n  - id: ${'x'.repeat(4_000_000)}\n`,
  'a key of 1 MB': (key) => `${key}:\n  - ${'x'.repeat(1_000_000)}: 1\n`,
  'more than 5 MB': (key) => `${key}:\n${`  - id: x\n    name: ${'x'.repeat(990)}\n`.repeat(5_300)}`,
  'custom tags': (key) => `${key}: !!js/function "function () {}"\nb: !<tag:yaml.org,2002:python/object/apply:os.system> [x]\n`,
  'merge keys': (key) => `${key}:\n  - <<: {}\n  - <<: [{}, {}]\n    id: x\n`,
  'names of prototypes': (key) =>
    `__proto__: {x: 1}\nconstructor: {prototype: {x: 1}}\n${key}:\n  - __proto__: {x: 1}\n    constructor: y\n    toString: z\n`,
  'a megabyte of spaces': (key) => `${key}:\n  - id: x${' '.repeat(1_000_000)}# end\n    name:${' '.repeat(300_000)}y\n`,
  'a megabyte of empty lines': (key) => `${key}:\n${'\n'.repeat(1_000_000)}  - id: x\n`,
  'binary data': (key) => `${key}:\n  - \u0000\u0001\u0002\n`,
};

describe.each(FILES)('%s.yaml with', (_, form, read, fields) => {
  test.each(Object.entries(HOSTILE))('%s is read without harm, and written only where it can be', (_what, make) => {
    const text = make(form.key);
    const { entries, problems } = read(text);
    expect(entries.length).toBeLessThan(10_000);
    expect(Array.isArray(problems)).toBe(true);
    expect(({} as { x?: unknown }).x).toBeUndefined();
    const written = writeList(text, form, () => [{ kind: 'add', fields }]);
    if (written.ok) expect(read(written.text).entries.length).toBe(entries.length + 1);
  });
});
