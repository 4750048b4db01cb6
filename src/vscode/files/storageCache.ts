import * as vscode from 'vscode';
import type { Cache } from '../../core/ports.js';

/** A cache in the extension's own storage of this workspace; undefined where no folder is open, which has none. */
export function createStorageCache(storage: vscode.Uri | undefined): Cache | undefined {
  if (!storage) return undefined;
  const { fs } = vscode.workspace;
  const uriOf = (name: string) => vscode.Uri.joinPath(storage, `${name}.bin`);
  const quietly = async <T>(work: Thenable<T>): Promise<T | undefined> => {
    try {
      return await work;
    } catch {
      return undefined;
    }
  };
  return {
    get: (name) => quietly(fs.readFile(uriOf(name))),
    async put(name, bytes) {
      await quietly(fs.createDirectory(storage));
      await quietly(fs.writeFile(uriOf(name), bytes));
    },
    async remove(name) {
      await quietly(fs.delete(uriOf(name)));
    },
  };
}
