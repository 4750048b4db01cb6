/** `npm run test:desktop`: the host suite in a desktop VS Code, which is downloaded where there is a way to it. */
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { bundle } from './bundle.js';
import { ROOT, SUITE } from './paths.js';
import { copySeeds, removeCopy } from './seedCopy.js';

const executable = await downloadAndUnzipVSCode({ cachePath: path.join(ROOT, '.vscode-test'), timeout: 30_000 }).catch(
  (error) => {
    console.error(
      `No desktop VS Code could be downloaded (${error.message ?? error}). “npm run test:host” runs the same suite without one.`,
    );
    process.exit(1);
  },
);
await bundle();
const workspace = await copySeeds();
try {
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: SUITE,
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
  });
} finally {
  await removeCopy(workspace);
}
