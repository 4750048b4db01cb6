import * as vscode from 'vscode';
import type { ActionResult } from '../core/serviceTypes.js';
import { COMMAND_IDS } from './commandIds.js';
import { sayBriefly, warn } from './notices.js';

const { t } = vscode.l10n;

/** Shows how an action ended. A success goes to the status bar, where it takes nobody from the text; a failure stays and leads to its place. */
export async function showResult(result: ActionResult): Promise<void> {
  if (result.ok) return sayBriefly(result.message);
  const { at, message } = result;
  if (result.again) return void offerAgain(message, t('Try Again'));
  if (!at) return void warn(message);
  const show = t('Show');
  void warn(message, show).then(async (picked) => {
    if (picked !== show) return;
    const start = new vscode.Position(Math.max(0, at.line - 1), Math.max(0, at.column - 1));
    await vscode.window.showTextDocument(vscode.Uri.parse(at.uri), { selection: new vscode.Range(start, start) });
  });
}

/** A warning about decisions that no file holds, with the button that writes them again. */
export async function offerAgain(message: string, button: string): Promise<void> {
  const picked = await warn(message, button);
  if (picked === button) await vscode.commands.executeCommand(COMMAND_IDS.writeAgain);
}
