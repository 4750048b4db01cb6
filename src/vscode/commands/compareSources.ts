import * as vscode from 'vscode';
import { rootOf } from '../articles/articleSelector.js';
import { COMMAND_IDS } from '../commandIds.js';
import { say } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { namedArticle } from './namedArticle.js';
import { showForReading } from './showForReading.js';

const { t } = vscode.l10n;

/** Opens what the sources of the folder agree and differ on, for reading. */
export const compareSources: Command = {
  id: COMMAND_IDS.compareSources,
  async run(tools, argument) {
    const article = await namedArticle(tools, argument);
    const root = article ? rootOf(article) : vscode.workspace.workspaceFolders?.[0]?.uri.toString();
    if (!root) return say(t('Open an article, or a folder with articles, to compare sources.'));
    const options = { location: vscode.ProgressLocation.Window, title: t('Comparing sources') };
    const markdown = await vscode.window.withProgress(options, async () => {
      await tools.service.loadCorpus(root);
      return tools.service.compareMarkdown(root);
    });
    await showForReading(tools, markdown, t('Comparison'));
  },
};
