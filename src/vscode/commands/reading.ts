import * as vscode from 'vscode';
import { refFrom } from '../annotationRef.js';
import { articleOf } from '../needs.js';
import { COMPARISON_SCHEME } from '../readOnlyDocuments.js';
import type { Tools } from '../tools.js';

const PREVIEW = 'markdown.showPreview';

/** The article of a link's annotation, else of the active editor, even while it is still being read, else the last one at hand. */
export async function articleToCompare(tools: Tools, argument: unknown): Promise<vscode.Uri | undefined> {
  const ref = refFrom(argument);
  const named = ref && articleOf(tools, ref);
  if (named) return vscode.Uri.parse(named.uri);
  const document = vscode.window.activeTextEditor?.document;
  const view = document && (await tools.articles.upToDate(document));
  return view ? document.uri : tools.active.current?.document.uri;
}

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
