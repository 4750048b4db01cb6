import * as vscode from 'vscode';
import { refFrom } from '../annotationRef.js';
import { COMMAND_IDS } from '../commandIds.js';
import { showSpan } from '../convert.js';
import { say } from '../needs.js';
import type { Command } from '../registerCommand.js';

const { t } = vscode.l10n;

/** Opens the article that an annotation lies in, with its words selected. Only refs lead somewhere. */
export const openPassage: Command = {
  id: COMMAND_IDS.openPassage,
  async run({ service, articles }, argument) {
    const ref = refFrom(argument);
    const known = ref && (await service.locate(ref));
    if (!known) return say(t('These words are no longer in the article.'));
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(known.uri));
    // Spans of an open document count by its own line ends, so the place is asked for again once it is read.
    await articles.upToDate(document);
    const place = await service.locate(ref);
    const editor = await vscode.window.showTextDocument(document, { preview: true });
    if (place) showSpan(editor, place.span);
  },
};
