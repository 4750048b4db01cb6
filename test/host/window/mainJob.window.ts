import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWindow, type SeedWindow } from './openWindow.js';

const BBC = '002_3f012ecb963bddac.txt';
const OTHER = '000_9b4d5773153511ec.txt';
const QUOTATION = 'really hopeful we are going to see';

describe('a fact-checker opens the BBC’s report', () => {
  let window: SeedWindow;
  beforeAll(async () => {
    window = await openWindow();
    await window.openFile(BBC);
  });
  afterAll(() => window?.stop());

  test('and sees marks', async () => {
    await window.marked('Steve Witkoff');
    await window.shot('marks');
  });

  test('hovers the Witkoff quotation and reads both wordings with the differing words shown', async () => {
    const card = await window.hoverUntil(QUOTATION, 'progress here');
    expect(card).toContain('Steve Witkoff');
    expect(card).toContain('I am really hopeful that we are going to see some real progress here');
    expect(await window.page.locator('.monaco-hover strong', { hasText: /^(that|real)$/ }).allTextContents()).toEqual([
      'that',
      'real',
    ]);
    await window.shot('hover');
  });

  test('clicks through to the other report at the passage', async () => {
    await window.hoverUntil(QUOTATION, 'progress here');
    await window.page
      .locator('.monaco-hover a', { hasText: /hopeful|line/ })
      .first()
      .click();
    await expect.poll(() => window.activeTab()).toBe(OTHER);
    expect(await window.locate('I am really hopeful that')).not.toBeNull();
    await window.shot('passage');
  });

  test('runs Annotate Article and sees the YAML', async () => {
    await window.openFile(BBC);
    await window.runCommand('Newsmark: Annotate Article');
    await expect.poll(() => window.textOf(`${BBC}.ann.yaml`), { timeout: 15_000 }).toContain('Steve Witkoff');
    await window.runCommand('Newsmark: Open Sidecar');
    await expect.poll(() => window.activeTab()).toBe(`${BBC}.ann.yaml`);
    await expect.poll(async () => (await window.shownText()).join('\n')).toContain('sidecar: 1');
    await window.shot('sidecar');
  });

  test('rejects a wrong mark, annotates again, and it stays rejected', async () => {
    await window.openFile(BBC);
    await window.goTo(1, 1);
    await window.clickOn('MMA');
    await window.runCommand('Newsmark: Reject Suggestion at Cursor');
    await expect.poll(() => window.textOf(`${BBC}.ann.yaml`)).toContain('status: rejected');
    await window.unmarked('MMA');
    await window.runCommand('Notifications: Clear All Notifications');
    const rejected = await window.textOf(`${BBC}.ann.yaml`);
    await window.runCommand('Newsmark: Annotate Article');
    expect(await window.notifications()).toHaveLength(1);
    expect(await window.textOf(`${BBC}.ann.yaml`)).toBe(rejected);
    await window.unmarked('MMA');
    await window.shot('rejected');
  });

  test('compares the sources on one page', async () => {
    await window.openFile(BBC);
    await window.runCommand('Newsmark: Compare Sources');
    const page = await window.webview('h1');
    expect(await page.locator('h1').first().textContent()).toMatch(/compar|sources/i);
    await window.shot('compare');
  });
});
