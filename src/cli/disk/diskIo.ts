import type fs from 'node:fs';

/** What of Node's files a disk is made of; a test hands in one that fails. */
export type DiskIo = Pick<
  typeof fs,
  'accessSync' | 'chmodSync' | 'linkSync' | 'readFileSync' | 'renameSync' | 'rmSync' | 'statSync' | 'writeFileSync'
> & { readonly promises: Pick<typeof fs.promises, 'link' | 'mkdir' | 'open' | 'readlink' | 'realpath' | 'rename' | 'rm'> };

/** Error code of Node's files: `ENOENT`. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | undefined)?.code ?? '';

/** Whether an error says that there is no such file. */
export const isAbsent = (error: unknown): boolean => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

/** Lets others run for some milliseconds. */
export const rest = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

/** Takes a file away that must not stay; a disk that refuses is asked twice, and what stays then the next write finds. */
export function drop(io: DiskIo, file: string): void {
  for (const options of [{ force: true }, { force: true, maxRetries: 3 }]) {
    try {
      io.rmSync(file, options);
      return;
    } catch {
      // Asked again, or left.
    }
  }
}
