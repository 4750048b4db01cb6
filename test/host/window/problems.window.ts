import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COURIER, HERALD, TEXTS } from '../suite/storyTexts.js';
import { openWindow, type SeedWindow } from './openWindow.js';

const THEMES = { dark: 'Default Dark Modern', light: 'Default Light Modern', 'high-contrast': 'Default High Contrast' };

/** Types a command's title and runs it, though it asks for something before the palette closes. */
async function ask({ page }: SeedWindow, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input[type=text]').fill(`>${title}`);
  await page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: title }).first().click();
}

describe('a fact-checker reads an article that another source contradicts', () => {
  test.each(Object.entries(THEMES))('in %s', async (name, theme) => {
    const window = await openWindow({ theme, viewport: { width: 1400, height: 860 } });
    const { page } = window;
    try {
      for (const [file, text] of Object.entries(TEXTS)) await fs.writeFile(path.join(window.folder, file), text);
      await window.openFile(HERALD);
      await window.openView('Newsmark');
      const sources = page.locator('.pane', { hasText: /Sources of the Story/i }).locator('.monaco-list-row');
      await expect.poll(() => sources.count()).toBe(3);
      await window.runCommand('Problems: Focus on Problems View');
      const problems = page.locator('.markers-panel .monaco-list-row');
      await problems.filter({ hasText: 'says “27 sailors”' }).first().waitFor();
      await problems.filter({ hasText: 'is a Tuesday, not a Sunday' }).waitFor();
      await problems.filter({ hasText: 'opened with a closing mark' }).waitFor();
      await window.shot(`problems-${name}`);

      await window.clickOn('34 sailors');
      await page.keyboard.press('Control+.');
      const fixes = page.locator('.action-widget .monaco-list-row');
      await fixes.filter({ hasText: 'Not a Conflict' }).waitFor();
      await window.shot(`light-bulb-${name}`);
      await fixes.filter({ hasText: 'Open Both Side by Side' }).click();
      await page.locator(`.tab.active[data-resource-name="${COURIER}"]`).waitFor();
      await window.shot(`columns-${name}`);

      await window.clickOn('really hopeful');
      await ask(window, 'Newsmark: Open Both Side by Side');
      await page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: 'worded otherwise' }).click();
      await page.locator('.monaco-diff-editor .char-insert').first().waitFor();
      await window.shot(`diff-${name}`);

      await page.locator(`.tab[data-resource-name="${HERALD}"]`).first().click();
      await window.clickOn('really hopeful');
      await window.runCommand('Newsmark: Find Quotation Everywhere');
      const found = page.locator('.pane', { hasText: /Quotation Everywhere/i }).locator('.monaco-list-row');
      await found.filter({ hasText: /adds: dark/ }).waitFor();
      await window.shot(`everywhere-${name}`);
    } finally {
      await window.stop();
    }
  });
});
