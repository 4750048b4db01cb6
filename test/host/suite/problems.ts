import * as vscode from 'vscode';
import { equal, eventually, holds, ok } from './expect.js';
import { messagesOf } from './messages.js';
import { removeStory, writeStory } from './story.js';
import { COURIER, HERALD, TEXTS } from './storyTexts.js';
import { fileUri, openArticle, openFile, putCursor, sidecarOf, textOf } from './window.js';

const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`newsmark.${command}`, ...args);

const problemsIn = (name: string, kind?: string): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(fileUri(name)).filter(({ source, code }) => source === 'Newsmark' && (!kind || code === kind));

/** The problem of a kind whose words hold these, once it is there. */
const problem = (name: string, kind: string, document: vscode.TextDocument, words: string): Promise<vscode.Diagnostic> =>
  eventually(`a ${kind} on “${words}”`, () =>
    problemsIn(name, kind).find(({ range }) => document.getText(range).includes(words)),
  );

async function actionsOn(document: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<readonly vscode.CodeAction[]> {
  const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
  );
  return offered.filter(({ command }) => command?.command.startsWith('newsmark.'));
}

async function act(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
  const found = actions.find((action) => action.title.startsWith(title));
  ok(found?.command, `“${title}” among ${actions.map((action) => action.title).join(' | ')}`);
  await vscode.commands.executeCommand(found.command.command, ...(found.command.arguments ?? []));
}

/** Runs an action and answers the one thing that it asks for in an input box. */
async function answering(answer: string, action: () => Promise<unknown>): Promise<void> {
  const window = vscode.window as unknown as Record<'showInputBox', () => Promise<string>>;
  const before = window.showInputBox;
  window.showInputBox = async () => answer;
  try {
    await action();
  } finally {
    window.showInputBox = before;
  }
}

