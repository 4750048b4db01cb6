import * as vscode from 'vscode';

/** Bytes of a file that the extension ships in `out/`, wherever it is installed. */
export const readBundledBytes = async (context: vscode.ExtensionContext, name: string): Promise<Uint8Array> =>
  vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'out', name));

/** Text of such a file. */
export const readBundled = async (context: vscode.ExtensionContext, name: string): Promise<string> =>
  new TextDecoder().decode(await readBundledBytes(context, name));
