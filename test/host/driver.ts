import path from 'node:path';
import type { Frame, Page } from 'playwright-core';

const ACTIVE_GROUP = '.editor-group-container.active';
const HOVER = '.monaco-editor .monaco-hover:not(.hidden):not(.fade-out)';

/** A point of the page, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which occurrence of a text to hover (from 0), and how long to try. */
export interface HoverOptions {
  readonly nth?: number;
  readonly timeoutMs?: number;
}

/** Drives the window of a VS Code that is open in a page, as a person would. */
export type Driver = ReturnType<typeof createDriver>;

/** A driver for the window in `page`, with `workspace` as its folder. */
export function createDriver(page: Page, workspace: string) {
  const quickInput = page.locator('.quick-input-widget');
  const quickInputText = quickInput.locator('input[type=text]');

  /** Calls a function of test/host/inPage.js. */
  const inPage = <T>(name: string, ...args: readonly (string | number)[]): Promise<T> =>
    page.evaluate(`inPage.${name}(...${JSON.stringify(args)})`);

  const locate = (text: string, nth = 0): Promise<Point | null> => inPage('locate', text, nth);
  const hovers = page.locator(`${HOVER} .hover-contents`).filter({ visible: true });
  const hoverText = async (): Promise<string> => (await hovers.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ').trim();

  /** Opens the quick input with a key. One pressed while the focus moves between frames reaches nobody: so tries again. */
  async function openQuickInput(key: string): Promise<void> {
    for (const end = Date.now() + 20_000; Date.now() < end; ) {
      await page.keyboard.press(key);
      const shown = await quickInputText.waitFor({ timeout: 2500 }).then(
        () => true,
        () => false,
      );
      if (shown) return;
    }
    throw new Error(`${key} does not open the quick input`);
  }

  /** Opens the quick input with a key, types into it and picks the first row that holds `row`. */
  async function pick(key: string, text: string, row: string | RegExp): Promise<void> {
    await openQuickInput(key);
    await quickInputText.fill(text);
    await quickInput.locator('.monaco-list-row').filter({ hasText: row }).first().click();
    await quickInput.waitFor({ state: 'hidden' });
  }

  /** Waits for a hover; empty when none comes. */
  async function awaitHover(timeout: number): Promise<string> {
    await hovers
      .filter({ hasText: /\S/ })
      .first()
      .waitFor({ timeout })
      .catch(() => undefined);
    return hoverText();
  }

  /** Moves the mouse over a text, which leaves its hover open. Until the extension is ready none comes up: so tries again. */
  async function hoverAt(text: string, { nth = 0, timeoutMs = 10_000 }: HoverOptions = {}): Promise<string> {
    let point: Point | null = null;
    for (const end = Date.now() + timeoutMs; Date.now() < end; ) {
      await page.mouse.move(2, 2);
      await page.locator(HOVER).waitFor({ state: 'hidden' });
      point = await locate(text, nth);
      if (point) await page.mouse.move(point.x, point.y);
      const shown = await awaitHover(1500);
      if (shown) return shown;
    }
    throw new Error(`${point ? 'no hover came up over' : 'the editor does not show'} “${text}”`);
  }

  /** Hovers again and again until the card holds `wanted`: it grows while other sources are being read. */
  async function hoverUntil(text: string, wanted: string, timeoutMs = 20_000): Promise<string> {
    let shown = '';
    for (const end = Date.now() + timeoutMs; Date.now() < end; await page.waitForTimeout(200)) {
      shown = await hoverAt(text);
      if (shown.includes(wanted)) return shown;
    }
    throw new Error(`the card over “${text}” does not come to hold “${wanted}”:\n${shown}`);
  }

  /** Waits until a decoration lies under the words, or until none does. */
  async function waitForMarks(words: string, wanted: boolean): Promise<void> {
    const call = `inPage.marksOn(${JSON.stringify(words)})`;
    await page.waitForFunction(wanted ? `${call} > 0` : `${call} === 0`, undefined, { timeout: 10_000 });
  }

  return {
    page,
    hoverAt,
    hoverUntil,
    marked: (words: string): Promise<void> => waitForMarks(words, true),
    unmarked: (words: string): Promise<void> => waitForMarks(words, false),
    locate,
    hoverText,

    /** What the active editor shows, a screen line each. */
    shownText: (): Promise<readonly string[]> => inPage('shownText'),

    /** Runs a command from the palette by its title. Returns when the palette has closed, not when the command has ended. */
    runCommand: (title: string) => pick('F1', `>${title}`, title),

    /** Opens a file of the workspace, and waits until its text shows. */
    async openFile(file: string): Promise<void> {
      const relative = path.relative(workspace, path.resolve(workspace, file));
      const name = path.basename(relative);
      // By the whole name: an article's is the start of its sidecar's.
      await pick('Control+P', relative, new RegExp(`${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\.ann)`));
      await page.locator(`${ACTIVE_GROUP} .tab.active[data-resource-name="${name}"]`).waitFor();
      await page.locator(`${ACTIVE_GROUP} .view-lines > .view-line`).first().waitFor();
    },

    /** Name of the file in front. */
    activeTab: (): Promise<string | null> =>
      page.locator(`${ACTIVE_GROUP} .tab.active`).first().getAttribute('data-resource-name'),

    /** Puts the cursor on a text that shows, with a click, which ends a hover over it too. */
    async clickOn(text: string, nth = 0): Promise<void> {
      const point = await locate(text, nth);
      if (!point) throw new Error(`the editor does not show “${text}”`);
      await page.mouse.click(point.x, point.y);
    },

    /** Puts the cursor at a line and column, both from 1, and scrolls there. */
    async goTo(line: number, column = 1): Promise<void> {
      await openQuickInput('Control+G');
      await quickInputText.fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await quickInput.waitFor({ state: 'hidden' });
    },

    /** Shows a view container of the activity bar, by its title. */
    async openView(title: string): Promise<void> {
      if (await page.locator('.sidebar .composite.title').filter({ hasText: title }).isVisible()) return;
      await page.locator(`.activitybar .action-label[aria-label^="${title}"]`).first().click();
    },

    /** The frame of the webview that holds `selector`. */
    async webview(selector: string, timeoutMs = 15_000): Promise<Frame> {
      for (const end = Date.now() + timeoutMs; Date.now() < end; await page.waitForTimeout(50)) {
        for (const frame of page.frames().slice(1)) {
          if (
            await frame
              .locator(selector)
              .count()
              .catch(() => 0)
          )
            return frame;
        }
      }
      throw new Error(`no webview holds ${selector}`);
    },

    /** Texts of the notifications that show; waits for the first. */
    async notifications(): Promise<readonly string[]> {
      const messages = page.locator('.notification-list-item-message');
      await messages.first().waitFor();
      return messages.allInnerTexts();
    },

    /** Milliseconds, taken in the page, from the last input event that `action` makes until `selector` comes up. */
    async latency(action: () => Promise<unknown>, selector: string): Promise<number> {
      const shown = inPage<number>('latencyTo', selector);
      await action();
      return shown;
    },

    /** Milliseconds, taken in the page, from when `first` comes up after `action` until `second` does; both absent before. */
    async between(action: () => Promise<unknown>, first: string, second: string): Promise<number> {
      const passed = inPage<number>('between', first, second);
      await action();
      return passed;
    },

    /** What "Developer: Show Running Extensions" says of an extension: `Activation: 12ms`. */
    async activation(name: string): Promise<string> {
      await pick('F1', '>Developer: Show Running Extensions', 'Developer: Show Running Extensions');
      const list = page.locator('.runtime-extensions-editor .monaco-list');
      const row = page.locator('.runtime-extensions-editor .extension').filter({ hasText: name }).first();
      await list.locator('.monaco-list-row').first().waitFor();
      await list.hover();
      for (let screen = 0; screen < 30 && !(await row.isVisible()); screen++) {
        await page.mouse.wheel(0, 400);
        await page.waitForTimeout(50);
      }
      return (await row.locator('.activation-time').textContent())?.trim() ?? '';
    },

    screenshot: (file: string) => page.screenshot({ path: file, animations: 'disabled' }),
  };
}
