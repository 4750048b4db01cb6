import * as vscode from 'vscode';
import type { Span } from '../core/text/span.js';

/** Code units of the document's text to lines and characters. */
export const toRange = (document: vscode.TextDocument, span: Span): vscode.Range =>
  new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));

/** Lines and characters to code units of the document's text. */
export const toSpan = (document: vscode.TextDocument, range: vscode.Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/** Puts the selection on a stretch and brings it into sight. */
export function showSpan(editor: vscode.TextEditor, span: Span): void {
  const range = toRange(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
