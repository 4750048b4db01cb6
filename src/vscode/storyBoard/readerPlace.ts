import * as vscode from 'vscode';

/** A place in a text: what was selected, and what was in sight. */
interface Place {
  readonly document: vscode.TextDocument;
  readonly column: vscode.ViewColumn | undefined;
  readonly selection: vscode.Selection;
  readonly top: vscode.Position | undefined;
}

/** Where the reader was before the board had the focus. Passages that the board itself opened do not count. */
export interface ReaderPlace extends vscode.Disposable {
  /** The board has got the focus. */
  entered(): void;
  /** The board has shown a passage. */
  jumped(editor: vscode.TextEditor): void;
  /** Where to open passages: the column of the text, never that of the board. */
  columnBeside(board: vscode.ViewColumn | undefined): vscode.ViewColumn;
  /** Puts the reader back. */
  back(): Promise<void>;
}

/** Follows the text editors from now on. */
export function createReaderPlace(): ReaderPlace {
  let last = vscode.window.activeTextEditor ?? vscode.window.visibleTextEditors[0];
  let kept: Place | undefined;
  let jump: Place | undefined;
  const listening = vscode.window.onDidChangeActiveTextEditor((editor) => {
    last = editor ?? last;
  });
  const placeNow = (): Place | undefined => last && placeOf(last);
  return {
    entered() {
      const now = placeNow();
      if (!now || (jump && isSame(now, jump))) return;
      kept = now;
      jump = undefined;
    },
    jumped(editor) {
      kept ??= placeNow();
      jump = placeOf(editor);
    },
    columnBeside(board) {
      const columns = [last?.viewColumn, ...vscode.window.visibleTextEditors.map(({ viewColumn }) => viewColumn)];
      const beside = columns.find((column) => column !== undefined && column !== board);
      return beside ?? (board === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One);
    },
    async back() {
      const place = kept ?? placeNow();
      if (place) await show(place);
    },
    dispose: () => listening.dispose(),
  };
}

const placeOf = (editor: vscode.TextEditor): Place => ({
  document: editor.document,
  column: editor.viewColumn,
  selection: editor.selection,
  top: editor.visibleRanges[0]?.start,
});

const isSame = (a: Place, b: Place): boolean => a.document === b.document && a.selection.isEqual(b.selection);

async function show({ document, column, selection, top }: Place): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, { selection, ...(column ? { viewColumn: column } : {}) });
  if (top) editor.revealRange(new vscode.Range(top, top), vscode.TextEditorRevealType.AtTop);
}
