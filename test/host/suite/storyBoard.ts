import * as vscode from 'vscode';
import { equal, eventually, ok, pause } from './expect.js';
import { messagesOf } from './messages.js';
import { BBC, extension, openArticle, openFile, removeFiles, UNNAMED, writeFile } from './window.js';

const OPEN = 'newsmark.openStoryBoard';

/** The tabs of the board, in every column. */
const boards = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('newsmark.storyBoard'));

const boardShown = (): Promise<vscode.Tab> => eventually('the tab of the board', () => boards()[0]);

describe('the story board', () => {
  after(() => removeFiles('board.ts'));
  beforeEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the article, once, and stays where it is', async () => {
    await openArticle(BBC);
    await vscode.commands.executeCommand(OPEN);
    const tab = await boardShown();
    ok(tab.group.viewColumn !== vscode.ViewColumn.One, 'beside the text');
    await vscode.window.showTextDocument((await openArticle(UNNAMED)).document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand(OPEN);
    await pause(200);
    equal(boards().length, 1, 'one board');
    equal(boards()[0]?.group.viewColumn, tab.group.viewColumn, 'its column');
  });

  it('opens from the menu of an editor too', async () => {
    const { document } = await openArticle(BBC);
    await vscode.commands.executeCommand(OPEN, document.uri);
    await boardShown();
  });

  it('opens nothing and fails nowhere when it is given what is none of ours', async () => {
    await openArticle(BBC);
    for (const argument of [
      '../../etc/passwd',
      { ref: 'file:///etc/passwd' },
      ['x'],
      7,
      { scheme: 'file', path: '/etc/passwd' },
    ]) {
      const said = await messagesOf(() => vscode.commands.executeCommand(OPEN, argument));
      ok(!said.some((message) => message.startsWith('ERROR')), `no failure: ${said.join(' | ')}`);
    }
    const texts = vscode.workspace.textDocuments.map(({ uri }) => uri.path);
    ok(!texts.some((path) => path.includes('passwd')), 'nothing of that is opened');
  });

  it('answers for the story of an article: its sources, its rows, and passages that are there', async () => {
    const { view } = await openArticle(BBC);
    const { service } = await extension().activate();
    const board = await service.storyBoard(view.uri);
    ok(board && board.sources.length >= 3, 'the sources of the story');
    const passages = board.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.passages));
    ok(passages.length > 5, 'passages');
    for (const { ref } of passages.slice(0, 20)) ok(await service.locate(ref), `the place of ${ref}`);
  });

  it('goes on while a file that is no article is in front', async () => {
    await writeFile('board.ts', 'export const one = 1;\n');
    await openArticle(BBC);
    await vscode.commands.executeCommand(OPEN);
    await boardShown();
    await openFile('board.ts');
    const said = await messagesOf(() => vscode.commands.executeCommand(OPEN));
    equal(said.length, 0, `the number of messages (${said.join(' | ')})`);
    equal(boards().length, 1, 'one board');
  });

  it('opens as a page to read', async () => {
    await openArticle(BBC);
    await vscode.commands.executeCommand('newsmark.storyMarkdown');
    const page = await eventually('the page', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'newsmark-comparison' && uri.path === '/Story.md'),
    );
    const text = page.getText();
    for (const heading of ['# ', '## Conflicts', '## Quotations', '## People', '## Who is missing', '## Timeline'])
      ok(text.includes(heading), `${heading} in ${text.slice(0, 200)}`);
    ok(text.includes('BBC · 17 Mar'), 'an outlet with its day');
  });
});
