/** `npm run test:window [-- FILTER]`: drives real windows as a person would; test/host/window/*.window.ts. */
import { startVitest } from 'vitest/node';
import { bundle } from './bundle.js';
import { findChromium } from './chromium.js';
import { installHost } from './install.js';
import { ROOT } from './paths.js';

await installHost();
await findChromium();
await bundle();
// A window is slow to open and needs the machine to itself: one file at a time, in one process.
const vitest = await startVitest('test', process.argv.slice(2), {
  root: ROOT,
  watch: false,
  config: false,
  include: ['test/host/window/*.window.ts'],
  exclude: [],
  fileParallelism: false,
  testTimeout: 90_000,
  hookTimeout: 90_000,
  // How fast a window is is no matter of these tests: a loaded machine takes its time.
  expect: { poll: { timeout: 15_000 } },
  reporters: ['verbose'],
});
await vitest.close();
