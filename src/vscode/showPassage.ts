import * as vscode from 'vscode';
import type { AnnotationRef } from '../core/card/card.js';
import { showSpan } from './convert.js';
import type { Tools } from './tools.js';

/**
 * Opens the article that an annotation lies in, with its words selected; undefined when they are in no article any more.
 * `column`: where to open it; without one, where editors open.
 */
export async function showPassage(
  { service, articles }: Pick<Tools, 'service' | 'articles'>,
  ref: AnnotationRef,
  column?: vscode.ViewColumn,
): Promise<vscode.TextEditor | undefined> {
  const known = await service.locate(ref);
  if (!known) return undefined;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(known.uri));
  // Spans of an open document count by its own line ends, so the place is asked for again once it is read.
  await articles.upToDate(document);
  const place = await service.locate(ref);
  const editor = await vscode.window.showTextDocument(document, { preview: true, ...(column ? { viewColumn: column } : {}) });
  if (place) showSpan(editor, place.span);
  return editor;
}
