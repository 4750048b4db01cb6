import * as vscode from 'vscode';
import { COMPARISON_SCHEME } from '../readOnlyDocuments.js';
import type { Tools } from '../tools.js';

const PREVIEW = 'markdown.showPreview';

/** Opens Markdown of ours in the preview, under a name. */
export async function showForReading({ documents }: Tools, markdown: string, name: string): Promise<void> {
  const uri = vscode.Uri.from({ scheme: COMPARISON_SCHEME, path: `/${name}.md` });
  documents.put(uri, markdown);
  const document = await vscode.workspace.openTextDocument(uri);
  try {
    await vscode.commands.executeCommand(PREVIEW, uri);
  } catch {
    // An editor without its Markdown extension has no preview; the Markdown reads well as it is.
    await vscode.window.showTextDocument(document, { preview: true });
  }
}
