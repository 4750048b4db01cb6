import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWindow, type SeedWindow } from './openWindow.js';

const ARTICLE = 'dam.txt';
const STORY = `Valley dam leaks

Sunday, March 16, 2025

Engineer Jane Doe denied that the dam was unsafe. The water rose on Thursday, according to police.

“We will mend it,” Doe said.
`;

describe('a fact-checker reads an article that says its day itself and reports speech without marks', () => {
  let window: SeedWindow;
  beforeAll(async () => {
    window = await openWindow();
    await fs.writeFile(path.join(window.folder, ARTICLE), STORY);
    await window.openFile(ARTICLE);
    await window.marked('Jane Doe');
  });
  afterAll(() => window?.stop());

  test('and sees the words that report it marked, and nothing under what they report', async () => {
    await window.marked('denied');
    await window.unmarked('unsafe');
  });

  test('hovers them and reads who denies what', async () => {
    const card = await window.hoverUntil('denied', 'denies');
    expect(card).toContain('Jane Doe');
    expect(card).toContain('the dam was unsafe');
    await window.shot('reported');
  });

  test('hovers a weekday and reads which day it is, and what that was counted from', async () => {
    const card = await window.hoverUntil('Thursday', '13 March 2025');
    expect(card).toContain('the last Thursday before the published day');
    await window.shot('weekday');
  });

  test('reads in the view and over the status bar that the published day is inferred', async () => {
    await window.openView('Newsmark');
    const message = window.page.locator('.tree-explorer-viewlet-tree-view .message');
    await expect.poll(async () => (await message.allInnerTexts()).join('\n')).toContain('2025-03-16, is inferred');
    await window.page.locator('.statusbar-item[id*="newsmark.status"]').hover();
    const tooltip = window.page.locator('.workbench-hover').filter({ hasText: 'The published day, 2025-03-16, is inferred.' });
    await tooltip.waitFor();
    await window.shot('inferred-day');
  });

  test('accepts the reported speech, and it is a mark and an entry', async () => {
    await window.clickOn('denied');
    await window.runCommand('Newsmark: Accept Suggestion at Cursor');
    await window.marked('unsafe');
    await expect.poll(() => window.textOf(`${ARTICLE}.ann.yaml`)).toContain('exact: "the dam was unsafe"');
  });
});
