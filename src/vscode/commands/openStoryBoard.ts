import * as vscode from 'vscode';
import { refFrom } from '../annotationRef.js';
import { COMMAND_IDS } from '../commandIds.js';
import { articleOf, say } from '../needs.js';
import type { Command } from '../registerCommand.js';
import type { Tools } from '../tools.js';

const { t } = vscode.l10n;

/** Opens what the sources of the article's story say beside each other. */
export const openStoryBoard: Command = {
  id: COMMAND_IDS.openStoryBoard,
  async run(tools, argument) {
    const article = await articleToShow(tools, argument);
    if (!article) return say(t('Open an article first: the story board shows the story that it tells.'));
    await tools.storyBoard.open(article, refFrom(argument));
  },
};

/** The article of a link's annotation, else of the active editor, even while it is still being read, else the last one at hand. */
async function articleToShow(tools: Tools, argument: unknown): Promise<vscode.Uri | undefined> {
  const ref = refFrom(argument);
  const named = ref && articleOf(tools, ref);
  if (named) return vscode.Uri.parse(named.uri);
  const document = vscode.window.activeTextEditor?.document;
  const view = document && (await tools.articles.upToDate(document));
  return view ? document.uri : tools.active.current?.document.uri;
}
