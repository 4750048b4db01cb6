import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.js';
import { rootOf } from '../articles/articleSelector.js';
import { COMMAND_IDS } from '../commandIds.js';
import { toSpan } from '../convert.js';
import { marksAround } from '../marks/viewEdits.js';
import { type ArticleAtHand, needArticle, say } from '../needs.js';
import { shortWords } from '../plainWords.js';
import type { Command } from '../registerCommand.js';

const { t } = vscode.l10n;

/** Lists every place of the folder that has the selected words, or the quotation at the cursor, and every other wording of them. */
export const findQuotation: Command = {
  id: COMMAND_IDS.findQuotation,
  async run(tools) {
    const article = await needArticle(tools);
    if (!article) return;
    const span = spanAtHand(article);
    if (!span) return say(t('Select the words to find, or put the cursor into a quotation.'));
    const { service, quotations } = tools;
    const options = { location: vscode.ProgressLocation.Window, title: t('Finding the words everywhere') };
    const found = await vscode.window.withProgress(options, async () => {
      await service.loadCorpus(rootOf(article.editor.document.uri));
      return service.findQuotation(article.view.uri, span);
    });
    if (!found) return say(t('No words are selected.'));
    if (found.places.every(({ isAsked }) => isAsked))
      return say(t('“{0}” stands nowhere else in this folder, in these words or others.', shortWords(found.words)));
    await quotations.show(found);
  },
};

/** What is selected, else the quotation around the cursor, else the innermost mark. */
function spanAtHand({ editor, view }: ArticleAtHand): Span | undefined {
  const selected = toSpan(editor.document, editor.selection);
  if (selected.end > selected.start) return selected;
  const around = marksAround(view, selected);
  return (around.find(({ type }) => type === 'quote') ?? around[0])?.span;
}
