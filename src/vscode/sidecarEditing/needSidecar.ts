import * as vscode from 'vscode';
import { say } from '../needs.js';
import { isSidecar } from './sidecarDocument.js';

/** The editor of a sidecar that the person works in; where there is none, they are told what is needed. */
export function needSidecar(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor && isSidecar(editor.document)) return editor;
  return say(vscode.l10n.t('Open a sidecar first, the YAML beside an article, and put the cursor into an entry.'));
}
