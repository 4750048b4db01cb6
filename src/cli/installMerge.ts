import path from 'node:path';
import { git } from './git.js';
import { withAttributes } from './gitAttributes.js';
import { EXIT, type Io, UsageError } from './io.js';
import { nodeFiles, toUri } from './nodeFiles.js';

/** How this program is started: by which executable, with which script. */
export interface Started {
  readonly executable: string;
  readonly script: string;
  /** An editor's own Node: it has to be told to be one. */
  readonly isElectron: boolean;
}

/**
 * `newsmark merge --install [FOLDER]`: from now on git merges the sidecars of this repository entry by entry. `started` is a
 * path where a script of the editor starts this program.
 */
export async function installMerge(args: readonly string[], started: Started | string, io: Io): Promise<number> {
  const [folder = '.', ...more] = args;
  if (typeof started !== 'string' && !/\.[cm]?js$/.test(started.script))
    throw new UsageError('git cannot start a program from its source: npm run build, then node out/cli.cjs merge --install');
  if (more.length) throw new UsageError('merge --install takes one folder');
  const top = await git(path.resolve(folder), 'rev-parse', '--show-toplevel');
  if (top.code !== 0) throw new UsageError(`${folder}: no git repository${top.err ? ` (${top.err.trim().split('\n')[0]})` : ''}`);
  const root = top.out.replace(/\r?\n$/, '');
  const driver = driverCommand(started);
  const settings = [
    ['merge.newsmark.name', 'Newsmark: sidecars merged entry by entry'],
    ['merge.newsmark.driver', driver],
  ] as const;
  for (const [key, value] of settings) {
    const set = await git(root, 'config', '--local', key, value);
    if (set.code !== 0) throw new Error(`git config ${key} failed: ${set.err.trim()}`);
  }
  io.out(`${root}: git config merge.newsmark.driver is ${driver}`);
  const uri = toUri(path.join(root, '.gitattributes'));
  const before = await nodeFiles.read(uri);
  const after = withAttributes(before);
  if (after === before) {
    io.out('.gitattributes says so already');
    return EXIT.clean;
  }
  const outcome = await nodeFiles.write(uri, after, before);
  if (outcome.kind !== 'written')
    throw new Error(`.gitattributes could not be written${outcome.kind === 'failed' ? `: ${outcome.why}` : ''}`);
  io.out('.gitattributes: a line for *.ann.yaml was added; commit it, so that everybody merges alike');
  return EXIT.clean;
}

/**
 * What git runs, through a shell; it puts the names of the files in place of the letters, quoted. Where this program is gone
 * lines are merged, as without it: git must never take ours alone for the result.
 */
export function driverCommand(started: Started | string): string {
  const files = typeof started === 'string' ? [started] : [started.executable, started.script];
  const start = typeof started === 'string' ? 'sh ' : started.isElectron ? 'ELECTRON_RUN_AS_NODE=1 ' : '';
  const isThere = files.map((file) => `[ -f ${quoted(file)} ]`).join(' && ');
  const byLines = 'git merge-file --diff3 -L ours -L base -L theirs %A %O %B';
  return `if ${isThere}; then ${start}${files.map(quoted).join(' ')} merge %O %A %B --path=%P; else ${byLines}; fi`;
}

/** For a shell, and for git, which reads a percent sign as the beginning of a letter. */
const quoted = (file: string): string => `'${file.replaceAll('\\', '/').replaceAll("'", "'\\''").replaceAll('%', '%%')}'`;
