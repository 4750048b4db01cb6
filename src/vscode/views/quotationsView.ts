import * as vscode from 'vscode';
import type { FoundQuotation } from '../../core/service/beside/besideTypes.js';
import { CONTEXT_KEYS, VIEW_IDS } from '../manifestIds.js';
import { rangeOf } from '../sidecarEditing/showPlace.js';
import { foundWords, type QuotationRow, quotationRows } from './quotationRows.js';

const { t } = vscode.l10n;

/** The list of the places where words were found last. */
export interface QuotationsView extends vscode.Disposable {
  /** Shows places and goes to the list. */
  show(found: FoundQuotation): Promise<void>;
}

/** Nothing is there before something was looked for. */
export function createQuotationsView(): QuotationsView {
  const changed = new vscode.EventEmitter<undefined>();
  let rows: readonly QuotationRow[] = [];
  const tree = vscode.window.createTreeView<QuotationRow>(VIEW_IDS.quotations, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (row) => (row ? [] : [...rows]),
      getTreeItem: quotationItem,
      getParent: () => undefined,
    },
  });
  return {
    async show(found) {
      rows = quotationRows(found, t);
      tree.message = foundWords(found, t);
      changed.fire(undefined);
      await vscode.commands.executeCommand('setContext', CONTEXT_KEYS.hasFoundQuotation, true);
      await vscode.commands.executeCommand(`${VIEW_IDS.quotations}.focus`);
      const first = rows.find(({ isAsked }) => !isAsked);
      // The list may not be drawn yet; a person then finds it with nothing selected.
      if (first) await Promise.resolve(tree.reveal(first, { focus: true, select: true })).catch(() => undefined);
    },
    dispose: () => vscode.Disposable.from(tree, changed).dispose(),
  };
}

function quotationItem({ id, label, description, facts, isSame, isAsked, place }: QuotationRow): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.id = id;
  item.description = description;
  item.tooltip = facts.join('\n');
  item.iconPath = new vscode.ThemeIcon(isAsked ? 'arrow-right' : isSame ? 'quote' : 'diff');
  item.accessibilityInformation = { label: facts.join(', ') };
  item.command = {
    command: 'vscode.open',
    title: t('Show in the Text'),
    arguments: [vscode.Uri.parse(place.uri), { selection: rangeOf(place), preview: true }],
  };
  return item;
}
