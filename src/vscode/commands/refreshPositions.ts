import { COMMAND_IDS } from '../commandIds.js';
import { needArticle } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';

/** Writes anew where the words of every entry of the sidecar stand. */
export const refreshPositions: Command = {
  id: COMMAND_IDS.refreshPositions,
  async run(tools) {
    const article = await needArticle(tools);
    if (!article) return;
    const result = await tools.service.refreshPositions(article.view.uri);
    await tools.articles.refresh();
    await showResult(result);
  },
};
