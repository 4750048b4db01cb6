import * as vscode from 'vscode';
import type { PlaceInFile } from '../../core/service/sidecarEditing/sidecarEditingTypes.js';

/** A stretch of a file as the editor counts it, from 0. */
export const rangeOf = ({ line, column, endLine, endColumn }: Omit<PlaceInFile, 'uri'>): vscode.Range =>
  new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1);

/** Opens a file with a stretch selected and in sight; or with the cursor before it, where a key typed would replace a whole entry. */
export async function showPlace(place: PlaceInFile, select: 'all' | 'start' = 'all'): Promise<void> {
  const range = rangeOf(place);
  const selection = select === 'all' ? range : new vscode.Range(range.start, range.start);
  await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { selection, preview: true });
}

/** Where Go to Definition leads from a stretch. */
export const linkTo = (place: PlaceInFile, from: vscode.Range): vscode.LocationLink => ({
  originSelectionRange: from,
  targetUri: vscode.Uri.parse(place.uri),
  targetRange: rangeOf(place),
  targetSelectionRange: rangeOf(place),
});
