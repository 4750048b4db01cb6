import * as vscode from 'vscode';
import { rootOf } from '../articles/articleSelector.js';
import { COMMAND_IDS } from '../commandIds.js';
import { say } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { namedArticle } from './namedArticle.js';
import { showForReading } from './showForReading.js';

const { t } = vscode.l10n;

/** Opens the board of the story that the article tells, as a document for reading. */
export const storyMarkdown: Command = {
  id: COMMAND_IDS.storyMarkdown,
  async run(tools, argument) {
    const article = await namedArticle(tools, argument);
    if (!article) return say(t('Open an article to read its story.'));
    const options = { location: vscode.ProgressLocation.Window, title: t('Reading the story') };
    const markdown = await vscode.window.withProgress(options, async () => {
      await tools.service.loadCorpus(rootOf(article));
      return tools.service.storyMarkdown(article.toString());
    });
    if (markdown === undefined) return say(t('Open an article to read its story.'));
    await showForReading(tools, markdown, t('Story'));
  },
};
