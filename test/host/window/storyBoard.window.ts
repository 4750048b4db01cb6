import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALONE, HOSTILE, LEDGER, POST, TIDE, writeHarbour, writeHostile } from './harbourFolder.js';
import { openWindow, type SeedWindow } from './openWindow.js';

const BOARD = 'Newsmark: Open Story Board';
const QUOTATION = 'We never refused to talk';

/** Two stories in one folder; a window on it with the article of one in sight. */
async function openHarbour(kind: 'node' | 'worker' = 'node'): Promise<SeedWindow> {
  const window = await openWindow({
    kind,
    viewport: { width: 1500, height: 900 },
    settings: { 'workbench.editor.showTabs': 'multiple' },
  });
  await writeHarbour(window.folder);
  await writeHostile(window.folder);
  await window.openFile(POST);
  await window.marked('Mara Lindqvist');
  return window;
}

/** The page of the board, once it shows what is wanted. */
async function boardOf(window: SeedWindow, wanted: string): Promise<Frame> {
  const frame = await window.webview('main#board h1', 60_000);
  await frame.locator('main', { hasText: wanted }).waitFor();
  return frame;
}

const focusedLabel = (frame: Frame): Promise<string> =>
  frame.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent');
const boardTabs = (window: SeedWindow) => window.page.locator('.tab[aria-label^="Story Board"]');
const cursor = (window: SeedWindow): Promise<string> =>
  window.page
    .locator('.statusbar-item')
    .filter({ hasText: /^Ln \d+/ })
    .first()
    .innerText();

describe('a fact-checker opens the story board', () => {
  let window: SeedWindow;
  let frame: Frame;
  beforeAll(async () => {
    window = await openHarbour();
    await window.goTo(5, 12);
    await window.runCommand(BOARD);
    frame = await boardOf(window, QUOTATION);
  });
  afterAll(() => window?.stop());

  test('and reads who says what, beside the text', async () => {
    expect(await frame.locator('th.source .outlet').allInnerTexts()).toEqual(['Northern Ledger', 'Harbour Post', 'Daily Tide']);
    const row = frame.locator('tbody tr', { hasText: QUOTATION }).first();
    expect(await row.locator('del').allInnerTexts()).toEqual(['only ']);
    expect(await row.locator('td').last().innerText()).toContain('silent');
    expect(await frame.locator('.facts').first().innerText()).toContain('3 sources');
    await window.shot('board');
  });

  test('walks its cells with the arrow keys and hears what each says', async () => {
    await window.page.keyboard.press('Control+2');
    await expect.poll(() => frame.evaluate('document.activeElement.closest("[role=grid]") !== null')).toBe(true);
    await window.page.keyboard.press('Control+Home');
    await window.page.keyboard.press('ArrowRight');
    await expect.poll(() => focusedLabel(frame)).toContain('Northern Ledger');
    for (let at = 0; at < 12 && !(await focusedLabel(frame)).includes('lacks: only'); at++) {
      const before = await focusedLabel(frame);
      await window.page.keyboard.press('ArrowDown');
      await expect.poll(() => focusedLabel(frame)).not.toBe(before);
    }
    await expect.poll(() => focusedLabel(frame)).toMatch(/^Northern Ledger; differs; .*lacks: only; line 4/);
    await window.page.keyboard.press('ArrowRight');
    await expect.poll(() => focusedLabel(frame)).toMatch(/^Harbour Post; “We never refused.*line 4/);
    expect(await frame.locator('[role=grid] [tabindex="0"]').count()).toBe(1);
  });

  test('opens a row to the full sentences with Space', async () => {
    await window.page.keyboard.press(' ');
    await frame.locator('tr.sentences').first().waitFor();
    expect(await frame.locator('tr.sentences').first().innerText()).toContain('Mara Lindqvist said on Wednesday');
    await window.shot('board-open');
    await window.page.keyboard.press(' ');
    await frame.locator('tr.sentences').first().waitFor({ state: 'detached' });
  });

  test('presses Enter and has the passage selected beside the board', async () => {
    await window.page.keyboard.press('ArrowLeft');
    await expect.poll(() => focusedLabel(frame)).toContain('Northern Ledger');
    await window.page.keyboard.press('Enter');
    await expect.poll(() => window.activeTab()).toBe(path.basename(LEDGER));
    await expect.poll(() => cursor(window)).toMatch(/^Ln 4, Col \d+ \(\d+ selected\)/);
    await expect.poll(() => boardTabs(window).count()).toBe(1);
    await frame.locator('th.source', { hasText: 'this article' }).filter({ hasText: 'Northern Ledger' }).waitFor();
    await window.shot('board-passage');
  });

  test('comes back to the cell where she was, and with Escape to the text where she was before', async () => {
    await window.page.keyboard.press('Control+2');
    await expect.poll(() => focusedLabel(frame)).toContain('Northern Ledger');
    await expect.poll(() => frame.evaluate('document.hasFocus()')).toBe(true);
    await window.page.keyboard.press('Escape');
    await expect.poll(() => window.activeTab()).toBe(path.basename(POST));
    await expect.poll(() => cursor(window)).toBe('Ln 5, Col 12');
    await window.page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => cursor(window)).toContain('(1 selected)');
  });

  test('keeps to where sources differ', async () => {
    const all = await frame.locator('tbody tr').count();
    await frame.locator('button', { hasText: 'Only where sources differ' }).click();
    await expect.poll(() => frame.locator('tbody tr').count()).toBeLessThan(all);
    expect(await frame.locator('button[aria-pressed=true]').count()).toBe(1);
    await frame.locator('button', { hasText: 'Only where sources differ' }).click();
  });

  test('walks the timeline, hears each day and goes to its passage', async () => {
    await frame.locator('.mark').first().focus();
    await expect.poll(() => focusedLabel(frame)).toMatch(/5 May 2031/);
    await window.page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedLabel(frame)).toContain('Harbour Post');
    await window.shot('board-timeline');
    await window.page.keyboard.press('Enter');
    await expect.poll(() => cursor(window)).toMatch(/^Ln \d+, Col \d+ \(\d+ selected\)/);
  });

  test('runs the command again and still has one board', async () => {
    await window.openFile(TIDE);
    await window.runCommand(BOARD);
    await boardOf(window, QUOTATION);
    expect(await boardTabs(window).count()).toBe(1);
  });

  test('goes on to an article of another story, and the board with her', async () => {
    await window.page.keyboard.press('Control+1');
    await window.openFile(ALONE);
    await expect.poll(() => frame.locator('main').innerText()).not.toContain(QUOTATION);
    await window.shot('board-alone');
    await window.openFile(POST);
    await boardOf(window, QUOTATION);
  });

  test('reloads the window and has it again', async () => {
    const loaded = window.page.waitForEvent('load');
    await window.runCommand('Developer: Reload Window').catch(() => undefined);
    await loaded;
    await window.page.locator('.monaco-workbench .part.statusbar').waitFor();
    frame = await boardOf(window, QUOTATION);
    expect(await boardTabs(window).count()).toBe(1);
  });
});

