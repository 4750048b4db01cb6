import * as vscode from 'vscode';
import type { ActionResult } from '../core/serviceTypes.js';
import { inform } from './notices.js';
import { showResult } from './showResult.js';
import type { Tools } from './tools.js';

const { t } = vscode.l10n;

/** Shows how a change of many annotations ended, with the one step back beside it. */
export async function showBulkResult(result: ActionResult, uri: string, tools: Tools): Promise<void> {
  if (!result.ok || !result.changed) return showResult(result);
  const undo = t('Undo');
  void inform(result.message, undo).then(async (picked) => {
    if (picked !== undo) return;
    const undone = await tools.service.undo(uri);
    await tools.articles.refresh();
    await showResult(undone);
  });
}
