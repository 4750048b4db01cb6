import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import { sayBriefly } from '../notices.js';
import type { Command } from '../registerCommand.js';

const { t } = vscode.l10n;

/** Shows or hides every mark; annotations stay as they are. */
export const toggleMarks: Command = {
  id: COMMAND_IDS.toggleMarks,
  async run({ visibility }) {
    await visibility.toggle();
    sayBriefly(visibility.shown ? t('Marks are shown') : t('Marks are hidden'), 3000);
  },
};
