import { describe, expect, test } from 'vitest';
import { createAnnotationService } from '../../../src/core/service.js';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.js';
import { memoryFiles } from '../../support/memoryFiles.js';
import { scan } from '../../support/scan.js';

const ROOT = 'mem:/desk';
const SECRET = 'root:x:0:0 Jane Doe said “We have a deal that holds,” on Sunday.\n';
const POST = 'Union leader Jane Doe spoke in Oslo on Sunday. “We have a deal that holds,” Doe said.\n';

/** Ways out of the folder that a file of somebody else may name. */
const WAYS_OUT = [
  '../etc/passwd',
  '../../../../etc/passwd',
  'x/../../etc/passwd',
  '/etc/passwd',
  'file:///etc/passwd',
  'mem:/etc/passwd',
  '//host/share/passwd',
  '\\\\host\\share\\passwd',
  'C:\\etc\\passwd',
  '%2e%2e/etc/passwd',
  '..%2fetc%2fpasswd',
  'passwd\u0000.txt',
  '.git/config',
  '~/.ssh/id_rsa',
  '$(cat /etc/passwd)',
];

/** A desk whose every file names `way`; the service, and each uri that it read, wrote or moved. */
function deskThatNames(way: string) {
  const name = JSON.stringify(way);
  const files = memoryFiles({
    [`${ROOT}/post.txt`]: POST,
    [`${ROOT}/post.txt.ann.yaml`]: [
      'sidecar: 1',
      `article: {file: ${name}, published: "2026-11-20"}`,
      'annotations:',
      `  - {id: p-1111aa, type: person, exact: Jane Doe, entity: ${name}, links: [{to: ${JSON.stringify(`${way}#p-1`)}, rel: same-as}]}`,
      '',
    ].join('\n'),
    [`${ROOT}/gone.txt.ann.yaml`]: `sidecar: 1\narticle: {file: ${name}}\nannotations: []\n`,
    [`${ROOT}/.newsmark/sources.yaml`]: `sources:\n  - {file: ${name}, published: "2026-11-20"}\n`,
    [`${ROOT}/.newsmark/ignore.yaml`]: `ignore:\n  - {exact: Oslo, file: ${name}}\n`,
    [`${ROOT}/.newsmark/stories.yaml`]: `stories:\n  - {id: s1, articles: [${name}, post.txt], not: [${name}]}\n`,
    [`${ROOT}/.newsmark/entities.yaml`]: `entities:\n  - {id: ${name}, name: Jane Doe, was: [${name}], not: [${name}]}\n`,
    'mem:/etc/passwd': SECRET,
    'mem:/etc/passwd.ann.yaml': 'sidecar: 1\nannotations: []\n',
  });
  const asked: string[] = [];
  const noting =
    <A extends readonly unknown[], R>(act: (uri: string, ...more: A) => R) =>
    (uri: string, ...more: A): R => {
      asked.push(uri);
      return act(uri, ...more);
    };
  const service = createAnnotationService({
    files: {
      read: noting(files.read),
      write: noting(files.write),
      move(from, to) {
        asked.push(from, to);
        return files.move(from, to);
      },
      remove: noting(files.remove),
      list: noting(files.list),
    },
    log: { info: () => {}, warn: () => {}, error: () => {} },
    world: { today: () => '2026-11-21', now: () => 0, randomId: () => 'abcdef12', pause: async () => {} },
    settings: () => DEFAULT_SETTINGS,
    version: '0.1.0',
    scan,
  });
  return { service, files, asked };
}

describe.each(WAYS_OUT)('a folder whose files name %j', (way) => {
  test('is read, moved, re-linked and written without a look outside of it', async () => {
    const { service, files, asked } = deskThatNames(way);
    const post = `${ROOT}/post.txt`;
    await service.loadCorpus(ROOT);
    const view = await service.openArticle({ uri: post, text: POST, version: 1 });
    const sidecar = { uri: `${post}.ann.yaml`, text: files.texts.get(`${post}.ann.yaml`) as string };
    for (let offset = 0; offset < sidecar.text.length; offset += 3) {
      await service.passageAt(sidecar, offset);
      await service.definitionAt(sidecar, offset);
    }
    for (const { ref } of view?.marks ?? []) await service.cardOf(ref);
    const shown = JSON.stringify([await service.compareMarkdown(ROOT), await service.orphans(ROOT), await service.check(ROOT)]);
    await service.annotate(post);
    await service.relinkAll(ROOT);
    files.texts.set(`${ROOT}/new.txt`, POST);
    files.texts.delete(post);
    await service.filesMoved(ROOT, [{ from: post, to: `${ROOT}/new.txt` }]);
    await service.filesMoved(ROOT, [{ from: `${ROOT}/new.txt`, to: 'mem:/etc/passwd' }]);
    expect(asked.filter((uri) => !uri.startsWith(ROOT) || uri.includes('..'))).toEqual([]);
    expect(shown).not.toContain('root:x:0:0');
    expect(files.texts.get('mem:/etc/passwd')).toBe(SECRET);
  });
});
