import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RemoteHost } from '../../host/remote/connect.js';
import type { Check } from '../check.js';
import { decide, openArticle, type ShownMark } from './inHost.js';

const ARTICLE = '002_3f012ecb963bddac.txt';
const TYPED = '# typed by hand and not saved yet\n';
const THEIRS = '# written by another program\n';

/** B5: the sidecar stands in an editor with what a person has typed, while an action needs to write. */
export const unsavedSidecar: Check = {
  id: 'B5',
  title: 'A sidecar that stands unsaved in an editor is written there: the file is not touched, what was typed stays',
  needs: 'window',
  async run() {
    const { withWindows } = await import('../../host/window/openWindows.js');
    return withWindows(1, async ({ folder, windows: [{ host }] }) => {
      const file = path.join(folder, ARTICLE);
      const yaml = `${file}.ann.yaml`;
      const marks = await openArticle(host, file);
      await host.run(async ({ newsmark, vscode }, uri) => newsmark.service.annotate(vscode.Uri.file(uri).toString()), file);
      const clean = await openButClean(host, yaml, marks[0]);
      const dirty = await dirtyOnly(host, yaml, marks[1]);
      const both = await dirtyAndChanged(host, yaml, marks[2]);
      const saved = await savedByThePerson(host, yaml, marks[3]);
      return [
        { name: 'decisions into an open, saved file that do not show in its editor', value: clean, atMost: 0 },
        { name: 'faults with an unsaved editor (file touched, text lost, decision missing)', value: dirty, atMost: 0 },
        { name: 'faults where the file was changed meanwhile too', value: both, atMost: 0 },
        { name: 'faults after the person saved', value: saved, atMost: 0 },
      ];
    });
  },
};

const faultsOf = (...faults: readonly boolean[]): number => faults.filter(Boolean).length;
const onDisk = (yaml: string): string => fs.readFileSync(yaml, 'utf8');

/** Text of the editor, and whether it is unsaved. */
const inEditor = (host: RemoteHost, yaml: string) =>
  host.run(async ({ vscode }, file) => {
    const document = await vscode.workspace.openTextDocument(file);
    return { text: document.getText(), isDirty: document.isDirty };
  }, yaml);

/** Puts a line at the top, as typing does. */
const type = (host: RemoteHost, yaml: string, typed: string) =>
  host.run(
    async ({ vscode }, file, line) => {
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file), { preview: false });
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), line));
    },
    yaml,
    typed,
  );

const isAccepted = (text: string, id = ''): boolean =>
  new RegExp(`id: ${id}\\n(?:(?! {2}- )[^\\n]*\\n)*? +status: accepted`).test(text);

async function openButClean(host: RemoteHost, yaml: string, mark: ShownMark | undefined): Promise<number> {
  await inEditor(host, yaml);
  await decide(host, mark?.ref ?? '', 'accepted');
  for (let tries = 0; tries < 40; tries++, await sleep(50)) {
    const { text, isDirty } = await inEditor(host, yaml);
    if (isAccepted(text, mark?.id) && !isDirty && isAccepted(onDisk(yaml), mark?.id)) return 0;
  }
  return 1;
}

async function dirtyOnly(host: RemoteHost, yaml: string, mark: ShownMark | undefined): Promise<number> {
  const before = onDisk(yaml);
  await type(host, yaml, TYPED);
  const result = await decide(host, mark?.ref ?? '', 'accepted');
  const { text, isDirty } = await inEditor(host, yaml);
  return faultsOf(!result.ok, onDisk(yaml) !== before, !text.startsWith(TYPED), !isAccepted(text, mark?.id), !isDirty);
}

async function dirtyAndChanged(host: RemoteHost, yaml: string, mark: ShownMark | undefined): Promise<number> {
  const theirs = `${onDisk(yaml)}${THEIRS}`;
  fs.writeFileSync(yaml, theirs);
  await sleep(1000);
  const result = await decide(host, mark?.ref ?? '', 'accepted');
  const { text, isDirty } = await inEditor(host, yaml);
  return faultsOf(!result.ok, onDisk(yaml) !== theirs, !text.startsWith(TYPED), !isAccepted(text, mark?.id), !isDirty);
}

/** The person keeps what the editor holds; from then on the file is written again. */
async function savedByThePerson(host: RemoteHost, yaml: string, mark: ShownMark | undefined): Promise<number> {
  const { text } = await inEditor(host, yaml);
  fs.writeFileSync(yaml, text);
  await host.run(async ({ vscode }, file) => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }, yaml);
  const result = await decide(host, mark?.ref ?? '', 'accepted');
  const now = onDisk(yaml);
  return faultsOf(!result.ok, !now.startsWith(TYPED), !isAccepted(now, mark?.id));
}
