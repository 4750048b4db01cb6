import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import { isLost, markItem, needMarks } from '../marks/lostMarks.js';
import { previewPick } from '../previewPick.js';
import type { Command } from '../registerCommand.js';
import { showBulkResult } from '../showBulkResult.js';

const { t } = vscode.l10n;

/** Puts the lost annotations that the person ticks at their best guesses, each shown in the text while it is looked at. */
export const reattachAll: Command = {
  id: COMMAND_IDS.reattachAll,
  async run(tools) {
    const lost = await needMarks(
      tools,
      (mark) => isLost(mark) && mark.guess !== undefined,
      t('No annotation of this article is lost with a best guess.'),
    );
    if (!lost) return;
    const { editor, uri, marks } = lost;
    const picked = await previewPick({
      editor,
      title: t('Re-attach at Their Best Guesses'),
      placeholder: t('Tick those whose guess is right; each is shown in the text.'),
      items: marks.map((mark) => markItem(editor.document, mark)),
      many: true,
    });
    if (!picked?.length) return;
    const result = await tools.service.reattachAll(
      uri,
      picked.map(({ ref }) => ref),
    );
    await tools.articles.refresh();
    await showBulkResult(result, uri, tools);
  },
};
