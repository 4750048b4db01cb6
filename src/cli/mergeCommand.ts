import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AnnotationService } from '../core/serviceTypes.js';
import { git } from './git.js';
import { EXIT, type Io, UsageError } from './io.js';

/**
 * `newsmark merge BASE OURS THEIRS [--path FILE]`, as git calls a merge driver: the result goes over OURS. Exit code 0 where
 * nothing is left to decide. 1 where both sides changed one field differently: each such field is listed, the file
 * parses and has both sides in it. A side that does not parse is merged line by line, as git would have done without us.
 */
export async function mergeCommand(
  args: readonly string[],
  shown: string | undefined,
  service: AnnotationService,
  io: Io,
): Promise<number> {
  const [base, ours, theirs, ...more] = args;
  if (!base || !ours || !theirs || more.length) throw new UsageError('merge takes three files: BASE OURS THEIRS');
  const [was, here, there] = (await Promise.all([base, ours, theirs].map((file) => readText(file)))) as [string, string, string];
  const name = shown ?? ours;
  const merge = await service.mergeTexts(was, here, there).catch((error: Error) => error);
  if (merge instanceof Error) {
    // Git takes what is left for the result: theirs must be in sight whatever went wrong.
    io.err(`${name}: ${merge.message}`);
    return byLines({ base, ours, theirs }, name, io);
  }
  if (!merge.ok) {
    for (const { line, column, message } of merge.problems) io.err(`${name}:${line}:${column}: ${message}`);
    return byLines({ base, ours, theirs }, name, io);
  }
  if (merge.text !== here) await writeFile(ours, merge.text);
  for (const { id, field, ours: mine, theirs: other } of merge.conflicts)
    io.err(`${name}: ${id}: ${field}: ${mine ?? 'nothing'} / ${other ?? 'nothing'}`);
  if (!merge.conflicts.length) return EXIT.clean;
  io.err(`${name}: ours / theirs, as listed. Ours stands in the field, theirs under “conflict:” in the entry: keep one of them.`);
  return EXIT.error;
}

const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new UsageError(`${file}: no such file`) : error;
  });

/** Marks of a conflict where lines clash, so that no side is out of sight. The editor settles them entry by entry. */
async function byLines(
  { base, ours, theirs }: { base: string; ours: string; theirs: string },
  name: string,
  io: Io,
): Promise<number> {
  const labels = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
  const { code } = await git(
    process.cwd(),
    'merge-file',
    '--diff3',
    ...labels,
    ...[ours, base, theirs].map((f) => path.resolve(f)),
  );
  if (code < 0 || code > 127) {
    io.err(`${name}: nothing was merged, as one side does not parse and git is not there to merge lines. Ours is left as it is.`);
    return EXIT.error;
  }
  io.err(`${name}: lines were merged instead of entries, as one side does not parse. Look it through.`);
  return EXIT.error;
}
