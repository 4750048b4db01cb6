import * as vscode from 'vscode';
import { cardText } from '../../core/card/cardText.js';
import { COMMAND_IDS } from '../commandIds.js';
import { markAtCursor, needArticle, say } from '../needs.js';
import { CARD_SCHEME } from '../readOnlyDocuments.js';
import type { Command } from '../registerCommand.js';

const { t } = vscode.l10n;

/** Opens all that the hover says as plain text, to be read with the keyboard and by a screen reader, line by line. */
export const describeAnnotation: Command = {
  id: COMMAND_IDS.describeAnnotation,
  async run(tools) {
    const article = await needArticle(tools);
    if (!article) return;
    const { editor, view } = article;
    const offset = editor.document.offsetAt(editor.selection.start);
    const around = await tools.service.cardsAt(view.uri, offset);
    const mark = markAtCursor(article);
    const own = around.length || !mark ? undefined : await tools.service.cardOf(mark.ref);
    const cards = own ? [own] : around;
    if (!cards.length) return say(t('No annotation is at the cursor. Put the cursor into a mark first.'));
    const uri = vscode.Uri.from({ scheme: CARD_SCHEME, path: `/${t('Annotation')}.txt` });
    tools.documents.put(uri, `${cards.map(cardText).join('\n\n')}\n`);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  },
};
