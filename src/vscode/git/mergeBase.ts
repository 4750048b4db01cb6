import * as vscode from 'vscode';

/** The part of the built-in Git extension's API (version 1) that is asked. */
interface GitExtension {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): { show(ref: string, path: string): Promise<string> } | null };
}

/** The text that both sides of a merge began with, from git's index; undefined where there is no merge, or no git to ask. */
export async function mergeBaseOf(uri: vscode.Uri): Promise<string | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  try {
    const git = await extension.activate();
    return await git.getAPI(1).getRepository(uri)?.show(':1', uri.fsPath);
  } catch {
    // Git is switched off, or the index holds no base: the marks in the text, or two versions alone, have to do.
    return undefined;
  }
}
