import * as vscode from 'vscode';
import type { Settings } from '../core/settings.js';

/**
 * Documents that may be articles: those that match the setting, and Markdown, of which the service takes only what has
 * article front matter or lies under a folder with `.newsmark/`. No other document is ever read.
 */
export function articleSelector(settings: Settings): readonly vscode.DocumentFilter[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const inFolders = settings.articles.flatMap((glob) =>
    folders.map((folder) => ({ pattern: new vscode.RelativePattern(folder, glob) })),
  );
  return [
    ...inFolders,
    ...settings.articles.map((glob) => ({ pattern: glob })),
    { language: 'markdown' },
    { language: 'news-article' },
  ];
}

/** Whether the service should be asked. Documents of no folder and no disk (outputs, diffs, previews) are none. */
export function mayBeArticle(document: vscode.TextDocument, settings: Settings): boolean {
  const { uri } = document;
  const lies = vscode.workspace.getWorkspaceFolder(uri) !== undefined || uri.scheme === 'file' || uri.scheme === 'vscode-remote';
  return lies && vscode.languages.match(articleSelector(settings), document) > 0;
}

/** The folder whose articles are read together: the workspace folder, or the file's own where it lies outside of one. */
export const rootOf = (uri: vscode.Uri): string =>
  (vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..')).toString();
