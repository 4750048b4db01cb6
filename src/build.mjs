/**
 * Bundles the five entries into out/: `node src/build.mjs [--watch] [--minify]`.
 * The web and worker bundles are made for the browser, so that a Node import in them ends the build with an error.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Source, product and what sets each entry apart. An extension sees `vscode` from its host only. */
const ENTRIES = [
  { from: 'src/extension.ts', to: 'out/extension.cjs', format: 'cjs', platform: 'node', external: ['vscode'] },
  { from: 'src/extension.ts', to: 'out/extension.web.cjs', format: 'cjs', platform: 'browser', external: ['vscode'] },
  { from: 'src/cli.ts', to: 'out/cli.cjs', format: 'cjs', platform: 'node', executable: true },
  { from: 'src/worker.ts', to: 'out/worker.js', format: 'iife', platform: 'browser' },
  // With its style sheet beside it, in a folder of its own: the webview sees nothing else.
  { from: 'src/vscode/storyBoard/page/page.tsx', to: 'out/storyBoard/page.js', format: 'iife', platform: 'browser' },
];

const { values: flags } = parseArgs({ options: { watch: { type: 'boolean' }, minify: { type: 'boolean' } } });

const missing = [...new Set(ENTRIES.map(({ from }) => from))].filter((from) => !existsSync(path.join(root, from)));
if (missing.length) {
  console.error(`cannot build: ${missing.join(', ')} ${missing.length > 1 ? 'do' : 'does'} not exist`);
  process.exit(1);
}

function optionsOf({ from, to, format, platform, external = [], executable }) {
  const hashBang = '#!/usr/bin/env node';
  const lacksHashBang = executable && !readFileSync(path.join(root, from), 'utf8').startsWith('#!');
  return {
    absWorkingDir: root,
    entryPoints: [from],
    outfile: to,
    bundle: true,
    format,
    platform,
    external,
    target: platform === 'node' ? 'node20' : 'es2022',
    conditions: platform === 'node' ? ['node'] : ['browser', 'worker'],
    mainFields: platform === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
    minify: flags.minify ?? false,
    sourcemap: !flags.minify,
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
    // A CommonJS bundle has no `import.meta`; a browser's has no folder.
    ...(platform === 'node' ? { define: { 'import.meta.dirname': '__dirname' } } : {}),
    ...(lacksHashBang ? { banner: { js: hashBang } } : {}),
  };
}

// What the names scanner has learned is no code: it is read beside the bundles.
mkdirSync(path.join(root, 'out'), { recursive: true });
copyFileSync(path.join(root, 'src/core/entities/tagger/names.model'), path.join(root, 'out/names.model'));

if (flags.watch) {
  const reports = { name: 'reports', setup: (job) => job.onEnd(() => console.log(`built ${job.initialOptions.outfile}`)) };
  const jobs = await Promise.all(ENTRIES.map((entry) => context({ ...optionsOf(entry), plugins: [reports] })));
  await Promise.all(jobs.map((job) => job.watch()));
  console.log('watching src');
} else {
  // esbuild has printed each error with its place already.
  const ended = await Promise.allSettled(ENTRIES.map((entry) => build(optionsOf(entry))));
  if (ended.some(({ status }) => status === 'rejected')) process.exit(1);
}
