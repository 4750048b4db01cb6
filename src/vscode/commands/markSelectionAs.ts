import * as vscode from 'vscode';
import { ANNOTATION_TYPES, type AnnotationType, TYPE_LETTERS } from '../../core/text/vocabulary.js';
import { COMMAND_IDS } from '../commandIds.js';
import { toSpan } from '../convert.js';
import { kindName } from '../kindNames.js';
import { needArticle, say } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';

const { t } = vscode.l10n;

/** Marks the selected words by hand as a kind that the person picks. */
export const markSelectionAs: Command = {
  id: COMMAND_IDS.markSelectionAs,
  async run(tools) {
    const article = await needArticle(tools);
    if (!article) return;
    const { editor, view } = article;
    if (editor.selection.isEmpty) return say(t('Select the words to mark first.'));
    const span = toSpan(editor.document, editor.selection);
    const type = await pickKind();
    if (!type) return;
    const result = await tools.service.addAnnotation(view.uri, { span, type });
    await tools.articles.refresh();
    await showResult(result);
  },
};

/** A list of kinds where typing a kind's letter picks it at once. */
function pickKind(): Promise<AnnotationType | undefined> {
  const picker = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly type: AnnotationType }>();
  picker.title = t('Mark Selection as…');
  picker.placeholder = t('Type a letter, or choose');
  picker.items = ANNOTATION_TYPES.map((type) => ({ label: `${TYPE_LETTERS[type]}  ${kindName(type)}`, alwaysShow: true, type }));
  return new Promise((resolve) => {
    const end = (type: AnnotationType | undefined): void => {
      resolve(type);
      picker.dispose();
    };
    picker.onDidChangeValue((value) => {
      const typed = ANNOTATION_TYPES.find((type) => TYPE_LETTERS[type] === value.trim().toLowerCase());
      if (typed) end(typed);
    });
    picker.onDidAccept(() => end(picker.activeItems[0]?.type));
    picker.onDidHide(() => end(undefined));
    picker.show();
  });
}
