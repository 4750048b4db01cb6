import path from 'node:path';
import { build } from 'esbuild';
import { marksInNode } from './marksInNode.js';
import { ROOT, SUITE } from './paths.js';
import { run } from './system.js';

/** Bundles the extension, and a suite that runs in its host: the tests, unless another is named. */
export async function bundle(suite = 'test/host/suite/index.ts'): Promise<void> {
  await run(process.execPath, [path.join(ROOT, 'src/build.mjs')], { cwd: ROOT });
  await build({
    absWorkingDir: ROOT,
    entryPoints: [suite],
    outfile: SUITE,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    // What a Node host has of its own is asked for there alone.
    external: ['vscode', 'node:os', 'node:worker_threads'],
    target: 'es2022',
    define: {
      // Else mocha takes the bundle's exports for its own.
      exports: 'undefined',
      define: 'undefined',
      MARKS_IN_NODE: JSON.stringify(await marksInNode()),
    },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
