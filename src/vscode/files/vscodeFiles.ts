import * as vscode from 'vscode';
import type { Files, WriteOutcome } from '../../core/ports.js';
import { moveInEditor, unsavedSidecar, writeInEditor } from './unsavedSidecar.js';

/** Folders that hold other people's packages, never articles. */
const NOT_SEARCHED = '**/node_modules/**';

/** The disk of the machine that the extension runs on, by path; none in a browser. */
type Disk = Omit<Files, 'list'>;

/**
 * The core's files, on a disk, a remote machine or a virtual workspace. What the person sees counts: a sidecar that
 * stands unsaved in an editor is read and written there. Files of this machine go to `disk`, which compares and
 * replaces as one step; all others through `workspace.fs`, which can do no better than look right before it writes.
 */
export function vscodeFiles(disk?: Disk): Files {
  const pathOf = (uri: vscode.Uri): string | undefined => (disk && uri.scheme === 'file' ? uri.fsPath : undefined);
  const read = async (uri: vscode.Uri): Promise<string | undefined> => {
    const open = unsavedSidecar(uri);
    if (open) return open.getText();
    const path = pathOf(uri);
    return disk && path !== undefined ? disk.read(path) : readThroughEditor(uri);
  };

  async function write(uri: vscode.Uri, text: string, expected: string | undefined): Promise<WriteOutcome> {
    const path = pathOf(uri);
    const current = await read(uri);
    if (current !== expected) return { kind: 'conflict', current };
    const open = unsavedSidecar(uri);
    if (open) return writeInEditor(open, text, expected ?? '');
    if (disk && path !== undefined) return disk.write(path, text, expected);
    await writeThroughEditor(uri, new TextEncoder().encode(text));
    return { kind: 'written' };
  }

  async function move(from: vscode.Uri, to: vscode.Uri): Promise<WriteOutcome> {
    const current = await read(to);
    if (current !== undefined) return { kind: 'conflict', current };
    if (unsavedSidecar(from)) return moveInEditor(from, to);
    if (disk && pathOf(from) && pathOf(to)) return disk.move(from.fsPath, to.fsPath);
    await vscode.workspace.fs.rename(from, to, { overwrite: false });
    return { kind: 'written' };
  }

  async function remove(uri: vscode.Uri, expected: string): Promise<WriteOutcome> {
    const current = await read(uri);
    if (current !== expected) return { kind: 'conflict', current };
    if (unsavedSidecar(uri)) return { kind: 'failed', why: vscode.l10n.t('it stands unsaved in an editor') };
    if (disk && pathOf(uri)) return disk.remove(uri.fsPath, expected);
    await vscode.workspace.fs.delete(uri);
    return { kind: 'written' };
  }

  return {
    read: (uri) => read(vscode.Uri.parse(uri)),
    write: (uri, text, expected) => told(() => write(vscode.Uri.parse(uri), text, expected)),
    move: (from, to) => told(() => move(vscode.Uri.parse(from), vscode.Uri.parse(to))),
    remove: (uri, expected) => told(() => remove(vscode.Uri.parse(uri), expected)),
    list,
  };
}

/** How a file operation ended that may be refused by the disk, the remote machine or the virtual workspace. */
async function told(work: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
  try {
    return await work();
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

async function readThroughEditor(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && /FileNotFound|FileNotADirectory/.test(error.code)) return undefined;
    throw error;
  }
}

/** On a remote machine's disk the bytes go to a hidden file beside it first, so that no crash leaves half a sidecar. */
async function writeThroughEditor(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  if (!/^(file|vscode-remote)$/.test(uri.scheme)) return void (await fs.writeFile(uri, bytes));
  const [name = ''] = uri.path.split('/').slice(-1);
  const beside = vscode.Uri.joinPath(uri, '..', `.${name}.newsmark-new`);
  try {
    await fs.writeFile(beside, bytes);
    await fs.rename(beside, uri, { overwrite: true });
  } catch (error) {
    await fs.delete(beside).then(undefined, () => undefined);
    throw error;
  }
}

async function list(root: string, globs: readonly string[]) {
  const base = vscode.Uri.parse(root);
  const folder = base.path.endsWith('/') ? base.path : `${base.path}/`;
  const found = await Promise.all(
    globs.map((glob) => vscode.workspace.findFiles(new vscode.RelativePattern(base, glob), NOT_SEARCHED)),
  );
  const byPath = new Map(found.flat().map((uri) => [uri.path.slice(folder.length), uri.toString()]));
  return [...byPath]
    .map(([path, uri]) => ({ path, uri }))
    .filter(({ path }) => !/(^|\/)\.[^/]*\//.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
