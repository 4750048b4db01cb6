import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RemoteHost } from '../../host/remote/connect.js';
import type { DrivenWindow } from '../../host/window/openWindows.js';
import { type Check, percent } from '../check.js';
import { createRandom } from '../random.js';
import { core } from '../trees/newsTree.js';

const SIDECAR = '.ann.yaml';
const MOVES = 24;

/** B8 in a real window: the editor's own renames and moves, of files and folders, and moves by other programs. */
export const movedInWindow: Check = {
  id: 'B8-window',
  title: 'in a real window sidecars follow renames and moves; what was moved outside is listed and re-linked',
  needs: 'window',
  run: async () => {
    const { withWindows } = await import('../../host/window/openWindows.js');
    return withWindows(1, async ({ folder, windows: [window] }) => {
      const before = await annotated(window.host, folder);
      const inside = await movedInside(window, folder);
      const outside = await movedOutside(window.host, folder);
      const after = sidecarsBelow(folder);
      const same = [...before].filter(([hash, text]) => core(after.get(hash) ?? '') === core(text));
      return [
        {
          name: `${MOVES} moves in the editor that the sidecar followed`,
          value: percent(inside, MOVES),
          unit: '%',
          atLeast: 100,
        },
        {
          name: 'moved by another program: listed without article',
          value: percent(outside.listed, outside.moved),
          unit: '%',
          atLeast: 100,
        },
        {
          name: 'moved by another program: re-linked by one command',
          value: percent(outside.relinked, outside.moved),
          unit: '%',
          atLeast: 100,
        },
        {
          name: 'sidecars as they were but for the name and links',
          value: percent(same.length, before.size),
          unit: '%',
          atLeast: 100,
        },
      ] as const;
    });
  },
};

const articlesBelow = (folder: string): readonly string[] =>
  fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));

/** Texts of all sidecars by the hash of their article. */
const sidecarsBelow = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(SIDECAR))
      .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
      .map((text) => [/hash: (\S+)/.exec(text)?.[1] ?? '', text]),
  );

async function annotated(host: RemoteHost, folder: string): Promise<ReadonlyMap<string, string>> {
  await host.run(async ({ vscode, newsmark }) => {
    const root = vscode.workspace.workspaceFolders?.[0]?.uri.toString() ?? '';
    await newsmark.service.annotateFolder(root);
  });
  return sidecarsBelow(folder);
}

/** Every third move takes the folder; the file's name is a new one each time. */
async function movedInside({ host, driver }: DrivenWindow, folder: string): Promise<number> {
  const random = createRandom(88);
  let followed = 0;
  for (let at = 0; at < MOVES; at++) {
    const articles = articlesBelow(folder);
    const article = articles[Math.floor(random() * articles.length)] as string;
    const lies = path.dirname(article);
    const isFolder = at % 3 === 2 && lies !== '.';
    const from = isFolder ? lies : article;
    const to = isFolder ? `folder ${at}` : path.join(random() < 0.5 ? `desk/${at}` : '', `report ${at}.txt`);
    const moved = rename(host, from, to);
    if (at === 0) await agree(driver);
    await moved;
    const now = isFolder ? path.join(to, path.relative(lies, article)) : to;
    if (await comesToBe(() => textOf(folder, now + SIDECAR).includes(path.basename(now)) && !has(folder, article + SIDECAR)))
      followed++;
  }
  return followed;
}

const rename = (host: RemoteHost, from: string, to: string) =>
  host.run(
    async ({ vscode }, source, target) => {
      const root = vscode.workspace.workspaceFolders?.[0]?.uri;
      if (!root) throw new Error('no folder is open');
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(vscode.Uri.joinPath(root, source), vscode.Uri.joinPath(root, target));
      return vscode.workspace.applyEdit(edit);
    },
    from,
    to,
  );

/** VS Code asks once whether an extension may take part in moves. */
async function agree({ page }: DrivenWindow['driver']): Promise<void> {
  const dialog = page.locator('.monaco-dialog-box');
  await dialog.waitFor();
  await dialog.getByText('Do not ask me again').click();
  await dialog.getByRole('button', { name: 'OK' }).click();
}

/** All articles go to one folder while their sidecars stay. */
async function movedOutside(host: RemoteHost, folder: string) {
  const articles = articlesBelow(folder);
  fs.mkdirSync(path.join(folder, 'archive'));
  for (const [at, article] of articles.entries())
    fs.renameSync(path.join(folder, article), path.join(folder, 'archive', `${at} ${path.basename(article)}`));
  const listed = await host.run(async ({ vscode, newsmark }) => {
    const root = vscode.workspace.workspaceFolders?.[0]?.uri.toString() ?? '';
    const found = (await newsmark.service.orphans(root)).length;
    await vscode.commands.executeCommand('newsmark.relinkAll');
    return found;
  });
  const relinked = articles.filter((article, at) => has(folder, `archive/${at} ${path.basename(article)}${SIDECAR}`)).length;
  return { moved: articles.length, listed, relinked };
}

const has = (folder: string, file: string): boolean => fs.existsSync(path.join(folder, file));
const textOf = (folder: string, file: string): string =>
  has(folder, file) ? fs.readFileSync(path.join(folder, file), 'utf8') : '';

async function comesToBe(look: () => boolean): Promise<boolean> {
  for (const end = Date.now() + 5000; Date.now() < end; await sleep(20)) if (look()) return true;
  return false;
}
