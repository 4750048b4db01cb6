import * as vscode from 'vscode';
import { bySpan } from '../../core/text/span.js';
import { COMMAND_IDS } from '../commandIds.js';
import { showSpan, toSpan } from '../convert.js';
import { placedMarks } from '../marks/viewEdits.js';
import { needArticle, say } from '../needs.js';
import type { Command } from '../registerCommand.js';
import type { Tools } from '../tools.js';

const { t } = vscode.l10n;

/** Selects the next mark in the text; after the last one, the first. */
export const nextAnnotation: Command = {
  id: COMMAND_IDS.nextAnnotation,
  run: (tools) => goTo(tools, 1),
};

/** Selects the mark before the selection; before the first one, the last. */
export const previousAnnotation: Command = {
  id: COMMAND_IDS.previousAnnotation,
  run: (tools) => goTo(tools, -1),
};

async function goTo(tools: Tools, step: 1 | -1): Promise<void> {
  const article = await needArticle(tools);
  if (!article) return;
  const { editor, view } = article;
  const marks = placedMarks(view)
    .filter((mark) => !mark.faint && tools.visibility.shows(mark.type))
    .sort((a, b) => bySpan(a.span, b.span));
  const here = toSpan(editor.document, editor.selection);
  const ahead =
    step > 0 ? marks.find((mark) => bySpan(mark.span, here) > 0) : marks.findLast((mark) => bySpan(mark.span, here) < 0);
  const target = ahead ?? marks.at(step > 0 ? 0 : -1);
  if (!target) return say(t('This article shows no annotations.'));
  showSpan(editor, target.span);
}
