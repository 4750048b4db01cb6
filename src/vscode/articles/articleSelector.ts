import * as vscode from 'vscode';
import type { Settings } from '../../core/settings.js';

/**
 * Documents that may be articles: those that match the setting, and Markdown, of which the service takes only what has
 * article front matter or lies under a folder with `.newsmark/`. No other document is ever read.
 */
export const articleSelector = (settings: Settings): readonly vscode.DocumentFilter[] => [
  ...globFilters(settings),
  { language: 'markdown' },
  { language: 'news-article' },
];

function globFilters(settings: Settings): readonly vscode.DocumentFilter[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const inFolders = settings.articles.flatMap((glob) =>
    folders.map((folder) => ({ pattern: new vscode.RelativePattern(folder, glob) })),
  );
  return [...inFolders, ...settings.articles.map((glob) => ({ pattern: glob }))];
}

/** Whether the document should be watched. Documents of no folder and no disk (outputs, diffs, previews) are none. */
export function mayBeArticle(document: vscode.TextDocument, settings: Settings): boolean {
  const { uri } = document;
  const lies = vscode.workspace.getWorkspaceFolder(uri) !== undefined || uri.scheme === 'file' || uri.scheme === 'vscode-remote';
  return lies && vscode.languages.match(articleSelector(settings), document) > 0;
}

/**
 * Whether the service should be asked. A Markdown file without front matter and outside of a corpus is never an article,
 * and must not start a scanner in a window of program code.
 */
export async function isWorthAsking(document: vscode.TextDocument, settings: Settings): Promise<boolean> {
  if (document.languageId !== 'markdown' || vscode.languages.match(globFilters(settings), document) > 0) return true;
  return document.lineAt(0).text.startsWith('---') || isInCorpus(document.uri);
}

/** Whether a `.newsmark` folder lies beside the file or above it, up to the workspace folder. */
async function isInCorpus(uri: vscode.Uri): Promise<boolean> {
  const top = vscode.workspace.getWorkspaceFolder(uri)?.uri.path;
  let folder = vscode.Uri.joinPath(uri, '..');
  for (let depth = 0; depth < DEEPEST; depth++) {
    const isThere = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, '.newsmark')).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
    if (!top || folder.path === top || folder.path === '/') return false;
    folder = vscode.Uri.joinPath(folder, '..');
  }
  return false;
}

/** Folders that are looked into at most, from the file upwards. */
const DEEPEST = 40;

/** The folder whose articles are read together: the workspace folder, or the file's own where it lies outside of one. */
export const rootOf = (uri: vscode.Uri): string =>
  (vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..')).toString();
