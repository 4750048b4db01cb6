import * as vscode from 'vscode';
import type { Mark } from '../../core/serviceTypes.js';
import { refsFrom } from '../annotationRef.js';
import { type BulkChoice, bulkChoices } from '../bulkChoices.js';
import { COMMAND_IDS } from '../commandIds.js';
import { toSpan } from '../convert.js';
import { kindTitle } from '../kindNames.js';
import { needArticle, say } from '../needs.js';
import { shortWords } from '../plainWords.js';
import type { Command } from '../registerCommand.js';
import { showBulkResult } from '../showBulkResult.js';
import type { Tools } from '../tools.js';

const { t } = vscode.l10n;

type Decision = 'accepted' | 'rejected';

/** Accepts suggestions of the article at hand together: all, or the part that the person picks by its count. */
export const acceptAll: Command = {
  id: COMMAND_IDS.acceptAll,
  run: (tools, argument, selected) => decideSome(tools, 'accepted', argument, selected),
};

/** Rejects suggestions of the article at hand together. */
export const rejectAll: Command = {
  id: COMMAND_IDS.rejectAll,
  run: (tools, argument, selected) => decideSome(tools, 'rejected', argument, selected),
};

async function decideSome(tools: Tools, status: Decision, argument: unknown, selected: unknown): Promise<void> {
  const named = new Set(refsFrom(argument, selected));
  const article = named.size ? articleAtRow(tools) : await needArticle(tools);
  if (!article) return;
  const { view } = article;
  const isMeant = (mark: Mark): boolean => mark.status === 'suggested' && (named.size ? named.has(mark.ref) : !mark.faint);
  const marks = view.marks.filter(isMeant);
  if (!marks.length) return say(t('No suggestion is left here.'));
  const editor = 'editor' in article ? article.editor : undefined;
  const visible = editor?.visibleRanges.map((range) => toSpan(editor.document, range)) ?? [];
  const chosen = await pickSome(marks, visible, status);
  if (chosen) await decideMany(tools, view.uri, chosen, status);
}

/** The article whose rows the view shows. */
function articleAtRow({ active }: Tools) {
  const { current } = active;
  if (!current) return undefined;
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document === current.document);
  return { view: current.view, ...(editor ? { editor } : {}) };
}

/** Asks which ones, with the count of each before anything is written. */
async function pickSome(
  marks: readonly Mark[],
  visible: Parameters<typeof bulkChoices>[1],
  status: Decision,
): Promise<readonly Mark[] | undefined> {
  const { together, kinds } = bulkChoices(marks, visible, kindTitle, t);
  const item = ({ label, marks: some }: BulkChoice) => ({
    label: `${label} (${some.length})`,
    description: sample(some),
    marks: some,
  });
  const separator = { label: t('By Kind'), kind: vscode.QuickPickItemKind.Separator, marks: [] };
  const picked = await vscode.window.showQuickPick(
    [...together.map(item), ...(kinds.length ? [separator, ...kinds.map(item)] : [])],
    {
      title: status === 'accepted' ? t('Accept Suggestions') : t('Reject Suggestions'),
      placeHolder: t('Which ones? They are written at once, and undone in one step.'),
    },
  );
  return picked?.marks;
}

/** The first words of those that are meant. */
function sample(marks: readonly Mark[]): string {
  const words = [...new Set(marks.map(({ label }) => shortWords(label, 24)))];
  return words.slice(0, 3).join(', ') + (words.length > 3 ? ', …' : '');
}

/** Decides many annotations of one article in one write, and offers the one step back. */
export async function decideMany(
  tools: Tools,
  uri: string,
  marks: readonly Pick<Mark, 'ref'>[],
  status: Decision,
): Promise<void> {
  const options = { location: vscode.ProgressLocation.Window, title: t('Writing {0} annotations', marks.length) };
  const refs = marks.map(({ ref }) => ref);
  const result = await vscode.window.withProgress(options, () => tools.service.decideAll(uri, refs, status));
  await tools.articles.refresh();
  await showBulkResult(result, uri, tools);
}
