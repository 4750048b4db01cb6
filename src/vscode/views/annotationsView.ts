import * as vscode from 'vscode';
import type { ArticleView, Mark } from '../../core/serviceTypes.js';
import type { AnnotationType } from '../../core/text/vocabulary.js';
import type { ActiveArticle } from '../activeArticle.js';
import { COMMAND_IDS } from '../commandIds.js';
import { kindName, kindTitle } from '../kindNames.js';
import type { LoneSidecars } from '../loneSidecars.js';
import { ROW_CONTEXTS, VIEW_IDS } from '../manifestIds.js';
import { type GroupRow, type MarkRow, type NameRow, type Row, rowsOf } from './annotationRows.js';
import { loneItem } from './loneItems.js';
import { type LoneGroupRow, type LoneRow, loneRows } from './loneRows.js';

const { t } = vscode.l10n;

const ICONS: Readonly<Record<AnnotationType | 'shared' | 'lost', string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  nationality: 'globe',
  event: 'flame',
  work: 'book',
  date: 'calendar',
  quote: 'quote',
  figure: 'symbol-numeric',
  claim: 'megaphone',
  note: 'note',
  shared: 'references',
  lost: 'question',
};

type AnyRow = Row | LoneRow | LoneGroupRow;

/** The annotations of the article at hand, by kind, and what other sources share with it; last, sidecars without article. */
export function registerAnnotationsView(active: ActiveArticle, lone: LoneSidecars): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const tree = vscode.window.createTreeView<AnyRow>(VIEW_IDS.annotations, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (row) => (row ? ('rows' in row ? [...row.rows] : []) : [...rootRows(active), ...loneRows(lone.all())]),
      getTreeItem: (row) => (row.kind === 'lone' || row.kind === 'loneGroup' ? loneItem(row) : itemOf(row)),
    },
  });
  const show = (): void => {
    const view = active.current?.view;
    tree.description = view ? fileName(view.uri) : '';
    tree.message = (view && messageOf(view)) ?? '';
    changed.fire(undefined);
  };
  show();
  return vscode.Disposable.from(tree, changed, active.onDidChange(show), lone.onDidChange(show));
}

const rootRows = ({ current }: ActiveArticle): Row[] => (current ? [...rowsOf(current.view)] : []);

const fileName = (uri: string): string => vscode.Uri.parse(uri).path.split('/').at(-1) ?? '';

function messageOf(view: ArticleView): string | undefined {
  if (view.skipped) return view.skipped;
  if (view.stale)
    return t(
      'The sidecar cannot be read at this moment. These are the marks of the last time it could; the Problems view says where.',
    );
  const errors = view.problems.filter(({ severity }) => severity === 'error').length;
  if (errors) return t('The sidecar has errors and is not written to; the Problems view says where.');
  if (!view.marks.length) return t('Nothing was found in this article.');
  return view.facts.published ? undefined : t('No published day is known: relative days stay unresolved.');
}

function itemOf(row: Row): vscode.TreeItem {
  if (row.kind === 'group') return groupItem(row);
  return row.kind === 'name' ? nameItem(row) : markItem(row);
}

function groupItem({ id, of, count }: GroupRow): vscode.TreeItem {
  const title = of === 'shared' ? t('Shared with Other Sources') : of === 'lost' ? t('Lost') : kindTitle(of);
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(title, of === 'shared' || of === 'lost' ? Expanded : Collapsed);
  item.id = id;
  item.description = String(count);
  item.iconPath = new vscode.ThemeIcon(ICONS[of]);
  item.accessibilityInformation = { label: t('{0}, {1} entries', title, count) };
  return item;
}

function nameItem({ id, label, type, rows }: NameRow): vscode.TreeItem {
  const item = new vscode.TreeItem(plain(label), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = t('{0} times', rows.length);
  item.iconPath = new vscode.ThemeIcon(ICONS[type]);
  item.contextValue = ROW_CONTEXTS.name;
  item.accessibilityInformation = { label: t('{0} {1}, {2} times', kindName(type), plain(label), rows.length) };
  return item;
}

function markItem({ id, ref, mark }: MarkRow): vscode.TreeItem {
  const item = new vscode.TreeItem(plain(mark.label));
  item.id = id;
  item.description = [plain(mark.detail), sharedWords(mark)].filter(Boolean).join(' · ');
  item.tooltip = facts(mark).join('\n');
  item.iconPath = new vscode.ThemeIcon(mark.status === 'accepted' ? 'pass' : ICONS[mark.status === 'lost' ? 'lost' : mark.type]);
  item.contextValue =
    mark.status === 'lost' ? ROW_CONTEXTS.lost : mark.status === 'accepted' ? ROW_CONTEXTS.accepted : ROW_CONTEXTS.suggested;
  item.accessibilityInformation = { label: facts(mark).join(', ') };
  item.command = { command: COMMAND_IDS.openPassage, title: t('Show in the Text'), arguments: [ref] };
  return item;
}

/** Everything about a mark in plain words, for the tooltip and the screen reader. */
function facts(mark: Mark): readonly string[] {
  const status = { suggested: t('suggested'), accepted: t('accepted'), rejected: t('rejected'), lost: t('lost') }[mark.status];
  const note = mark.note ? [t('Note: {0}', mark.note)] : [];
  return [`${kindName(mark.type)}: ${mark.label}`, mark.detail, status, sharedWords(mark), mark.conflict ?? '', ...note]
    .map(plain)
    .filter((words) => words !== '');
}

function sharedWords({ sharedBy }: Mark): string {
  if (!sharedBy) return '';
  return sharedBy === 1 ? t('1 other source') : t('{0} other sources', sharedBy);
}

/** One line without control and direction characters, which could make a row say something else than it holds. */
const plain = (words: string): string => words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
