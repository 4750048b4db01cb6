import * as vscode from 'vscode';
import { refsFrom } from '../annotationRef.js';
import { COMMAND_IDS } from '../commandIds.js';
import { markItem, needMarks } from '../marks/lostMarks.js';
import { articleOf, needRef, say } from '../needs.js';
import { previewPick } from '../previewPick.js';
import type { Command } from '../registerCommand.js';
import { showBulkResult } from '../showBulkResult.js';
import { showResult } from '../showResult.js';
import type { Tools } from '../tools.js';

const { t } = vscode.l10n;

/** Says that a re-attached annotation is in its right place: the one at the cursor, or those that a link or rows name. */
export const confirmPlace: Command = {
  id: COMMAND_IDS.confirmPlace,
  async run(tools, argument, selected) {
    const refs = refsFrom(argument, selected);
    if (refs.length > 1) return confirmMany(tools, refs);
    const ref = refs[0] ?? (await needRef(tools, argument));
    if (!ref) return;
    const mark = articleOf(tools, ref)?.marks.find((known) => known.ref === ref);
    if (mark && !mark.reattached) return say(t('Its place is no guess: there is nothing to confirm.'));
    const result = await tools.service.confirm(ref);
    await tools.articles.refresh();
    await showResult(result);
  },
};

/** Confirms the places that the person ticks, each shown in the text while it is looked at. */
export const confirmAllPlaces: Command = {
  id: COMMAND_IDS.confirmAllPlaces,
  async run(tools) {
    const guessed = await needMarks(
      tools,
      ({ reattached }) => reattached !== undefined,
      t('Every annotation of this article is surely in its place.'),
    );
    if (!guessed) return;
    const { editor, marks } = guessed;
    const picked = await previewPick({
      editor,
      title: t('Confirm Places'),
      placeholder: t('Tick those that are in their right place; each is shown in the text.'),
      items: marks.map((mark) => markItem(editor.document, mark)),
      many: true,
    });
    if (picked?.length)
      await confirmMany(
        tools,
        picked.map(({ ref }) => ref),
      );
  },
};

async function confirmMany(tools: Tools, refs: readonly string[]): Promise<void> {
  const uri = articleOf(tools, refs[0] ?? '')?.uri;
  if (!uri) return say(t('This link leads to no annotation.'));
  const result = await tools.service.confirmAll(uri, refs);
  await tools.articles.refresh();
  await showBulkResult(result, uri, tools);
}
