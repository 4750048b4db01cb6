import * as vscode from 'vscode';
import type { ArticleView } from '../../core/serviceTypes.js';
import type { ActiveArticle } from '../articles/activeArticle.js';
import type { LoneSidecars } from '../files/loneSidecars.js';
import { VIEW_IDS } from '../manifestIds.js';
import { plainWords } from '../plainWords.js';
import { type Row, rowsOf } from './annotationRows.js';
import { loneItem } from './loneItems.js';
import { type LoneGroupRow, type LoneRow, loneRows } from './loneRows.js';
import { itemOf } from './rowItems.js';

const { t } = vscode.l10n;

type AnyRow = Row | LoneRow | LoneGroupRow;

/** Sidecars without article, which wait for a person; then the annotations of the article at hand, by kind, and what other sources share with it. */
export function registerAnnotationsView(active: ActiveArticle, lone: LoneSidecars): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const textOf = (): string | undefined => active.current?.document.getText();
  const tree = vscode.window.createTreeView<AnyRow>(VIEW_IDS.annotations, {
    showCollapseAll: true,
    canSelectMany: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (row) => (row ? ('rows' in row ? [...row.rows] : []) : [...loneRows(lone.all()), ...rootRows(active)]),
      getTreeItem: (row) => (row.kind === 'lone' || row.kind === 'loneGroup' ? loneItem(row) : itemOf(row, textOf)),
    },
  });
  const show = (): void => {
    const view = active.current?.view;
    tree.description = view ? plainWords(fileName(view.uri)) : '';
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
  const { published, publishedFrom, publishedWhy } = view.facts;
  if (published === undefined) return t('No published day is known: relative days stay unresolved.');
  if (publishedFrom !== 'inferred') return undefined;
  return t(
    'The published day, {0}, is inferred: {1}. Set Article Facts confirms or corrects it.',
    published,
    plainWords(publishedWhy ?? t('no reason is kept')),
  );
}
