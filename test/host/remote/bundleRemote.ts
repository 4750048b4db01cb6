import fs from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../paths.js';

/** Builds the extension that runs in a window what a test sends; its folder. */
export async function bundleRemote(): Promise<string> {
  const folder = path.join(ROOT, 'out/test/newsmark.remote-0.0.1');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/host/remote/extension.ts'],
    outfile: path.join(folder, 'extension.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    target: 'node20',
    logLevel: 'warning',
  });
  const manifest = {
    publisher: 'newsmark',
    name: 'remote',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
    main: './extension.cjs',
    activationEvents: ['onStartupFinished'],
    extensionKind: ['workspace'],
  };
  await fs.writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
