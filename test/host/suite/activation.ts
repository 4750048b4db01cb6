import * as vscode from 'vscode';
import { equal, ok, pause } from './expect.js';
import { BBC, bytesOf, extension, fileUri, openArticle, openFile, removeFiles, sidecarOf, writeFile } from './window.js';

const ARTICLE = '“We will not sign,” said Jane Doe on Monday.\n';

describe('the extension', () => {
  after(() => removeFiles('code.ts', 'data.json'));

  it('is active once an article is open', async () => {
    const { view } = await openArticle(BBC);
    ok(extension().isActive, 'the extension is active');
    ok(view.marks.length > 20, `marks in the article, not ${view.marks.length}`);
  });

  it('registers every command that its manifest offers', async () => {
    const commands: readonly { command: string }[] = extension().packageJSON.contributes.commands;
    const known = new Set(await vscode.commands.getCommands(true));
    ok(commands.length > 10, 'the manifest has commands');
    equal(
      commands.filter(({ command }) => !known.has(command)),
      [],
      'what is missing',
    );
  });

  for (const name of ['code.ts', 'data.json']) {
    it(`leaves ${name} alone, though its text reads like an article`, async () => {
      await writeFile(name, name.endsWith('.json') ? JSON.stringify({ text: ARTICLE }) : `// ${ARTICLE}`);
      const { document } = await openFile(name);
      const api = await extension().activate();
      equal(await api.viewOf(document.uri), undefined, 'its view');
      await pause(400);
      equal(vscode.languages.getDiagnostics(fileUri(name)), [], 'its problems');
      equal(await bytesOf(sidecarOf(name)), undefined, 'its sidecar');
    });
  }

  it('scans on a thread of its own, so that no article is too long to type in', async () => {
    const api = await extension().activate();
    equal(await api.place(), 'thread');
  });
});
