import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

const root = path.join(import.meta.dirname, '../..');

/** The command line as it is shipped: one file, made anew for these tests. */
export function bundledCli(): { readonly script: string; dispose(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), "newsmark 'cli' 100% "));
  const script = path.join(folder, 'cli.cjs');
  buildSync({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts'],
    outfile: script,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return { script, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A git repository of its own, that reads no setting of the machine. */
export interface GitRepository {
  readonly folder: string;
  /** Runs git; rejects nothing: the exit code and all that was printed. */
  git(...args: readonly string[]): { readonly code: number; readonly said: string };
  read(file: string): string;
  write(file: string, text: string): void;
  commit(message: string): void;
  dispose(): void;
}

export function gitRepository(): GitRepository {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'newsmark-git-'));
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_EDITOR: 'true',
    GIT_AUTHOR_NAME: 'x',
    GIT_AUTHOR_EMAIL: 'x@y.example',
    GIT_COMMITTER_NAME: 'x',
    GIT_COMMITTER_EMAIL: 'x@y.example',
  };
  const repository: GitRepository = {
    folder,
    git(...args) {
      const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' });
      return { code: status ?? -1, said: stdout + stderr };
    },
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(path.join(folder, file), text),
    commit(message) {
      execFileSync('git', ['add', '-A'], { cwd: folder, env });
      execFileSync('git', ['commit', '-qm', message], { cwd: folder, env });
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
  repository.git('init', '-q', '-b', 'main');
  return repository;
}
