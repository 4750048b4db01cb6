import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import { needRef, say } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { showPlace } from '../sidecarEditing/showPlace.js';

const { t } = vscode.l10n;

/** Opens the sidecar at the entry of the mark at the cursor, or of the one that a row names. */
export const goToEntry: Command = {
  id: COMMAND_IDS.goToEntry,
  async run(tools, argument) {
    const ref = await needRef(tools, argument);
    if (!ref) return;
    const place = await tools.service.entryOf(ref);
    if (!place) return say(t('This annotation is not in the sidecar yet: accept it, or run Annotate Article.'));
    await showPlace(place, 'start');
  },
};
