import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import { say } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { needSidecar } from '../sidecarEditing/needSidecar.js';
import { showPlace } from '../sidecarEditing/showPlace.js';
import { sidecarText } from '../sidecarEditing/sidecarDocument.js';

const { t } = vscode.l10n;

/** Opens the article at the words of the entry at the cursor, or at what its link or name leads to. */
export const goToPassage: Command = {
  id: COMMAND_IDS.goToPassage,
  async run({ service }) {
    const editor = needSidecar();
    if (!editor) return;
    const { document, selection } = editor;
    const found = await service.definitionAt(sidecarText(document), document.offsetAt(selection.active));
    if (!found)
      return say(t('No passage belongs to this place. Over “exact” the hover says where the words stand, or why they are lost.'));
    const isArticle = !found.to.uri.endsWith('.yaml');
    await showPlace(found.to, isArticle ? 'all' : 'start');
  },
};
