import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWindow, type SeedWindow } from './openWindow.js';

const [BBC, OTHER, THIRD] = ['002_3f012ecb963bddac.txt', '000_9b4d5773153511ec.txt', '001_2dd791e8254a4d49.txt'] as const;
const SIDECAR = '.ann.yaml';

describe('a fact-checker moves articles', () => {
  let window: SeedWindow;
  const there = (name: string) => fs.existsSync(path.join(window.folder, name));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Maria', '-c', 'user.email=maria@desk.example', ...args], { cwd: window.folder });
  const row = (name: string) => window.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).first();
  const toast = (words: string | RegExp) => window.page.locator('.notification-toast').filter({ hasText: words }).first();
  const inExplorer = async (name: string) => {
    await window.runCommand('View: Show Explorer');
    await row(name).click();
    await window.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await row(name).click();
    const focused = window.page.locator('.explorer-folders-view .monaco-list:focus-within .monaco-list-row.focused');
    await focused.filter({ hasText: name }).waitFor();
  };

  beforeAll(async () => {
    window = await openWindow({ settings: { 'explorer.fileNesting.enabled': false, 'files.simpleDialog.enable': true } });
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    git('init', '-q');
    await window.openFile(BBC);
    await window.marked('Steve Witkoff');
    await window.runCommand('Newsmark: Annotate Folder');
    await toast('Sidecars written: 5').waitFor({ timeout: 20_000 });
    git('add', '-A');
    git('commit', '-qm', 'one day of work');
    await window.runCommand('Notifications: Clear All Notifications');
  });
  afterAll(() => window?.stop());

  test('renames one in the explorer, and its sidecar goes along and says its new name', async () => {
    await inExplorer(BBC);
    await window.page.keyboard.press('F2');
    await window.page.locator('.explorer-item-edited input').fill('bbc.txt');
    await window.page.keyboard.press('Enter');
    // VS Code's own question the first time that an extension takes part in a move.
    const dialog = window.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    await window.shot('files-asks-once');
    await dialog.getByText('Do not ask me again').click();
    await dialog.getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => window.textOf(`bbc.txt${SIDECAR}`), { timeout: 10_000 }).toContain('file: bbc.txt');
    expect(there(`${BBC}${SIDECAR}`)).toBe(false);
    await window.marked('Steve Witkoff');
  });

  test('takes it back with one undo in the explorer: git sees no difference', async () => {
    await window.page.locator('.explorer-folders-view .monaco-list').first().focus();
    await window.page.keyboard.press('Control+Z');
    await expect.poll(() => there(BBC) && !there('bbc.txt'), { timeout: 10_000 }).toBe(true);
    await expect.poll(() => String(git('status', '--porcelain')), { timeout: 10_000 }).toBe('');
  });

  test('copies one in the explorer, and the copy has a copy of the sidecar', async () => {
    await inExplorer(OTHER);
    await window.page.keyboard.press('Control+C');
    // The clipboard takes a moment, and the editor gives no sign of it.
    await window.page.waitForTimeout(500);
    await window.page.keyboard.press('Control+V');
    const copy = OTHER.replace('.txt', ' copy.txt');
    await expect.poll(() => window.textOf(`${copy}${SIDECAR}`), { timeout: 10_000 }).toContain(`file: "${copy}"`);
    expect(there(`${OTHER}${SIDECAR}`)).toBe(true);
    await window.shot('files-copied');
    fs.rmSync(path.join(window.folder, copy));
    fs.rmSync(path.join(window.folder, `${copy}${SIDECAR}`));
  });

  test('moves one with git, is asked once, and re-links it', async () => {
    fs.mkdirSync(path.join(window.folder, 'monday'));
    git('mv', THIRD, 'monday/first report.txt');
    await toast('has no article beside it').waitFor({ timeout: 20_000 });
    await window.openView('Newsmark');
    await window.page.locator('.monaco-list-row').filter({ hasText: 'Without Article' }).first().waitFor();
    await window.shot('files-without-article');
    await toast('has no article beside it').getByRole('button', { name: 'Re-link' }).click();
    await expect
      .poll(() => window.textOf(`monday/first report.txt${SIDECAR}`), { timeout: 10_000 })
      .toContain('file: "first report.txt"');
    expect(there(`${THIRD}${SIDECAR}`)).toBe(false);
  });

  test('moves all of them into a folder with git, and one command brings the sidecars after them', async () => {
    fs.mkdirSync(path.join(window.folder, 'archive'));
    const articles = fs.readdirSync(window.folder).filter((file) => file.endsWith('.txt'));
    git('mv', ...articles, 'archive');
    await toast(/sidecars have no article beside them/).waitFor({ timeout: 20_000 });
    await window.shot('files-without-articles');
    await window.runCommand('Newsmark: Re-link All Sidecars');
    for (const file of articles) await expect.poll(() => there(`archive/${file}${SIDECAR}`), { timeout: 10_000 }).toBe(true);
    expect(fs.readdirSync(window.folder).filter((file) => file.endsWith(SIDECAR))).toEqual([]);
    await window.page.locator('.monaco-list-row').filter({ hasText: 'Without Article' }).waitFor({ state: 'hidden' });
    await window.shot('files-relinked');
  });
});
