import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withAttributes } from '../../src/cli/gitAttributes.js';
import { driverCommand, installMerge } from '../../src/cli/installMerge.js';
import { readSidecar } from '../../src/core/sidecar/readSidecar.js';
import { mergeStarter } from '../../src/vscode/git/mergeStarter.js';
import { bundledCli, type GitRepository, gitRepository } from '../support/gitRepository.js';
import { runCli } from '../support/runCli.js';

const FILE = 'story.txt.ann.yaml';
const entry = (id: string, ...fields: string[]) =>
  [`  - id: ${id}`, '    type: person', `    exact: "${id}"`, ...fields.map((field) => `    ${field}`), ''].join('\n');
const sidecar = (...entries: string[]) => `# Ours.\nsidecar: 1\narticle:\n  file: story.txt\n\nannotations:\n${entries.join('')}`;
const [A, B] = ['p-aaaaaa', 'p-bbbbbb'];
const by = (name: string, status: string) => [`status: ${status}`, `by: ${name}`, 'on: "2026-11-20"'];
const scanned = ['status: suggested', 'by: scan@0.1'];
const BASE = sidecar(entry(A, ...scanned), entry(B, ...scanned));

const cli = bundledCli();
afterAll(() => cli.dispose());
let repository: GitRepository;
beforeEach(() => {
  repository = gitRepository();
  const { status, stderr } = spawnSync(process.execPath, [cli.script, 'merge', '--install', repository.folder], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  repository.write(FILE, BASE);
  repository.commit('base');
});
afterEach(() => repository.dispose());

/** Two branches, each with its own sidecar; `ours` is checked out. */
function branches(ours: string, theirs: string): void {
  repository.git('checkout', '-q', '-b', 'theirs');
  repository.write(FILE, theirs);
  repository.commit('theirs');
  repository.git('checkout', '-q', 'main');
  repository.write(FILE, ours);
  repository.commit('ours');
}
const record = (id: string) => readSidecar(repository.read(FILE)).records.find((one) => one.id === id);
const OURS = sidecar(entry(A, ...by('maria', 'accepted')), entry(B, ...scanned));

describe('git merges sidecars entry by entry', () => {
  test('decisions next to each other, on two branches: one clean merge', () => {
    branches(OURS, sidecar(entry(A, ...scanned, 'note: "?"'), entry(B, ...by('piet', 'rejected')), entry('n-11111111')));
    expect(repository.git('merge', 'theirs')).toMatchObject({ code: 0 });
    expect(record(A)).toMatchObject({ status: 'accepted', by: 'maria', note: '?' });
    expect(record(B)).toMatchObject({ status: 'rejected', by: 'piet' });
    expect(record('n-11111111')).toBeDefined();
  });

  test('one mark decided differently: git says so, the file parses and holds both', () => {
    branches(OURS, sidecar(entry(A, ...by('piet', 'rejected')), entry(B, ...by('piet', 'rejected'))));
    const { code, said } = repository.git('merge', 'theirs');
    expect(code).toBe(1);
    expect(said).toContain(`${FILE}: ${A}: status: accepted / rejected`);
    expect(said).toContain(`Merge conflict in ${FILE}`);
    expect(repository.read(FILE)).toContain('conflict: {status: rejected, by: piet}');
    expect(record(A)).toMatchObject({ status: 'accepted', by: 'maria' });
    expect(record(B)).toMatchObject({ status: 'rejected' });
  });

  test('a rebase and a cherry-pick keep what both did', () => {
    branches(OURS, sidecar(entry(A, ...scanned), entry(B, ...by('piet', 'rejected'))));
    expect(repository.git('rebase', 'theirs')).toMatchObject({ code: 0 });
    expect([record(A)?.status, record(B)?.status]).toEqual(['accepted', 'rejected']);
    repository.git('checkout', '-q', '-b', 'third', 'theirs~1');
    expect(repository.git('cherry-pick', 'theirs', 'main')).toMatchObject({ code: 0 });
    expect([record(A)?.status, record(B)?.status]).toEqual(['accepted', 'rejected']);
  });

  test('a stash comes back over what was decided meanwhile', () => {
    repository.write(FILE, OURS);
    repository.git('stash');
    repository.write(FILE, sidecar(entry(A, ...scanned), entry(B, ...by('piet', 'rejected'))));
    repository.commit('meanwhile');
    expect(repository.git('stash', 'pop')).toMatchObject({ code: 0 });
    expect([record(A)?.status, record(B)?.status]).toEqual(['accepted', 'rejected']);
  });

  test('a revert takes one decision back and leaves the later ones', () => {
    repository.write(FILE, OURS);
    repository.commit('first');
    repository.write(FILE, sidecar(entry(A, ...by('maria', 'accepted'), 'note: "later"'), entry(B, ...by('maria', 'rejected'))));
    repository.commit('second');
    expect(repository.git('revert', '--no-edit', 'HEAD~1')).toMatchObject({ code: 0 });
    expect(record(A)).toMatchObject({ status: 'suggested', by: 'scan@0.1', note: 'later' });
    expect(record(B)).toMatchObject({ status: 'rejected' });
  });

  test('a sidecar that both branches made is one', () => {
    const other = 'other.txt.ann.yaml';
    repository.git('checkout', '-q', '-b', 'theirs');
    repository.write(other, sidecar(entry(A, ...by('piet', 'accepted')), entry(B, ...scanned)));
    repository.commit('theirs');
    repository.git('checkout', '-q', 'main');
    repository.write(other, sidecar(entry(A, ...scanned), entry('n-22222222', 'status: accepted')));
    repository.commit('ours');
    expect(repository.git('merge', 'theirs')).toMatchObject({ code: 0 });
    const { records, problems } = readSidecar(repository.read(other));
    expect(problems).toEqual([]);
    expect(records.map(({ id, status }) => [id, status])).toEqual([
      [A, 'accepted'],
      [B, 'suggested'],
      ['n-22222222', 'accepted'],
    ]);
  });

  test('a side that does not parse: lines are merged, both sides are in sight, and git is told', () => {
    branches(
      OURS.replace('exact: "p-aaaaaa"', 'exact: "p-aaaaaa'),
      sidecar(entry(A, ...by('piet', 'rejected')), entry(B, ...scanned)),
    );
    const { code, said } = repository.git('merge', 'theirs');
    expect(code).toBe(1);
    expect(said).toContain('does not parse');
    expect(repository.read(FILE)).toMatch(/<<<<<<< ours[\s\S]*accepted[\s\S]*\|\|\|\|\|\|\| base[\s\S]*>>>>>>> theirs/);
  });

  test.each([
    'a b.ann.yaml',
    '-x.ann.yaml',
    '--starter=x.ann.yaml',
    "it's.ann.yaml",
    '$(touch gone).ann.yaml',
    '`touch gone`.ann.yaml',
    'a;touch gone;#.ann.yaml',
    '"&|<>*.ann.yaml',
    '%P %A %%.ann.yaml',
    'a\nb.ann.yaml',
  ])('whatever the file is called: %j', (file) => {
    const write = (text: string, message: string) => {
      repository.write(file, text);
      repository.commit(message);
    };
    write(BASE, 'a name');
    repository.git('checkout', '-q', '-b', 'theirs');
    write(sidecar(entry(A, ...by('piet', 'rejected')), entry(B, ...by('piet', 'rejected'))), 'theirs');
    repository.git('checkout', '-q', 'main');
    write(OURS, 'ours');
    expect(repository.git('merge', 'theirs')).toMatchObject({ code: 1, said: expect.stringContaining('accepted / rejected') });
    expect(readSidecar(repository.read(file)).records).toMatchObject([{ by: 'maria' }, { by: 'piet' }]);
    expect(repository.git('ls-files', '--others').said).toBe('');
  });

  test('line ends of the working copy do not matter', () => {
    branches(OURS, sidecar(entry(A, ...scanned), entry(B, ...by('piet', 'rejected'))));
    repository.git('config', 'core.autocrlf', 'true');
    expect(repository.git('merge', 'theirs')).toMatchObject({ code: 0 });
    expect(repository.read(FILE)).not.toContain('\r');
  });
});

describe('setting git up', () => {
  test('again, it changes nothing', () => {
    const before = repository.read('.gitattributes');
    expect(before).toBe('*.ann.yaml text eol=lf diff=yaml merge=newsmark\n');
    spawnSync(process.execPath, [cli.script, 'merge', '--install', repository.folder]);
    expect(repository.read('.gitattributes')).toBe(before);
  });

  test.each([
    ['nothing', undefined, '*.ann.yaml text eol=lf diff=yaml merge=newsmark\n'],
    ['a last line without end', '*.png binary', '*.png binary\n*.ann.yaml text eol=lf diff=yaml merge=newsmark\n'],
    ['line ends of Windows', '*.png binary\r\n', '*.png binary\r\n*.ann.yaml text eol=lf diff=yaml merge=newsmark\r\n'],
    [
      'another rule of its own',
      '*.ann.yaml merge=union\n',
      '*.ann.yaml merge=union\n*.ann.yaml text eol=lf diff=yaml merge=newsmark\n',
    ],
    ['ours, changed by hand', '*.ann.yaml merge=newsmark -diff\n', '*.ann.yaml merge=newsmark -diff\n'],
  ])('.gitattributes with %s keeps all that it has', (_, before, after) => {
    expect(withAttributes(before)).toBe(after);
  });

  test('from its source, which git cannot start, it says what to do', async () => {
    const started = { executable: process.execPath, script: '/newsmark/src/cli.ts', isElectron: false };
    const io = { out: () => {}, err: () => {}, input: (async function* () {})(), terminal: false };
    await expect(installMerge([repository.folder], started, io)).rejects.toThrow('node out/cli.cjs merge --install');
  });

  test('outside of a repository it says what is missing', async () => {
    const { code, err } = await runCli(['merge', '--install', '--starter', 'x.sh', '/']);
    expect(code).toBe(1);
    expect(err.join('\n')).toContain('no git repository');
  });

  describe('the script that the editor leaves for git', () => {
    const starter = path.join(path.dirname(cli.script), 'merge.sh');
    const program = path.join(path.dirname(cli.script), 'newsmark.cjs');
    const setUp = (executable: string) => {
      copyFileSync(cli.script, program);
      writeFileSync(starter, mergeStarter(executable, true));
      repository.git('config', 'merge.newsmark.driver', driverCommand(starter));
      branches(OURS, sidecar(entry(A, ...by('piet', 'rejected')), entry(B, ...scanned)));
    };

    test.each([
      ['the editor’s own Node', process.execPath],
      ['the machine’s, where that is gone', '/no/such/node'],
    ])('merges with %s', (_, executable) => {
      setUp(executable);
      expect(repository.git('merge', 'theirs').code).toBe(1);
      expect(repository.read(FILE)).toContain('conflict: {status: rejected');
    });

    test.each([
      ['the program', program],
      ['the script itself', starter],
    ])('without %s lines are merged, and both sides are in sight', (_, gone) => {
      setUp(process.execPath);
      rmSync(gone);
      expect(repository.git('merge', 'theirs').code).toBe(1);
      expect(repository.read(FILE)).toMatch(/<<<<<<< ours[\s\S]*maria[\s\S]*piet[\s\S]*>>>>>>> theirs/);
    });
  });
});

describe('a wrong call', () => {
  test.each([
    [['merge', 'a', 'b'], 'BASE OURS THEIRS'],
    [['merge', '/no/a', '/no/b', '/no/c'], '/no/a: no such file'],
    [['merge', '--install', '--starter', 'x.sh', 'a', 'b'], 'one folder'],
  ])('%j says what it needs', async (args, message) => {
    const { code, err } = await runCli(args);
    expect(code).toBe(1);
    expect(err.join('\n')).toContain(message);
  });
});