describe('a story told by outlets that mean harm', () => {
  let window: SeedWindow;
  beforeAll(async () => {
    window = await openHarbour('worker');
  });
  afterAll(() => window?.stop());

  test('stands on the board letter by letter and does nothing', async () => {
    await window.openFile('hostile/b.txt');
    await window.runCommand(BOARD);
    const frame = await boardOf(window, 'Nobody');
    expect(await frame.locator('main').innerText()).toContain(HOSTILE);
    expect(await frame.locator('main img, main script, main a, main iframe, main [onerror]').count()).toBe(0);
    expect(await frame.evaluate('document.title')).toBe('');
    expect(await frame.evaluate('/\\u202e/.test(document.body.innerHTML)')).toBe(false);
    await window.shot('board-hostile');
  });

  test('and the page may load nothing and run nothing of its own', async () => {
    const frame = await window.webview('main#board h1');
    const policy = await frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'nonce-[\w-]{36}'; style-src \S[^;]*; base-uri 'none'; form-action 'none'$/,
    );
    const refused = (attempt: string): Promise<unknown> =>
      frame.evaluate(`new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), { once: true });
        ${attempt}
      })`);
    expect(await refused("fetch('https://desk.example/').catch(() => undefined)")).toBe('connect-src');
    expect(await refused("document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }))")).toBe(
      'script-src-elem',
    );
    expect(await refused("document.body.append(Object.assign(new Image(), { src: 'https://desk.example/x.png' }))")).toBe(
      'img-src',
    );
  });
});

/** The class of the page, and how the list of themes names the theme. */
const THEMES = {
  'vscode-light': 'Light Modern',
  'vscode-dark': 'Dark Modern',
  'vscode-high-contrast': 'Dark High Contrast',
  'vscode-high-contrast-light': 'Light High Contrast',
};

describe('the story board shows', () => {
  let window: SeedWindow;
  beforeAll(async () => {
    window = await openHarbour();
    await window.runCommand('View: Toggle Primary Side Bar Visibility');
    await window.runCommand(BOARD);
    await boardOf(window, QUOTATION);
  });
  afterAll(() => window?.stop());

  test.each(Object.entries(THEMES))('as %s at 300, 800 and 1,600 pixels, no wider than it may be', async (name, theme) => {
    await window.page.keyboard.press('Control+1');
    await window.page.keyboard.press('Control+K');
    await window.page.keyboard.press('Control+T');
    await window.page.locator('.quick-input-widget input[type=text]').fill(theme);
    await window.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: theme }).first().waitFor();
    await window.page.keyboard.press('Enter');
    for (const wide of [300, 800, 1600]) {
      await window.page.setViewportSize({ width: 2 * wide + 60, height: 900 });
      const frame = await boardOf(window, QUOTATION);
      await expect.poll(() => frame.evaluate('document.body.className.split(" ")')).toContain(name);
      await window.page.waitForTimeout(400);
      expect(await frame.evaluate('document.body.scrollWidth <= document.body.clientWidth')).toBe(true);
      await window.shot(`board-${name}-${wide}`);
    }
  });
});
