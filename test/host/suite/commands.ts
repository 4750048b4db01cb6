import * as vscode from 'vscode';
import { equal, ok } from './expect.js';
import { messagesOf } from './messages.js';
import { openArticle, openFile, removeFiles, sidecarOf, textOf, UNNAMED, writeFile } from './window.js';

/** Commands that do something to an article in the editor. */
const NEED_ARTICLE = [
  ...['annotateArticle', 'acceptSuggestion', 'rejectSuggestion', 'addNote', 'markSelectionAs', 'setFacts'],
  ...['nextAnnotation', 'previousAnnotation', 'describeAnnotation', 'openSidecar'],
];

/** Commands that ask for a mark or for selected words. */
const NEED_PLACE = ['acceptSuggestion', 'rejectSuggestion', 'describeAnnotation', 'markSelectionAs'];

/** What a link in somebody's text might pass. */
const HOSTILE = [
  '../../etc/passwd',
  { ref: 'file:///etc/passwd' },
  ['x'],
  7,
  '00000000#p-none1',
  { path: '/tmp/x', scheme: 'file' },
];

const run = (command: string, argument?: unknown): Thenable<unknown> =>
  vscode.commands.executeCommand(`newsmark.${command}`, argument);

/** One sentence for the person, and no failure. */
function plain(said: readonly string[]): void {
  equal(said.length, 1, `the number of messages (${said.join(' | ')})`);
  ok(!said[0]?.startsWith('ERROR') && /[.!?]$/.test(said[0] ?? ''), `a sentence, not “${said[0]}”`);
}

describe('a command', () => {
  before(() => writeFile('code.ts', 'export const one = 1;\n'));
  after(() => removeFiles('code.ts'));

  for (const command of NEED_ARTICLE) {
    it(`says what it needs where no editor is open: ${command}`, async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      plain(await messagesOf(() => run(command)));
    });

    it(`says what it needs in a file that is no article: ${command}`, async () => {
      await openFile('code.ts');
      plain(await messagesOf(() => run(command)));
    });
  }

  for (const command of NEED_PLACE) {
    it(`says what it needs where nothing is marked or selected: ${command}`, async () => {
      const { editor, document } = await openArticle(UNNAMED);
      const end = document.positionAt(document.getText().length);
      editor.selection = new vscode.Selection(end, end);
      plain(await messagesOf(() => run(command)));
    });
  }

  for (const command of ['openPassage', 'acceptSuggestion', 'rejectSuggestion']) {
    it(`does nothing with an argument that is none of ours: ${command}`, async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const before = await textOf(sidecarOf(UNNAMED));
      for (const argument of HOSTILE) {
        const said = await messagesOf(() => run(command, argument));
        ok(!said.some((message) => message.startsWith('ERROR')), `no failure: ${said.join(' | ')}`);
      }
      equal(vscode.window.activeTextEditor?.document.uri.toString(), undefined, 'what was opened');
      equal(await textOf(sidecarOf(UNNAMED)), before, 'the sidecar');
    });
  }
});
