import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import { needArticle } from '../needs.js';
import { inform } from '../notices.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';

const { t } = vscode.l10n;

/** Writes the annotations of the article at hand into its sidecar. */
export const annotateArticle: Command = {
  id: COMMAND_IDS.annotateArticle,
  async run(tools) {
    const article = await needArticle(tools);
    if (!article) return;
    const result = await tools.service.annotate(article.view.uri);
    await tools.articles.refresh();
    if (!result.ok) return showResult(result);
    const open = t('Open Sidecar');
    void inform(result.message, open).then((picked) => {
      if (picked === open) void vscode.window.showTextDocument(vscode.Uri.parse(article.view.sidecarUri));
    });
  },
};
