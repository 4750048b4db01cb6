import * as vscode from 'vscode';
import type { StorySource } from '../../core/service/knowledge/knowledgeTypes.js';
import { plainLine } from '../../core/text/escapeMarkdown.js';
import { COMMAND_IDS } from '../commandIds.js';
import { needArticle, say } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';
import type { Tools } from '../tools.js';
import { withoutIcons } from '../withoutIcons.js';

const { t } = vscode.l10n;

/** Puts the article at hand into one story with others that the person picks. */
export const confirmStory: Command = {
  id: COMMAND_IDS.confirmStory,
  async run(tools) {
    const at = await needArticle(tools);
    const others = at && (await tools.service.storySources(at.view.uri));
    if (!at || !others) return;
    if (!others.length) return say(t('No other article is in this folder.'));
    const picked = await pick(others, t('These Tell the Same Story'), true);
    if (picked) await act(tools, tools.service.confirmStory([at.view.uri, ...picked]));
  },
};

/** Says that the article at hand tells another story than those that the person picks. */
export const refuseStory: Command = {
  id: COMMAND_IDS.refuseStory,
  async run(tools) {
    const at = await needArticle(tools);
    const others = at && (await tools.service.storySources(at.view.uri)).filter(({ same }) => same);
    if (!at || !others) return;
    if (!others.length) return say(t('No other article tells the same story.'));
    const picked = await pick(others, t('These Tell Another Story'), false);
    if (picked) await act(tools, tools.service.refuseStory(at.view.uri, picked));
  },
};

async function pick(sources: readonly StorySource[], title: string, ticked: boolean): Promise<readonly string[] | undefined> {
  const items = [...sources]
    .sort((a, b) => Number(b.same) - Number(a.same))
    .map(({ uri, file, label, same }) => ({ uri, label: shown(label), description: shown(file), picked: ticked && same }));
  const picked = await vscode.window.showQuickPick(items, { title, canPickMany: true, matchOnDescription: true });
  return picked?.length ? picked.map(({ uri }) => uri) : undefined;
}

async function act({ articles }: Tools, action: ReturnType<Tools['service']['confirmStory']>): Promise<void> {
  const result = await action;
  await articles.refresh();
  await showResult(result);
}

const shown = (words: string): string => withoutIcons(plainLine(words));
