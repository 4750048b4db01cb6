import { bundle } from '../host/bundle.js';
import type { HostKind } from '../host/host.js';
import { runSuite } from '../host/runSuite.js';
import { openWindow } from '../host/window/openWindow.js';
import { percentile, row } from './measure.js';

const ARTICLES = [
  '000_9b4d5773153511ec.txt',
  '001_2dd791e8254a4d49.txt',
  '003_8c4b53a7bdcacb86.txt',
  '004_b0c51bd18036282c.txt',
  '002_3f012ecb963bddac.txt',
];
const QUOTATION = 'really hopeful we are going to see';
const MARK = '.editor-group-container.active .view-overlays .cdr[class*="ced-"]';
const TEXT = '.editor-group-container.active .view-lines > .view-line';
const HOVER = '.monaco-editor .monaco-hover:not(.hidden) .hover-contents';

/** Activation, from an article's text on screen to its first mark, and from the mouse to the card. */
export async function hostTimes(): Promise<void> {
  await bundle();
  console.log('\nIn a real VS Code, ms');
  console.log(row('', 'activation', 'first marks', 'marks, median', 'hover, median'));
  for (const kind of ['node', 'worker'] satisfies HostKind[]) {
    const window = await openWindow({ kind, settings: { 'editor.hover.delay': 0 } });
    try {
      const opens: number[] = [];
      for (const name of ARTICLES) {
        await window.runCommand('View: Close All Editors');
        await window.page.locator(TEXT).first().waitFor({ state: 'detached' });
        opens.push(await window.between(() => window.openFile(name), TEXT, MARK));
      }
      await window.hoverUntil(QUOTATION, 'progress here');
      const hovers: number[] = [];
      for (let round = 0; round < 8; round++) hovers.push(await window.latency(() => window.hoverAt(QUOTATION), HOVER));
      const activation = (await window.activation('Newsmark')).replace(/\D+/g, ' ').trim().split(' ')[0] ?? '?';
      const [first = 0, ...rest] = opens;
      console.log(row(kind, activation, ...[first, percentile(rest, 0.5), percentile(hovers, 0.5)].map((ms) => ms.toFixed(0))));
    } finally {
      await window.stop();
    }
  }
  await bundle('test/bench/openTimes.ts');
  for (const kind of ['node', 'worker'] satisfies HostKind[]) {
    console.log(`\nIn the ${kind} extension host`);
    await runSuite(kind);
  }
}
