import * as vscode from 'vscode';
import type { KnownName } from '../../core/service/knowledge/knowledgeTypes.js';
import type { ActionResult } from '../../core/serviceTypes.js';
import { plainLine } from '../../core/text/escapeMarkdown.js';
import { COMMAND_IDS } from '../commandIds.js';
import { kindName } from '../kindNames.js';
import { articleOf, needRef, say } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';
import type { Tools } from '../tools.js';
import { withoutIcons } from '../withoutIcons.js';

const { t } = vscode.l10n;

/** Says that the name at the cursor, or of a row, is another name of somebody whom the person picks. */
export const mergeEntity: Command = {
  id: COMMAND_IDS.mergeEntity,
  run: (tools, argument) =>
    withPicked(tools, argument, (name) => t('“{0}” Is Another Name of…', name), tools.service.mergeEntities),
};

/** Says that the name at the cursor, or of a row, is not somebody whom the person picks. */
export const separateEntity: Command = {
  id: COMMAND_IDS.separateEntity,
  run: (tools, argument) => withPicked(tools, argument, (name) => t('“{0}” Is Not…', name), tools.service.separateEntities),
};

async function withPicked(
  tools: Tools,
  argument: unknown,
  title: (name: string) => string,
  act: (ref: string, entityId: string) => Promise<ActionResult>,
): Promise<void> {
  const ref = await needRef(tools, argument);
  const view = ref ? articleOf(tools, ref) : undefined;
  const mark = view?.marks.find((known) => known.ref === ref);
  if (!ref || !view || !mark) return;
  const names = await tools.service.knownEntities(view.uri);
  if (!names.length) return say(t('No name is known in this folder yet.'));
  // First whom the name is taken for now, then others of its kind.
  const nearness = ({ name, type }: KnownName) => (name === mark.name ? 0 : type === mark.type ? 1 : 2);
  const items = [...names].sort((a, b) => nearness(a) - nearness(b)).map(itemOf);
  const picked = await vscode.window.showQuickPick(items, { title: title(shown(mark.text)), matchOnDescription: true });
  if (!picked) return;
  const result = await act(ref, picked.id);
  await tools.articles.refresh();
  await showResult(result);
}

interface NameItem extends vscode.QuickPickItem {
  readonly id: string;
}

function itemOf({ id, name, type, aliases, wikidata, written, articles }: KnownName): NameItem {
  const where = articles === 1 ? t('in 1 article') : t('in {0} articles', articles);
  const facts = [type ? kindName(type) : '', where, wikidata ?? '', ...aliases.slice(0, 3), written ? id : ''];
  return { id, label: shown(name), description: facts.filter(Boolean).map(shown).join(' · ') };
}

/** Names come from articles and files: one line, no icons. */
const shown = (words: string): string => withoutIcons(plainLine(words));
