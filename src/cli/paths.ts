import { stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './io.js';
import { toUri } from './nodeFiles.js';

/** What a person named on the command line. */
export interface NamedPath {
  readonly given: string;
  readonly uri: string;
  readonly isFolder: boolean;
}

/** The paths of a command, each looked at; a missing one is an error that names it. */
export async function namedPaths(given: readonly string[]): Promise<readonly NamedPath[]> {
  if (!given.length) throw new UsageError('name at least one file or folder');
  return Promise.all(
    given.map(async (name) => {
      const found = await stat(name).catch(() => undefined);
      if (!found) throw new UsageError(`${name}: no such file or folder`);
      return { given: name, uri: toUri(name), isFolder: found.isDirectory() };
    }),
  );
}

/** The folder that holds all of them: the folder itself where there is one only. */
export function commonFolder(paths: readonly NamedPath[]): string {
  const folders = paths.map(({ uri, isFolder }) => (isFolder ? uri : path.posix.dirname(uri)).split('/'));
  const [first = []] = folders;
  const shared = first.findIndex((part, at) => folders.some((folder) => folder[at] !== part));
  return (shared < 0 ? first : first.slice(0, shared)).join('/') || '/';
}