describe('problems in an article', () => {
  before(writeStory);
  after(removeStory);
  afterEach(async () => {
    await vscode.workspace.getConfiguration('newsmark').update('problems.hidden', undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('are what another source contradicts, a broken quotation and a weekday of another day, all as information', async () => {
    const { document } = await openArticle(HERALD);
    const conflict = await problem(HERALD, 'conflict', document, '34 sailors');
    await problem(HERALD, 'quotation', document, '”Nobody');
    await problem(HERALD, 'weekday', document, 'Sunday, Feb. 4, 2025');
    holds(conflict.message, '27 sailors', '34 sailors', '17 Mar', '16 Mar');
    for (const { severity } of problemsIn(HERALD)) equal(severity, vscode.DiagnosticSeverity.Information, 'severity');
  });

  it('lead to the passage of the other source', async () => {
    const { document } = await openArticle(HERALD);
    const { relatedInformation = [] } = await problem(HERALD, 'conflict', document, '34 sailors');
    const [there] = relatedInformation;
    ok(there, 'a passage');
    const other = await vscode.workspace.openTextDocument(there.location.uri);
    equal(other.getText(there.location.range), '27 sailors', 'the other passage');
    holds(there.message, '17 Mar', 'had a crew of 27 sailors');
  });

  it('go while somebody corrects the other article beside it, and come back with undo', async () => {
    const { document } = await openArticle(HERALD);
    await problem(HERALD, 'conflict', document, '34 sailors');
    const other = await vscode.workspace.openTextDocument(fileUri(COURIER));
    const beside = await vscode.window.showTextDocument(other, vscode.ViewColumn.Beside);
    const at = other.positionAt(other.getText().indexOf('27 sailors'));
    await beside.edit((builder) => builder.replace(new vscode.Range(at, at.translate(0, 2)), '34'));
    await eventually('no conflict', () => !problemsIn(HERALD, 'conflict').some(({ message }) => message.includes('27 sailors')));
    await vscode.commands.executeCommand('undo');
    await problem(HERALD, 'conflict', document, '34 sailors');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('of a kind that is switched off are not shown, and the others stay', async () => {
    const { document } = await openArticle(HERALD);
    await problem(HERALD, 'weekday', document, 'Feb. 4');
    const settings = vscode.workspace.getConfiguration('newsmark');
    await settings.update('problems.hidden', ['weekday'], vscode.ConfigurationTarget.Global);
    await eventually('no weekday', () => problemsIn(HERALD, 'weekday').length === 0);
    ok(problemsIn(HERALD, 'conflict').length > 0, 'the conflict stays');
  });
});

describe('the light bulb on a conflict', () => {
  before(writeStory);
  after(removeStory);
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens both passages side by side', async () => {
    const { document } = await openArticle(HERALD);
    const actions = await actionsOn(document, await problem(HERALD, 'conflict', document, '34 sailors'));
    await act(actions, 'Open Both Side by Side');
    const shown = vscode.window.visibleTextEditors.map((editor) => editor.document.getText(editor.selection)).sort();
    equal(shown, ['27 sailors', '34 sailors'], 'what is selected');
    equal(new Set(vscode.window.visibleTextEditors.map(({ viewColumn }) => viewColumn)).size, 2, 'columns');
    equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString(), 'where the person is');
  });

  it('says that it is none; the article is rid of it, and one undo brings it back', async () => {
    const { document } = await openArticle(HERALD);
    const actions = await actionsOn(document, await problem(HERALD, 'conflict', document, '34 sailors'));
    const said = await messagesOf(() => act(actions, 'Not a Conflict'));
    holds(said.join('\n'), '34 sailors', 'no conflict');
    holds((await textOf(sidecarOf(HERALD))) ?? '', `${COURIER}#f-`, 'rel: contradicts', 'status: rejected');
    await eventually(
      'no conflict on it',
      () => !problemsIn(HERALD, 'conflict').some((one) => one.message.includes('34 sailors')),
    );
    await openFile(HERALD);
    await run('undo');
    await problem(HERALD, 'conflict', document, '34 sailors');
    equal(await textOf(sidecarOf(HERALD)), undefined, 'the sidecar');
  });

  it('notes a claim on the sentence', async () => {
    const { document } = await openArticle(HERALD);
    const actions = await actionsOn(document, await problem(HERALD, 'conflict', document, '34 sailors'));
    await answering('Ask the harbour office', () => act(actions, 'Add Claim Note'));
    const text = (await textOf(sidecarOf(HERALD))) ?? '';
    holds(text, 'type: claim', 'Ask the harbour office', 'rel: contradicts');
    await openFile(HERALD);
    await run('undo');
  });

  it('is there on a broken quotation too, with a citation', async () => {
    const { document } = await openArticle(HERALD);
    const actions = await actionsOn(document, await problem(HERALD, 'quotation', document, '”Nobody'));
    await act(actions, 'Copy as Citation');
    holds(await vscode.env.clipboard.readText(), '“Nobody saw it coming”', '16 Mar 2025', `${HERALD}#q-`);
  });
});

describe('commands on what another source says', () => {
  before(writeStory);
  after(removeStory);
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('show two wordings of a quotation as a diff', async () => {
    const { editor } = await openArticle(HERALD);
    putCursor(editor, 'really hopeful');
    await chooseAt(COURIER, () => run('openSideBySide'));
    const tab = await eventually('a diff', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff && input;
    });
    const [left, right] = await Promise.all([tab.original, tab.modified].map((uri) => vscode.workspace.openTextDocument(uri)));
    ok(left?.getText().startsWith('We are really hopeful that'), `this wording, not ${left?.getText()}`);
    ok(right?.getText().startsWith('We are hopeful that'), `the other wording, not ${right?.getText()}`);
    holds(vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '', '16 Mar', '17 Mar', '↔');
  });

  it('say so where nobody else speaks of it', async () => {
    const { editor } = await openArticle(HERALD);
    putCursor(editor, 'timber');
    holds((await messagesOf(() => run('openSideBySide'))).join('\n'), 'No annotation is at the cursor');
    putCursor(editor, 'Nobody saw it');
    holds((await messagesOf(() => run('refuseConflict'))).join('\n'), 'No other source contradicts');
  });

  it('leave the text of the articles alone', async () => {
    for (const [name, text] of Object.entries(TEXTS)) equal(await textOf(fileUri(name)), text, name);
  });
});

/** Runs a command and picks the passage of one file, should it ask which. */
async function chooseAt(name: string, action: () => Thenable<unknown>): Promise<void> {
  interface Item {
    readonly counterpart: { readonly there: { readonly place: { readonly uri: string } } };
  }
  const window = vscode.window as unknown as Record<'showQuickPick', (items: readonly Item[]) => Promise<Item | undefined>>;
  const before = window.showQuickPick;
  window.showQuickPick = async (items) => items.find(({ counterpart }) => counterpart.there.place.uri.endsWith(name));
  try {
    await action();
  } finally {
    window.showQuickPick = before;
  }
}
