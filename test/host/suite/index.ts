/** One suite for every host: Node.js extension host, web worker extension host, desktop. It uses the `vscode` API alone. */
import './setup.js';
import './activation.js';
import './marks.js';
import './sameMarks.js';
import './cards.js';
import './reported.js';
import './sidecars.js';
import './sidecarEditing.js';
import './files.js';
import './curation.js';
import './knowledge.js';
import './problems.js';
import './storyViews.js';
import './commands.js';
import './storyBoard.js';
import './oddFiles.js';
import './readers.js';

/** What VS Code calls; rejects when a test fails. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    Mocha.prototype.run.call(mocha, (failures: number) => (failures ? reject(new Error(`${failures} tests failed`)) : resolve()));
  });
}
