import * as vscode from 'vscode';

/** Whether a person has the document before them, in a tab or an editor of any kind, or has changed it and not saved. */
export function isInSight(document: vscode.TextDocument): boolean {
  const uri = document.uri.toString();
  const isIt = (other: vscode.Uri | undefined): boolean => other?.toString() === uri;
  if (document.isDirty || vscode.window.visibleTextEditors.some((editor) => isIt(editor.document.uri))) return true;
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => urisOf(input).some(isIt));
}

/** Whether an editor shows the document right now. */
export const isOnScreen = (document: vscode.TextDocument): boolean =>
  vscode.window.visibleTextEditors.some((editor) => editor.document === document);

const urisOf = (input: unknown): readonly vscode.Uri[] => {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
};
