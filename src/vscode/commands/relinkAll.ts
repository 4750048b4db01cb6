import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import { say } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';

const { t } = vscode.l10n;

/** Takes every sidecar without article to its article, where there is no doubt which one it is. */
export const relinkAll: Command = {
  id: COMMAND_IDS.relinkAll,
  async run({ service, lone, articles }) {
    await lone.refresh();
    const roots = new Set(lone.all().map(({ root }) => root));
    if (!roots.size) return say(t('Every sidecar has its article beside it.'));
    for (const root of roots) await showResult(await service.relinkAll(root));
    await Promise.all([articles.refresh(), lone.refresh()]);
  },
};
