import * as vscode from 'vscode';
import type { WriteOutcome } from '../../core/ports.js';
import { differingPart } from './differingPart.js';

/** A sidecar that stands in an editor with what a person has typed and not saved. */
export const unsavedSidecar = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  uri.path.endsWith('.yaml')
    ? vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri.toString())
    : undefined;

/**
 * Writes into the editor and leaves the file alone, if the editor holds `expected`: saving stays with the person. Only
 * what differs is replaced, so that their cursor and folding stay.
 */
export async function writeInEditor(document: vscode.TextDocument, text: string, expected: string): Promise<WriteOutcome> {
  const old = document.getText();
  if (old !== expected) return { kind: 'conflict', current: old };
  const { span, inserted } = differingPart(old, text);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(span.start), document.positionAt(span.end)), inserted);
  if (await vscode.workspace.applyEdit(edit)) return { kind: 'written' };
  // The editor refuses a change to a text that has moved on.
  const current = document.getText();
  return current === old
    ? { kind: 'failed', why: vscode.l10n.t('the editor refused the change') }
    : { kind: 'conflict', current };
}

/** What a person has typed and not saved goes along to the new name. */
export async function moveInEditor(from: vscode.Uri, to: vscode.Uri): Promise<WriteOutcome> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to, { overwrite: false });
  return (await vscode.workspace.applyEdit(edit))
    ? { kind: 'written' }
    : { kind: 'failed', why: vscode.l10n.t('the editor refused the change') };
}
