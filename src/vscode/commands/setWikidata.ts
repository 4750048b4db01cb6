import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import { needRef } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';

const { t } = vscode.l10n;

/** Asks for the Wikidata id of the name at the cursor, or of a row. Nothing is looked up. */
export const setWikidata: Command = {
  id: COMMAND_IDS.setWikidata,
  async run(tools, argument) {
    const ref = await needRef(tools, argument);
    if (!ref) return;
    const id = await vscode.window.showInputBox({
      title: t('Wikidata Id'),
      prompt: t('As Q42, or the address of the page; empty to take it away.'),
      placeHolder: 'Q42',
    });
    if (id === undefined) return;
    const result = await tools.service.setWikidata(ref, id);
    await tools.articles.refresh();
    await showResult(result);
  },
};
