import * as vscode from 'vscode';
import type { Files, WriteOutcome } from '../core/ports.js';

/** Folders that hold other people's packages, never articles. */
const NOT_SEARCHED = '**/node_modules/**';

/** The core's files through `workspace.fs`, so that they may lie on a disk, a remote machine or a virtual workspace. */
export function vscodeFiles(): Files {
  return {
    read: (uri) => read(vscode.Uri.parse(uri)),
    write: (uri, text, expected) => write(vscode.Uri.parse(uri), text, expected),
    move: (from, to) => move(vscode.Uri.parse(from), vscode.Uri.parse(to)),
    remove: (uri, expected) => remove(vscode.Uri.parse(uri), expected),
    list,
  };
}

/** What the person sees counts: an unsaved sidecar in an editor goes before the file. */
async function read(uri: vscode.Uri): Promise<string | undefined> {
  const open = unsavedSidecar(uri);
  if (open) return open.getText();
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && /FileNotFound|FileNotADirectory/.test(error.code)) return undefined;
    throw error;
  }
}

/** How a file operation ended that may be refused by the disk, the remote machine or the virtual workspace. */
async function told(work: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
  try {
    return await work();
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

const move = (from: vscode.Uri, to: vscode.Uri): Promise<WriteOutcome> =>
  told(async () => {
    try {
      await (unsavedSidecar(from) ? moveInEditor(from, to) : vscode.workspace.fs.rename(from, to, { overwrite: false }));
      return { kind: 'written' };
    } catch (error) {
      const current = error instanceof vscode.FileSystemError && error.code === 'FileExists' ? await read(to) : undefined;
      if (current === undefined) throw error;
      return { kind: 'conflict', current };
    }
  });

const remove = (uri: vscode.Uri, expected: string): Promise<WriteOutcome> =>
  told(async () => {
    const current = await read(uri);
    if (current !== expected) return { kind: 'conflict', current };
    await vscode.workspace.fs.delete(uri);
    return { kind: 'written' };
  });

async function write(uri: vscode.Uri, text: string, expected: string | undefined): Promise<WriteOutcome> {
  return told(async () => {
    const current = await read(uri);
    if (current !== expected) return { kind: 'conflict', current };
    const open = unsavedSidecar(uri);
    if (open) return await writeInEditor(open, text);
    await writeWhole(uri, new TextEncoder().encode(text));
    return { kind: 'written' };
  });
}

const unsavedSidecar = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  uri.path.endsWith('.yaml')
    ? vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri.toString())
    : undefined;

/** Only what differs is replaced, so that the cursor and the folding of the person who is editing stay. */
async function writeInEditor(document: vscode.TextDocument, text: string): Promise<WriteOutcome> {
  const old = document.getText();
  let head = 0;
  while (head < old.length && head < text.length && old[head] === text[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < text.length - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(head), document.positionAt(old.length - tail));
  edit.replace(document.uri, range, text.slice(head, text.length - tail));
  const applied = await vscode.workspace.applyEdit(edit);
  return applied ? { kind: 'written' } : { kind: 'failed', why: vscode.l10n.t('the editor refused the change') };
}

/** What a person has typed and not saved goes along to the new name. */
async function moveInEditor(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to, { overwrite: false });
  if ((await read(to)) !== undefined) throw vscode.FileSystemError.FileExists(to);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('the editor refused the change'));
}

/** On a disk the bytes go to a file beside it first, so that no crash leaves half a sidecar. */
async function writeWhole(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  if (uri.scheme !== 'file') return void (await fs.writeFile(uri, bytes));
  const beside = uri.with({ path: `${uri.path}.writing` });
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
