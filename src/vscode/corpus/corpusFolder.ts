import * as vscode from 'vscode';

/** Workspace folders with a `.newsmark` in them: whoever opens one of these will open articles. As uris. */
export async function corpusFolders(): Promise<readonly string[]> {
  const looked = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) =>
    vscode.workspace.fs.stat(vscode.Uri.joinPath(uri, '.newsmark')).then(
      () => [uri.toString()],
      () => [],
    ),
  );
  return (await Promise.all(looked)).flat();
}
