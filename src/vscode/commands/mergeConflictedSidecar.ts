import * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../../core/sidecar/sidecarUri.js';
import { COMMAND_IDS } from '../commandIds.js';
import { mergeBaseOf } from '../git/mergeBase.js';
import { say } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';

const { t } = vscode.l10n;

/** Merges the two versions that git left in an open sidecar: the one that a light bulb names, else the one in the active editor. */
export const mergeConflictedSidecar: Command = {
  id: COMMAND_IDS.mergeConflictedSidecar,
  async run({ service, articles }, argument) {
    const document = openSidecar(argument);
    if (!document) return say(t('Open the sidecar that has marks of a merge in it (<<<<<<<) first.'));
    const result = await service.mergeConflicted(document.uri.toString(), await mergeBaseOf(document.uri));
    await articles.refresh();
    await showResult(result);
  },
};

/** Only what a person has open: an argument never leads to another file. */
function openSidecar(argument: unknown): vscode.TextDocument | undefined {
  const named = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === argument);
  const document = typeof argument === 'string' ? named : vscode.window.activeTextEditor?.document;
  return document?.uri.path.endsWith(SIDECAR_SUFFIX) ? document : undefined;
}
