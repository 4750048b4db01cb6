import * as vscode from 'vscode';
import type { Span } from '../core/text/span.js';
import { toRange } from './convert.js';

/** An entry of a quick pick that stands for a place of the text. */
export interface PlaceItem<T> extends vscode.QuickPickItem {
  readonly value: T;
  /** Code units of the document's text. */
  readonly span?: Span | undefined;
}

interface Init<T> {
  readonly editor: vscode.TextEditor;
  readonly title: string;
  readonly placeholder: string;
  readonly items: readonly PlaceItem<T>[];
  readonly many?: boolean;
}

/**
 * Lets the person pick among places of the text, each shown in the editor while it is the active entry, so that nothing is
 * decided unseen. Undefined when they leave without picking; then the editor is where it was.
 */
export function previewPick<T>({ editor, title, placeholder, items, many = false }: Init<T>): Promise<readonly T[] | undefined> {
  const pick = vscode.window.createQuickPick<PlaceItem<T>>();
  const shown = vscode.window.createTextEditorDecorationType(SHOWN);
  const [before] = editor.visibleRanges;
  pick.title = title;
  pick.placeholder = placeholder;
  pick.canSelectMany = many;
  pick.matchOnDetail = true;
  pick.matchOnDescription = true;
  pick.items = items;
  const show = ([active]: readonly PlaceItem<T>[]): void => {
    const range = active?.span && toRange(editor.document, active.span);
    editor.setDecorations(shown, range ? [range] : []);
    if (range) editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  };
  return new Promise((resolve) => {
    let picked: readonly T[] | undefined;
    const listening = [
      pick.onDidChangeActive(show),
      pick.onDidAccept(() => {
        picked = pick.selectedItems.map(({ value }) => value);
        pick.hide();
      }),
      pick.onDidHide(() => {
        vscode.Disposable.from(pick, shown, ...listening).dispose();
        if (!picked && before) editor.revealRange(before, vscode.TextEditorRevealType.AtTop);
        resolve(picked);
      }),
    ];
    pick.show();
    pick.activeItems = items.slice(0, 1);
    show(pick.activeItems);
  });
}

/** As the editor shows a match of its search: the place stands out in every theme, by a border too. */
const SHOWN: vscode.DecorationRenderOptions = {
  backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
  border: '1px solid',
  borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
  overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
};
