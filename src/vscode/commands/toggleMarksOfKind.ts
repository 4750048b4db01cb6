import * as vscode from 'vscode';
import { ANNOTATION_TYPES } from '../../core/text/vocabulary.js';
import { COMMAND_IDS } from '../commandIds.js';
import { kindTitle } from '../kindNames.js';
import type { Command } from '../registerCommand.js';

const { t } = vscode.l10n;

/** Lets the person tick the kinds of marks that show. */
export const toggleMarksOfKind: Command = {
  id: COMMAND_IDS.toggleMarksOfKind,
  async run({ visibility }) {
    const hidden = visibility.hiddenTypes();
    const items = ANNOTATION_TYPES.map((type) => ({ label: kindTitle(type), picked: !hidden.includes(type), type }));
    const picked = await vscode.window.showQuickPick(items, {
      title: t('Show Marks of These Kinds'),
      canPickMany: true,
    });
    if (!picked) return;
    if (!visibility.shown) await visibility.toggle();
    const shown = picked.map(({ type }) => type);
    await visibility.hideTypes(ANNOTATION_TYPES.filter((type) => !shown.includes(type)));
  },
};
