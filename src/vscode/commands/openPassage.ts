import * as vscode from 'vscode';
import { refFrom } from '../annotationRef.js';
import { COMMAND_IDS } from '../commandIds.js';
import { say } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { showPassage } from '../showPassage.js';

const { t } = vscode.l10n;

/** Opens the article that an annotation lies in, with its words selected. Only refs lead somewhere. */
export const openPassage: Command = {
  id: COMMAND_IDS.openPassage,
  async run(tools, argument) {
    const ref = refFrom(argument);
    const shown = ref && (await showPassage(tools, ref));
    if (!shown) say(t('These words are no longer in the article.'));
  },
};
