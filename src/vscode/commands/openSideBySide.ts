import * as vscode from 'vscode';
import type { Counterpart, PassageSide } from '../../core/service/beside/besideTypes.js';
import { COMMAND_IDS } from '../commandIds.js';
import { plainWords } from '../plainWords.js';
import { needCounterpart } from '../problems/passageAtHand.js';
import { WORDING_SCHEME } from '../readOnlyDocuments.js';
import type { Command } from '../registerCommand.js';
import { rangeOf } from '../sidecarEditing/showPlace.js';
import type { Tools } from '../tools.js';

const { t } = vscode.l10n;

/** Opens a passage and the other source's beside it: two columns, or of a quotation worded otherwise a diff of both wordings. */
export const openSideBySide: Command = {
  id: COMMAND_IDS.openSideBySide,
  async run(tools, argument, other) {
    const none = t('No other source contradicts or quotes what is at the cursor.');
    const found = await needCounterpart(tools, [argument, other], () => true, none);
    if (!found) return;
    if (found.wordings) await openDiff(tools, found, found.wordings);
    else await openColumns(found);
  },
};

async function openDiff({ documents }: Tools, { here, there }: Counterpart, wordings: NonNullable<Counterpart['wordings']>) {
  const [left, right] = [wordingUri(here), wordingUri(there)];
  documents.put(left, wordings.here);
  documents.put(right, wordings.there);
  const title = t('{0} ↔ {1}', plainWords(here.label), plainWords(there.label));
  await vscode.commands.executeCommand('vscode.diff', left, right, title, { preview: true });
}

/** Named after outlet and day, and told from any other by the annotation. */
const wordingUri = ({ label, ref }: PassageSide): vscode.Uri =>
  vscode.Uri.from({ scheme: WORDING_SCHEME, path: `/${plainWords(label).replaceAll(/[\\/]/g, '-')}.txt`, query: ref });

/** The person stays where they read; the other article opens beside. */
async function openColumns({ here, there }: Counterpart): Promise<void> {
  const own = await show(here, { viewColumn: columnOf(here) ?? vscode.ViewColumn.Active, preview: false });
  const beside = columnOf(there);
  const isElsewhere = beside !== undefined && beside !== own.viewColumn;
  await show(there, { viewColumn: isElsewhere ? beside : vscode.ViewColumn.Beside, preserveFocus: true });
}

async function show({ place }: PassageSide, options: vscode.TextDocumentShowOptions): Promise<vscode.TextEditor> {
  const selection = rangeOf(place);
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { ...options, selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenter);
  return editor;
}

const columnOf = ({ place }: PassageSide): vscode.ViewColumn | undefined =>
  vscode.window.visibleTextEditors.find(({ document, viewColumn }) => viewColumn && document.uri.toString() === place.uri)
    ?.viewColumn;
