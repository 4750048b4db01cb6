import * as vscode from 'vscode';

/** Text of a file that the extension ships in `out/`, wherever it is installed. */
export async function readBundled(context: vscode.ExtensionContext, name: string): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'out', name));
  return new TextDecoder().decode(bytes);
}
