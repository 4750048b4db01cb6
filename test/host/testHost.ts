/**
 * Runs the host suite in each extension host: `tsx test/host/testHost.ts [node] [worker] [--verbose]`.
 * Ends with 'N passed, N failed' over all of them.
 */
import { parseArgs } from 'node:util';
import { bundle } from './bundle.js';
import { findChromium } from './chromium.js';
import type { HostKind } from './host.js';
import { installHost } from './install.js';
import { runSuite } from './runSuite.js';

const KINDS: readonly HostKind[] = ['node', 'worker'];

const { values, positionals } = parseArgs({ options: { verbose: { type: 'boolean', default: false } }, allowPositionals: true });
const kinds = positionals.length ? KINDS.filter((kind) => positionals.includes(kind)) : KINDS;

await installHost();
await findChromium();
await bundle();
const counts = { passed: 0, failed: 0 };
for (const kind of kinds) {
  console.log(`\nIn the ${kind} extension host`);
  const { passed, failed } = await runSuite(kind, values.verbose);
  counts.passed += passed;
  counts.failed += failed;
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
