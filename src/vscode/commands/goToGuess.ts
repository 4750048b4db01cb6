import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import { showSpan } from '../convert.js';
import { editorOf, isLost, type MarkInEditor, markItem, needMarks } from '../marks/lostMarks.js';
import { say } from '../needs.js';
import { previewPick } from '../previewPick.js';
import type { Command } from '../registerCommand.js';
import type { Tools } from '../tools.js';

const { t } = vscode.l10n;

/** Selects the words where a lost annotation may have been: that of a row, or one that the person picks. */
export const goToGuess: Command = {
  id: COMMAND_IDS.goToGuess,
  async run(tools, argument) {
    const found = (await editorOf(tools, argument)) ?? (await pickGuess(tools, argument));
    if (!found) return;
    const span = found.mark.guess ?? found.mark.span;
    if (!span) return say(t('Nothing in the article is like its words. Select where it belongs and re-attach it.'));
    const { document, viewColumn } = found.editor;
    showSpan(await vscode.window.showTextDocument(document, { ...(viewColumn ? { viewColumn } : {}), preview: true }), span);
  },
};

async function pickGuess(tools: Tools, argument: unknown): Promise<MarkInEditor | undefined> {
  if (argument !== undefined) return say(t('This link leads to no annotation.'));
  const none = t('No annotation of this article is lost with a best guess.');
  const lost = await needMarks(tools, (mark) => isLost(mark) && mark.guess !== undefined, none);
  if (!lost) return undefined;
  const { editor, uri, marks } = lost;
  const items = marks.map((mark) => markItem(editor.document, mark));
  const placeholder = t('Its best guess is shown in the text.');
  const picked = await previewPick({ editor, title: t('Lost Annotations'), placeholder, items });
  return picked?.[0] && { editor, uri, mark: picked[0] };
}
