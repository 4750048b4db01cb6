import * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../../core/sidecar/sidecarUri.js';
import type { LoneSidecar } from '../files/loneSidecars.js';
import { ROW_CONTEXTS } from '../manifestIds.js';
import { plainWords } from '../plainWords.js';
import type { LoneGroupRow, LoneRow } from './loneRows.js';

const { t } = vscode.l10n;

/** How the group “Without Article” and its rows look. */
export const loneItem = (row: LoneRow | LoneGroupRow): vscode.TreeItem =>
  row.kind === 'loneGroup' ? groupItem(row) : sidecarItem(row);

function groupItem({ id, rows }: LoneGroupRow): vscode.TreeItem {
  const item = new vscode.TreeItem(t('Without Article'), vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(rows.length);
  item.iconPath = new vscode.ThemeIcon('debug-disconnect');
  item.tooltip = t('Sidecars with no article beside them. Nothing of them is lost.');
  item.contextValue = rows.some(({ lone }) => lone.sure !== undefined) ? ROW_CONTEXTS.moved : 'none';
  item.accessibilityInformation = { label: t('Without Article, {0} sidecars', rows.length) };
  return item;
}

function sidecarItem({ id, lone }: LoneRow): vscode.TreeItem {
  const item = new vscode.TreeItem(plainWords(lone.file.slice(0, -SIDECAR_SUFFIX.length)));
  item.id = id;
  item.description = whereTo(lone);
  item.tooltip = factsOf(lone).join('\n');
  item.iconPath = new vscode.ThemeIcon(lone.sure === undefined ? 'question' : 'arrow-right');
  item.contextValue = ROW_CONTEXTS.alone;
  item.accessibilityInformation = { label: factsOf(lone).join(', ') };
  item.command = { command: 'vscode.open', title: t('Open Sidecar'), arguments: [vscode.Uri.parse(lone.sidecarUri)] };
  return item;
}

/** The one thing to know at a glance: where its article may be. */
function whereTo({ candidates, sure }: LoneSidecar): string {
  const found = candidates.find(({ articleUri }) => articleUri === sure) ?? candidates[0];
  if (!found) return t('no article found');
  if (candidates.length > 1 && sure === undefined) return t('{0} articles may be it', candidates.length);
  return sure === undefined ? t('perhaps {0}', plainWords(found.file)) : plainWords(found.file);
}

function factsOf({ file, annotations, candidates }: LoneSidecar): readonly string[] {
  const kept = annotations === 1 ? t('1 annotation') : t('{0} annotations', annotations);
  const found = candidates.map(({ file: article, reason }) => t('{0}: {1}', article, reason));
  return [file, kept, ...(found.length ? found : [t('No article with its text or name is in this folder.')])].map(plainWords);
}
