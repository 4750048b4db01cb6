import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli, withSeeds } from '../support/runCli.js';

describe('newsmark scan', () => {
  test('prints one record a line, with offsets in code points', async () => {
    const text = '😀 Jane Doe said on Sunday: “We have a deal that holds.”';
    const { code, out } = await runCli(
      ['scan', '--jsonl', '--published', '2025-03-17'],
      `${JSON.stringify({ id: 'a', text })}\n`,
    );
    expect(code).toBe(0);
    const record = JSON.parse(out[0] ?? '');
    const points = [...text];
    const [jane] = record.entities;
    expect(points.slice(jane.start, jane.end).join('')).toBe('Jane Doe');
    expect(jane).toMatchObject({ type: 'person', text: 'Jane Doe', entity: 'Jane Doe' });
    expect(record.dates[0]).toMatchObject({ type: 'DATE', value: '2025-03-16', text: 'Sunday' });
    const [quote] = record.quotes;
    expect(points.slice(quote.start, quote.end).join('')).toBe('“We have a deal that holds.”');
    expect(quote.speaker).toMatchObject({ text: 'Jane Doe', entity: 'Jane Doe' });
    expect(Object.keys(record)).toEqual(['id', 'entities', 'dates', 'quotes', 'figures', 'regions', 'indirect']);
  });

  test('one record in, one out, in order; a broken one gets an error on its own line and the run goes on', async () => {
    const lines = [
      '{"id":"a","text":"Oslo"}',
      'not json',
      '{"id":"c"}',
      '{"text":"x"}',
      '{"id":"e","text":"Paris","published":"soon"}',
      '{"id":"f","text":"Rome"}',
    ];
    const { code, out } = await runCli(['scan', '--jsonl'], lines.join('\n'));
    expect(code).toBe(1);
    const records = out.map((line) => JSON.parse(line));
    expect(records.map(({ id }) => id)).toEqual(['a', undefined, 'c', undefined, 'e', 'f']);
    expect(records.map((record) => 'error' in record)).toEqual([false, true, true, true, true, false]);
  });

  test('records that arrive in pieces are one record each', async () => {
    const { out } = await runCli(['scan', '--jsonl'], ['{"id":"a","te', 'xt":"Oslo"}\n{"id":"b",', '"text":"Paris"}']);
    expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 'b']);
  });

  test('a file of a corpus is scanned with its published day', () =>
    withSeeds(async (folder) => {
      const { out, code } = await runCli(['scan', path.join(folder, '002_3f012ecb963bddac.txt')]);
      expect(code).toBe(0);
      expect(JSON.parse(out[0] ?? '').dates).toContainEqual(expect.objectContaining({ text: 'Thursday', value: '2025-03-13' }));
    }));
});

describe('newsmark annotate', () => {
  test('writes a sidecar beside each article, and nothing new the second time', () =>
    withSeeds(async (folder) => {
      const first = await runCli(['annotate', folder]);
      expect(first.code).toBe(0);
      expect(first.out.at(-1)).toBe('5 articles, 5 sidecars written');
      const second = await runCli(['annotate', folder]);
      expect(second.out.at(-1)).toBe('5 articles, 0 sidecars written');
      expect(second.out[0]).toContain('nothing new');
      expect((await runCli(['check', folder])).code).toBe(0);
    }));

  test('a sidecar that does not parse is left, named with its line, and the others are written', () =>
    withSeeds(async (folder) => {
      const sidecar = path.join(folder, '000_9b4d5773153511ec.txt.ann.yaml');
      const broken = 'sidecar: 1\n<<<<<<< ours\narticle: {}\n';
      await writeFile(sidecar, broken);
      const { code, out, err } = await runCli(['annotate', folder]);
      expect(code).toBe(1);
      expect(err.join('\n')).toMatch(/000_9b4d5773153511ec\.txt\.ann\.yaml:2:1: .*left as it is/);
      expect(out.at(-1)).toBe('5 articles, 4 sidecars written, 1 failed');
      expect(await readFile(sidecar, 'utf8')).toBe(broken);
    }));
});

describe('newsmark check', () => {
  test('says each problem as file:line:column and ends with 2', () =>
    withSeeds(async (folder) => {
      await writeFile(
        path.join(folder, '000_9b4d5773153511ec.txt.ann.yaml'),
        'sidecar: 1\narticle:\n  file: 000_9b4d5773153511ec.txt\nannotations:\n  - id: p-123456\n    type: person\n',
      );
      const { code, out } = await runCli(['check', folder]);
      expect(code).toBe(2);
      expect(out[0]).toMatch(/000_9b4d5773153511ec\.txt\.ann\.yaml:5:\d+: error: .*exact/);
    }));

  test('warns of a sidecar whose article was moved, and says where it is', () =>
    withSeeds(async (folder) => {
      const [first, second] = ['000_9b4d5773153511ec.txt', '001_2dd791e8254a4d49.txt'].map((file) => path.join(folder, file));
      await runCli(['annotate', first as string, second as string]);
      await mkdir(path.join(folder, 'old'));
      await rename(first as string, path.join(folder, 'old/report.txt'));
      await rm(second as string);
      const { code, out } = await runCli(['check', folder]);
      expect(code).toBe(2);
      expect(out.map((line) => line.replace(`${folder}/`, ''))).toEqual([
        '000_9b4d5773153511ec.txt.ann.yaml:1:1: warning: No article stands beside this sidecar: it belongs to old/report.txt (the same text). [NO_ARTICLE]',
        '001_2dd791e8254a4d49.txt.ann.yaml:1:1: warning: No article stands beside this sidecar: no article with its text or name is here. [NO_ARTICLE]',
        '2 sidecars, 2 problems',
      ]);
    }));
});

describe('newsmark compare', () => {
  test('prints the record of the contract for a folder', () =>
    withSeeds(async (folder) => {
      const { code, out } = await runCli(['compare', folder, '--json']);
      expect(code).toBe(0);
      const record = JSON.parse(out.join(''));
      expect(Object.keys(record)).toEqual([
        'sources',
        'entities',
        'quotes',
        'conflicts',
        'agreements',
        'revisions',
        'stories',
        'reprints',
        'timeline',
        'missing',
      ]);
      expect(record.sources[2]).toEqual({ file: '002_3f012ecb963bddac.txt', outlet: 'BBC', published: '2025-03-17' });
    }));

  test('prints Markdown to read by default', () =>
    withSeeds(async (folder) => {
      const { out } = await runCli(['compare', folder]);
      expect(out.join('\n')).toContain('# What 5 sources say');
    }));
});

describe('a wrong call', () => {
  test.each([
    [['compare'], 'name at least one file or folder'],
    [['annotate', '/no/such/folder'], '/no/such/folder: no such file or folder'],
    [['frobnicate'], 'there is no command “frobnicate”'],
    [['scan', '--published', 'tomorrow'], 'write the day as 2025-03-16'],
    [['scan', '--frob'], '--frob'],
  ])('%j says what it needs', async (args, message) => {
    const { code, err } = await runCli(args);
    expect(code).toBe(1);
    expect(err.join('\n')).toContain(message);
  });

  test('help and version are clean', async () => {
    expect((await runCli(['--help'])).out.join('\n')).toContain('newsmark compare PATH…');
    expect(await runCli(['--version'])).toMatchObject({ code: 0, out: ['0.1.0'] });
  });
});
