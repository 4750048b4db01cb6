import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import { needArticle } from '../needs.js';
import { inform } from '../notices.js';
import type { Command } from '../registerCommand.js';

const { t } = vscode.l10n;

/** Opens the YAML beside the article, or offers to write it. */
export const openSidecar: Command = {
  id: COMMAND_IDS.openSidecar,
  async run(tools) {
    const article = await needArticle(tools);
    if (!article) return;
    const { sidecarExists, sidecarUri } = article.view;
    if (sidecarExists) return void (await vscode.window.showTextDocument(vscode.Uri.parse(sidecarUri)));
    const annotate = t('Annotate Article');
    const question = t('This article has no sidecar yet. Annotate Article writes one.');
    void inform(question, annotate).then((picked) => {
      if (picked === annotate) void vscode.commands.executeCommand(COMMAND_IDS.annotateArticle);
    });
  },
};
