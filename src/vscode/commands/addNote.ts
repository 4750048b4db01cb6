import * as vscode from 'vscode';
import type { ActionResult } from '../../core/serviceTypes.js';
import { refFrom } from '../annotationRef.js';
import { COMMAND_IDS } from '../commandIds.js';
import { toSpan } from '../convert.js';
import { articleOf, markAtCursor, needArticle, say } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';
import type { Tools } from '../tools.js';

const { t } = vscode.l10n;

/** Writes a note on the selection, on the annotation at the cursor, or on the one that a link names. */
export const addNote: Command = {
  id: COMMAND_IDS.addNote,
  async run(tools, argument) {
    const ref = refFrom(argument);
    const result = ref ? await noteOn(tools, ref) : await noteHere(tools);
    if (!result) return;
    await tools.articles.refresh();
    await showResult(result);
  },
};

async function noteHere(tools: Tools): Promise<ActionResult | undefined> {
  const article = await needArticle(tools);
  if (!article) return undefined;
  const { editor, view } = article;
  const span = toSpan(editor.document, editor.selection);
  const mark = markAtCursor(article);
  const isWhole = mark && mark.span.start === span.start && mark.span.end === span.end;
  if (mark && (editor.selection.isEmpty || isWhole)) return noteOn(tools, mark.ref);
  if (editor.selection.isEmpty) return say(t('Select the words that the note is about, or put the cursor into a mark.'));
  const note = await askNote('');
  return note ? tools.service.addAnnotation(view.uri, { span, type: 'note', note }) : undefined;
}

async function noteOn(tools: Tools, ref: string): Promise<ActionResult | undefined> {
  const mark = articleOf(tools, ref)?.marks.find((known) => known.ref === ref);
  const note = await askNote(mark?.note ?? '');
  return note === undefined ? undefined : tools.service.setNote(ref, note);
}

const askNote = (value: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: t('Note'),
    prompt: value ? t('Change the note; leave it empty to take it away.') : t('What should be remembered here?'),
    value,
  });
