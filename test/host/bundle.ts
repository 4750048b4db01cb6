import path from 'node:path';
import { build } from 'esbuild';
import { ROOT, SUITE } from './paths.js';
import { run } from './system.js';

/** Bundles the extension, and the suite that runs in its host. */
export async function bundle(): Promise<void> {
  await run(process.execPath, [path.join(ROOT, 'src/build.mjs')], { cwd: ROOT });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/host/suite/index.ts'],
    outfile: SUITE,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    target: 'es2022',
    define: { exports: 'undefined', define: 'undefined' }, // else mocha takes the bundle's exports for its own
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
