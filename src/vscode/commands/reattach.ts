import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.js';
import { namesNothing } from '../annotationRef.js';
import { COMMAND_IDS } from '../commandIds.js';
import { toSpan } from '../convert.js';
import { editorOf, isLost, type MarkInEditor, markItem, needMarks } from '../marks/lostMarks.js';
import { lineOf, wordsAround } from '../marks/wordsAround.js';
import { say } from '../needs.js';
import { shortWords } from '../plainWords.js';
import { type PlaceItem, previewPick } from '../previewPick.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';
import type { Tools } from '../tools.js';

const { t } = vscode.l10n;

/**
 * Puts a lost annotation, or one that was re-attached to the wrong place, on the selected words or at its best guess. The
 * place is shown before anything is written.
 */
export const reattach: Command = {
  id: COMMAND_IDS.reattach,
  async run(tools, argument) {
    const found = await markToPlace(tools, argument);
    if (!found) return;
    const { editor, mark } = found;
    const places = placesFor(found);
    if (!places.length)
      return say(t('It has no best guess. Select the words that it belongs to, then re-attach it to the selection.'));
    const title = t('Re-attach “{0}”', shortWords(mark.label));
    const picked = await previewPick({ editor, title, placeholder: t('Where does it belong?'), items: places });
    if (!picked?.[0]) return;
    const result = await tools.service.reattach(mark.ref, picked[0]);
    await tools.articles.refresh();
    await showResult(result);
  },
};

/** The mark that a row or a link names, else the lost one that the person picks. */
async function markToPlace(tools: Tools, argument: unknown): Promise<MarkInEditor | undefined> {
  const named = await editorOf(tools, argument);
  if (named) return named;
  if (namesNothing(argument)) return say(t('This link leads to no annotation.'));
  const lost = await needMarks(tools, isLost, t('No annotation of this article is lost.'));
  if (!lost) return undefined;
  const { editor, uri, marks } = lost;
  const [only] = marks;
  if (only && marks.length === 1) return { editor, uri, mark: only };
  const items = marks.map((mark) => markItem(editor.document, mark));
  const placeholder = t('Which one? Its best guess is shown in the text.');
  const picked = await previewPick({ editor, title: t('Lost Annotations'), placeholder, items });
  return picked?.[0] && { editor, uri, mark: picked[0] };
}

function placesFor({ editor, mark }: MarkInEditor): readonly PlaceItem<Span>[] {
  const text = editor.document.getText();
  const item = (label: string, span: Span): PlaceItem<Span> => ({
    label,
    description: t('line {0}', lineOf(text, span.start)),
    detail: wordsAround(text, span),
    value: span,
    span,
  });
  return [
    ...(editor.selection.isEmpty ? [] : [item(t('At the Selection'), toSpan(editor.document, editor.selection))]),
    ...(mark.guess ? [item(t('At Its Best Guess'), mark.guess)] : []),
  ];
}
