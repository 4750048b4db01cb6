import * as vscode from 'vscode';
import type { EntryCompletion, PlaceChoice, SidecarText } from '../../core/service/sidecarEditing/sidecarEditingTypes.js';
import { COMMAND_IDS } from '../commandIds.js';
import { say } from '../needs.js';
import { sayBriefly } from '../notices.js';
import { plainWords } from '../plainWords.js';
import type { Command } from '../registerCommand.js';
import { needSidecar } from '../sidecarEditing/needSidecar.js';
import { editOf, sidecarText } from '../sidecarEditing/sidecarDocument.js';

const { t } = vscode.l10n;

/** Fills the entry at the cursor; asks where its words stand at several places. */
export const completeEntry: Command = {
  id: COMMAND_IDS.completeEntry,
  async run({ service }) {
    const editor = needSidecar();
    if (!editor) return;
    const offset = editor.document.offsetAt(editor.selection.active);
    await complete(editor.document, (sidecar, choice) => service.completeEntry(sidecar, offset, choice));
  },
};

/** Fills every entry of the sidecar that lacks its id or place and whose place is certain. */
export const completeAllEntries: Command = {
  id: COMMAND_IDS.completeAllEntries,
  async run({ service }) {
    const editor = needSidecar();
    if (editor) await complete(editor.document, (sidecar) => service.completeEntries(sidecar));
  },
};

type Ask = (sidecar: SidecarText, choice?: number) => Promise<EntryCompletion>;

async function complete(document: vscode.TextDocument, ask: Ask): Promise<void> {
  const { version } = document;
  let made = await ask(sidecarText(document));
  if (made.kind === 'choose') {
    const choice = await choose(plainWords(made.message), made.choices);
    if (!choice) return;
    if (document.version === version) made = await ask(sidecarText(document), choice.nth);
  }
  if (document.version !== version) return say(t('The sidecar was changed meanwhile: nothing was filled in. Try again.'));
  if (made.kind !== 'edits') return say(made.message);
  if (!(await vscode.workspace.applyEdit(editOf(document, made.edits))))
    return say(t('The editor refused the change. Try again.'));
  sayBriefly(made.message);
}

async function choose(title: string, choices: readonly PlaceChoice[]): Promise<PlaceChoice | undefined> {
  const items = choices.map((choice) => ({
    label: plainWords(`${tail(choice.before)}${choice.words}${choice.after}`),
    detail: [t('Line {0}', choice.line), ...(choice.isTaken ? [t('marked by another entry')] : [])].join(' · '),
    choice,
  }));
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDetail: true });
  return picked?.choice;
}

/** So much of what stands before that the words themselves stay in sight. */
const tail = (before: string): string => (before.length > BEFORE ? `…${[...before].slice(-BEFORE).join('')}` : before);
const BEFORE = 30;
