import * as vscode from 'vscode';
import type { ArticleView, Mark } from '../../../src/core/serviceTypes.js';
import type { NewsmarkApi } from '../../../src/extension.js';
import { ok } from './expect.js';

const ID = 'newsmark.newsmark';

/** Two of the seed articles. */
export const BBC = '002_3f012ecb963bddac.txt';
export const UNNAMED = '000_9b4d5773153511ec.txt';

/** A file of the workspace that is open. */
export const fileUri = (name: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
};

export const sidecarOf = (name: string): vscode.Uri => fileUri(`${name}.ann.yaml`);

/** The extension under test, as VS Code knows it. */
export function extension(): vscode.Extension<NewsmarkApi> {
  const found = vscode.extensions.getExtension<NewsmarkApi>(ID);
  ok(found, `${ID} is installed`);
  return found;
}

/** An article in the active editor, read to the end with all its sources. */
export interface OpenedArticle {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly view: ArticleView;
}

/** Opens a file that is an article, and waits until it and its corpus are read. */
export async function openArticle(name: string): Promise<OpenedArticle> {
  const editor = await openFile(name);
  return { editor, document: editor.document, view: await viewOf(name) };
}

/** Opens a file in an editor. */
export const openFile = async (name: string): Promise<vscode.TextEditor> =>
  vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)));

/** The marks of an article as of now. */
export async function viewOf(name: string): Promise<ArticleView> {
  const api = await extension().activate();
  await api.viewOf(fileUri(name));
  await api.idle();
  const view = await api.viewOf(fileUri(name));
  ok(view, `${name} is an article`);
  return view;
}

/** The first mark whose words hold `words`. */
export function markOn(
  view: ArticleView,
  words: string,
  type?: Mark['type'],
): Mark & { readonly span: NonNullable<Mark['span']> } {
  const { span, ...mark } = view.marks.find((one) => one.text.includes(words) && (!type || one.type === type) && one.span) ?? {};
  ok(span, `a mark on “${words}”, among ${view.marks.map(({ type: kind, text }) => `${kind} ${text.slice(0, 30)}`).join(' | ')}`);
  return { ...(mark as Mark), span };
}

/** Puts the cursor into the middle of the first occurrence of the words. */
export function putCursor(editor: vscode.TextEditor, words: string): vscode.Position {
  const position = middleOf(editor.document, words);
  editor.selection = new vscode.Selection(position, position);
  return position;
}

function middleOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `“${words}” in the text`);
  return document.positionAt(at + Math.floor(words.length / 2));
}

/** Cards that come up over the middle of the first occurrence of the words. */
export async function hoverOver(document: vscode.TextDocument, words: string): Promise<readonly vscode.MarkdownString[]> {
  const position = middleOf(document, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents }) => contents).filter((content) => content instanceof vscode.MarkdownString);
}

/** Bytes of a file; undefined when there is none. */
export async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => bytes,
    () => undefined,
  );
}

export const textOf = async (uri: vscode.Uri): Promise<string | undefined> => {
  const bytes = await bytesOf(uri);
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};

export const writeFile = (name: string, content: string | Uint8Array): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileUri(name), typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** Takes files away again, and closes their editors. */
export async function removeFiles(...names: readonly string[]): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const name of names) {
    if (await bytesOf(fileUri(name))) await vscode.workspace.fs.delete(fileUri(name));
  }
}
