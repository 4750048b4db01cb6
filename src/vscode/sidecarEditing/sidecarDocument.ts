import * as vscode from 'vscode';
import type { SidecarText } from '../../core/service/sidecarEditing/sidecarEditingTypes.js';
import { SIDECAR_SUFFIX } from '../../core/sidecar/sidecarUri.js';
import type { Splice } from '../../core/sidecar/splice/splice.js';
import { toRange } from '../convert.js';

/** Sidecars in any language mode. Nothing of the help in YAML runs for other files. */
export const SIDECARS: vscode.DocumentSelector = [{ pattern: `**/*${SIDECAR_SUFFIX}` }];

/** Whether a document is a sidecar. Diffs, previews and older versions from version control are none. */
export const isSidecar = (document: vscode.TextDocument): boolean =>
  document.uri.path.endsWith(SIDECAR_SUFFIX) &&
  (vscode.workspace.getWorkspaceFolder(document.uri) !== undefined || ['file', 'vscode-remote'].includes(document.uri.scheme));

/** A sidecar as its editor has it now. */
export const sidecarText = (document: vscode.TextDocument): SidecarText => ({
  uri: document.uri.toString(),
  text: document.getText(),
});

/** Splices as one edit of the open document, so that its editor can undo them in one step. */
export function editOf(document: vscode.TextDocument, splices: readonly Splice[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of splices) edit.replace(document.uri, toRange(document, { start, end }), text);
  return edit;
}
