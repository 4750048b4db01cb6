import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import { isConflict, needCounterpart } from '../problems/passageAtHand.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';

const { t } = vscode.l10n;

/** Says that a statement and another source's do not contradict each other. Undo takes it back, and so does deleting the link. */
export const refuseConflict: Command = {
  id: COMMAND_IDS.refuseConflict,
  async run(tools, argument, other) {
    const none = t('No other source contradicts what is at the cursor.');
    const found = await needCounterpart(tools, [argument, other], isConflict, none);
    if (!found) return;
    const result = await tools.service.refuseConflict(found.here.ref, found.there.ref);
    await tools.articles.refresh();
    await showResult(result);
  },
};
