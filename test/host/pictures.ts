/** `npm run pictures`: takes the pictures of the README and the walkthrough anew, from a real window on the seeds. */
import path from 'node:path';
import { bundle } from './bundle.js';
import { findChromium } from './chromium.js';
import { installHost } from './install.js';
import { ROOT } from './paths.js';
import { POST, writeHarbour } from './window/harbourFolder.js';
import { openWindow } from './window/openWindow.js';

const BBC = '002_3f012ecb963bddac.txt';
const picture = (name: string): string => path.join(ROOT, 'media/walkthrough', `${name}.png`);

await installHost();
await findChromium();
await bundle();
const window = await openWindow({
  theme: 'Default Light Modern',
  viewport: { width: 1000, height: 640 },
  settings: {
    'workbench.activityBar.location': 'hidden',
    'workbench.sideBar.location': 'left',
    'editor.occurrencesHighlight': 'off',
  },
});
try {
  await window.openFile(BBC);
  await window.marked('Steve Witkoff');
  await window.runCommand('View: Toggle Primary Side Bar Visibility');
  await window.page.waitForTimeout(1500);
  await window.screenshot(picture('marks'));
  await window.hoverUntil('really hopeful we are going to see', 'progress here');
  await window.screenshot(picture('hover'));
  await window.page.mouse.move(2, 2);
  await window.runCommand('Newsmark: Annotate Article');
  await window.notifications();
  await window.runCommand('Notifications: Clear All Notifications');
  await window.runCommand('Newsmark: Open Sidecar');
  await window.page.waitForTimeout(1500);
  await window.screenshot(picture('sidecar'));
  await window.openFile(BBC);
  await window.runCommand('Newsmark: Compare Sources');
  await window.webview('h1');
  await window.page.waitForTimeout(1000);
  await window.screenshot(picture('compare'));
  await writeHarbour(window.folder);
  await window.openFile(POST);
  await window.marked('Mara Lindqvist');
  await window.page.setViewportSize({ width: 1200, height: 960 });
  await window.runCommand('Newsmark: Open Story Board');
  await window.webview('main#board h1');
  await window.page.waitForTimeout(2000);
  await window.screenshot(picture('board'));
} finally {
  await window.stop();
}
