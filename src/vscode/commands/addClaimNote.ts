import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import { plainWords } from '../plainWords.js';
import { isConflict, needCounterpart } from '../problems/passageAtHand.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';

const { t } = vscode.l10n;

/** Notes a claim on the sentence of a contradicted statement, with a link to the passage that contradicts it. */
export const addClaimNote: Command = {
  id: COMMAND_IDS.addClaimNote,
  async run(tools, argument, other) {
    const none = t('No other source contradicts what is at the cursor. Mark Selection as… makes a claim of any words.');
    const found = await needCounterpart(tools, [argument, other], isConflict, none);
    if (!found) return;
    const note = await vscode.window.showInputBox({
      title: t('Claim'),
      prompt: t('What should be remembered of this claim? It is linked to the passage in {0}.', plainWords(found.there.label)),
    });
    if (!note) return;
    const result = await tools.service.addClaim(found.here.ref, note, found.there.ref);
    await tools.articles.refresh();
    await showResult(result);
  },
};
