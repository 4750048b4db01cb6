import * as vscode from 'vscode';
import { refFrom } from '../annotationRef.js';
import { articleOf } from '../needs.js';
import type { Tools } from '../tools.js';

/** The article of a link's annotation, else of the active editor, even while it is still being read, else the last one at hand. */
export async function namedArticle(tools: Tools, argument: unknown): Promise<vscode.Uri | undefined> {
  const ref = refFrom(argument);
  const named = ref && articleOf(tools, ref);
  if (named) return vscode.Uri.parse(named.uri);
  const document = vscode.window.activeTextEditor?.document;
  const view = document && (await tools.articles.upToDate(document));
  return view ? document.uri : tools.active.current?.document.uri;
}
