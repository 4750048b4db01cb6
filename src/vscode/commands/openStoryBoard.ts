import * as vscode from 'vscode';
import { refFrom } from '../annotationRef.js';
import { COMMAND_IDS } from '../commandIds.js';
import { say } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { namedArticle } from './namedArticle.js';

const { t } = vscode.l10n;

/** Opens what the sources of the article's story say beside each other. */
export const openStoryBoard: Command = {
  id: COMMAND_IDS.openStoryBoard,
  async run(tools, argument) {
    const article = await namedArticle(tools, argument);
    if (!article) return say(t('Open an article first: the story board shows the story that it tells.'));
    await tools.storyBoard.open(article, refFrom(argument));
  },
};
