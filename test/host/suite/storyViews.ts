import * as vscode from 'vscode';
import { equal, eventually, holds, ok } from './expect.js';
import { messagesOf } from './messages.js';
import { removeStory, uriOf, writeStory } from './story.js';
import { COPY, COURIER, HERALD } from './storyTexts.js';
import { extension, openArticle, putCursor } from './window.js';

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`newsmark.${command}`);

describe('the sources of the story', () => {
  before(writeStory);
  after(removeStory);
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('are known to the service: outlet or file, day, and who copied whom', async () => {
    await openArticle(HERALD);
    const { service } = await extension().activate();
    const board = await eventually('a story of three', async () => {
      const found = await service.storyBoard(uriOf(HERALD));
      return found?.sources.length === 3 && found;
    });
    equal(board.sources.map(({ uri }) => uri).sort(), [HERALD, COURIER, COPY].map(uriOf).sort(), 'the sources');
    const copy = board.sources.find(({ uri }) => uri === uriOf(COPY));
    equal(copy && board.sources[copy.reprintOf ?? -1]?.uri, uriOf(HERALD), 'whom the copy is of');
    equal(board.independent, 2, 'independent ones');
  });

  it('have a view that can be gone to', async () => {
    await openArticle(HERALD);
    await vscode.commands.executeCommand('newsmark.sources.focus');
  });
});

describe('a quotation found everywhere', () => {
  before(writeStory);
  after(removeStory);
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('from the cursor in it: the places in other articles are listed, and nobody is told that there are none', async () => {
    const { editor } = await openArticle(HERALD);
    putCursor(editor, 'really hopeful');
    equal(await messagesOf(() => run('findQuotation')), [], 'messages');
    await vscode.commands.executeCommand('newsmark.quotations.focus');
  });

  it('from selected words that are no mark, in the very words and otherwise', async () => {
    const { document } = await openArticle(HERALD);
    const { service } = await extension().activate();
    const words = 'searched the bay until dusk';
    const start = document.getText().indexOf(words);
    const found = await service.findQuotation(uriOf(HERALD), { start, end: start + words.length });
    equal(
      found?.places.map(({ place }) => place.uri),
      [HERALD, COPY].map(uriOf),
      'where it stands',
    );
    const there = found?.places[1]?.place;
    ok(there, 'the copy’s place');
    const other = await vscode.workspace.openTextDocument(vscode.Uri.parse(there.uri));
    const range = new vscode.Range(there.line - 1, there.column - 1, there.endLine - 1, there.endColumn - 1);
    equal(other.getText(range), words, 'the words there');
  });

  it('nowhere else is said so', async () => {
    const { editor } = await openArticle(HERALD);
    const at = editor.document.positionAt(editor.document.getText().indexOf('Nobody saw it'));
    editor.selection = new vscode.Selection(at, at.translate(0, 'Nobody saw it'.length));
    holds((await messagesOf(() => run('findQuotation'))).join('\n'), 'Nobody saw it', 'nowhere else');
  });

  it('without words is said so', async () => {
    const { editor } = await openArticle(HERALD);
    putCursor(editor, 'women lit fires');
    holds((await messagesOf(() => run('findQuotation'))).join('\n'), 'Select the words');
  });
});
