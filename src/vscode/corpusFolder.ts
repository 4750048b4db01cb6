import * as vscode from 'vscode';

/** Whether a workspace folder is a corpus: whoever opens it will open articles. */
export async function hasCorpusFolder(): Promise<boolean> {
  const looked = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) =>
    vscode.workspace.fs.stat(vscode.Uri.joinPath(uri, '.newsmark')).then(
      () => true,
      () => false,
    ),
  );
  return (await Promise.all(looked)).includes(true);
}
