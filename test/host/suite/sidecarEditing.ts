import * as vscode from 'vscode';
import { equal, eventually, holds, ok } from './expect.js';
import { messagesOf } from './messages.js';
import {
  extension,
  fileUri,
  openArticle,
  openFile,
  putCursor,
  removeFiles,
  sidecarOf,
  textOf,
  viewOf,
  writeFile,
} from './window.js';

const NAME = 'typing.txt';
const YAML = `${NAME}.ann.yaml`;
const ARTICLE =
  'Strike ends\n\n“We will not sign,” said Jane Doe of Oslo on Monday.\n\nJane Doe, who leads the union, met John Roe.\n';
const HEAD = 'sidecar: 1\narticle:\n  file: typing.txt\n  published: "2026-11-20"\nannotations:\n';
const ENTRY = '  - id: p-aaaaaa1\n    type: person\n    exact: "John Roe"\n    status: accepted\n';

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`newsmark.${command}`);

/** The sidecar in an editor, with this text typed into it and not saved; the cursor where `|` stands. */
async function typed(marked: string): Promise<vscode.TextEditor> {
  const editor = await openFile(YAML);
  const offset = marked.indexOf('|');
  const text = offset < 0 ? marked : marked.slice(0, offset) + marked.slice(offset + 1);
  const { document } = editor;
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  if (document.getText() !== text) await editor.edit((edit) => edit.replace(whole, text));
  const position = document.positionAt(Math.max(0, offset));
  editor.selection = new vscode.Selection(position, position);
  return editor;
}

const offered = async ({ document, selection }: vscode.TextEditor): Promise<readonly vscode.CompletionItem[]> => {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return list.items.filter(({ sortText }) => /^\d{4}$/.test(sortText ?? ''));
};
const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

const definitions = (uri: vscode.Uri, position: vscode.Position): Thenable<(vscode.Location | vscode.LocationLink)[]> =>
  vscode.commands.executeCommand('vscode.executeDefinitionProvider', uri, position);

async function wordsAt(found: vscode.Location | vscode.LocationLink | undefined): Promise<string> {
  ok(found, 'a definition');
  const [uri, range] =
    'targetUri' in found ? [found.targetUri, found.targetSelectionRange ?? found.targetRange] : [found.uri, found.range];
  return (await vscode.workspace.openTextDocument(uri)).getText(range);
}

const actionsAt = ({ document, selection }: vscode.TextEditor): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, selection);

async function take(editor: vscode.TextEditor, title: RegExp): Promise<void> {
  const action = (await actionsAt(editor)).find((one) => title.test(one.title));
  ok(action, `an action ${title}`);
  if (action.edit) ok(await vscode.workspace.applyEdit(action.edit), 'that it is done');
  else await vscode.commands.executeCommand(action.command?.command ?? '', ...(action.command?.arguments ?? []));
}

const problems = (): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(sidecarOf(NAME)).filter(({ source }) => source === 'Newsmark');

describe('in the YAML itself', () => {
  const saving = vscode.workspace.getConfiguration('files');
  before(async () => {
    await saving.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    await writeFile(NAME, ARTICLE);
    await writeFile(YAML, HEAD + ENTRY);
    await openArticle(NAME);
    await (await extension().activate()).idle();
  });
  after(async () => {
    await removeFiles(NAME, YAML);
    await saving.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
  });

  it('a type, a status and a person are offered, and nothing in prose', async () => {
    const types = (await offered(await typed(`${HEAD}${ENTRY}  - type: |\n`))).map(labelOf);
    equal(types.slice(0, 3), ['person', 'organization', 'place']);
    const statuses = (await offered(await typed(`${HEAD}  - type: note\n    exact: Oslo\n    status: acc|\n`))).map(labelOf);
    ok(statuses.includes('accepted'), `accepted among ${statuses}`);
    const [first] = await offered(await typed(`${HEAD}  - type: person\n    exact: "Jane Doe"\n    entity: |\n`));
    ok(first, 'a name');
    ok(
      typeof first.insertText === 'string' && /^[a-z-]+$/.test(first.insertText),
      `an id, not ${JSON.stringify(first.insertText)}`,
    );
    equal(
      await offered(await typed(`${HEAD}  - type: note\n    exact: Oslo\n    note: the |\n`)),
      [],
      'what is offered in a note',
    );
  });

  it('other YAML is left alone', async () => {
    await writeFile('settings.yaml', 'type: \n');
    const editor = await openFile('settings.yaml');
    editor.selection = new vscode.Selection(0, 6, 0, 6);
    equal(await offered(editor), []);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(fileUri('settings.yaml'));
  });

  it('the hover on the words shows the passage with its surroundings', async () => {
    const { document } = await typed(HEAD + ENTRY);
    await eventually('the mark', async () => (await viewOf(NAME)).marks.some(({ id }) => id === 'p-aaaaaa1'));
    const position = document.positionAt(document.getText().indexOf('John Roe') + 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
    const texts = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value));
    holds(texts.join('\n'), 'Line 5 of typing.txt', 'who leads the union, met **John Roe**', 'command:newsmark.openPassage?');
  });

  it('Go to Definition leads from the entry to the words and back', async () => {
    const { document } = await typed(HEAD + ENTRY);
    const inEntry = document.positionAt(document.getText().indexOf('p-aaaaaa1') + 2);
    equal(await wordsAt((await definitions(document.uri, inEntry))[0]), 'John Roe');
    const { document: article } = await openArticle(NAME);
    const onMark = article.positionAt(article.getText().indexOf('John Roe') + 2);
    holds(await wordsAt((await definitions(article.uri, onMark))[0]), 'id: p-aaaaaa1', 'status: accepted');
  });

  it('and so do the commands, by the keyboard', async () => {
    const editor = await openArticle(NAME);
    putCursor(editor.editor, 'John Roe');
    await run('goToEntry');
    equal(vscode.window.activeTextEditor?.document.uri.toString(), sidecarOf(NAME).toString(), 'the file in front');
    await run('goToPassage');
    const { document, selection } = vscode.window.activeTextEditor ?? {};
    equal(document?.uri.toString(), fileUri(NAME).toString(), 'the file in front');
    equal(document?.getText(selection), 'John Roe', 'what is selected');
  });

  it('say what they need elsewhere', async () => {
    await openArticle(NAME);
    for (const command of ['goToPassage', 'completeEntry', 'completeAllEntries'])
      equal((await messagesOf(() => run(command))).length, 1, command);
  });

  it('Complete This Entry fills all but type and words, in one step that can be undone', async () => {
    const before = `${HEAD}  # by hand\n  - type: person\n    exact: "John Roe" # sic\n`;
    const { document } = await typed(before.replace('"John', '"Jo|hn'));
    await run('completeEntry');
    holds(
      document.getText(),
      '  # by hand\n  - id: p-',
      'exact: "John Roe" # sic\n',
      'prefix: ',
      'at: ',
      'entity: john-roe',
      'status: accepted',
      'by: me',
    );
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before, 'the text after undo');
    equal((await textOf(sidecarOf(NAME))) !== before, true, 'that nothing was written to the disk');
  });

  it('asks which place is meant where the words stand twice', async () => {
    const { document } = await typed(`${HEAD}  - type: person\n    exact: "Jane |Doe"\n`);
    const window = vscode.window as unknown as { showQuickPick: unknown };
    const original = window.showQuickPick;
    let asked: readonly { label: string }[] = [];
    window.showQuickPick = async (items: readonly { label: string }[]) => {
      asked = items;
      return items[1];
    };
    try {
      await run('completeEntry');
    } finally {
      window.showQuickPick = original;
    }
    equal(asked.length, 2, 'how many places');
    holds(asked[1]?.label ?? '', 'Jane Doe, who leads the union');
    holds(document.getText(), 'nth: "2/2"');
  });

  it('the light bulb sets a misspelt type right, completes entries and settles a conflict', async () => {
    const misspelt = await typed(`${HEAD}  - {id: p-aaaaaa1, type: pers|n, exact: John Roe, at: 1}\n`);
    await take(misspelt, /^Change to “person”/);
    holds(misspelt.document.getText(), 'type: person,');
    const bare = await typed(`${HEAD}  - {type: note, exact: uni|on}\n`);
    await take(bare, /^Complete This Entry/);
    holds(bare.document.getText(), '- {id: t-', 'at: ');
    const conflict = `${HEAD}${ENTRY}    conflict: {status: rejec|ted}\n`;
    const other = await typed(conflict);
    await take(other, /^Take the Other Version/);
    equal(other.document.getText(), HEAD + ENTRY.replace('accepted', 'rejected'));
    const own = await typed(conflict);
    await take(own, /^Keep This Version/);
    equal(own.document.getText(), HEAD + ENTRY);
  });

  it('the light bulb on marks of a merge merges by annotation', async () => {
    const editor = await typed(`${HEAD}<<<<<<< |ours\n${ENTRY}=======\n>>>>>>> theirs\n`);
    await take(editor, /^Merge Both Versions by Annotation/);
    await eventually('a text without marks', () => !/^[<=>]{7}/m.test(editor.document.getText()));
    holds(editor.document.getText(), 'id: p-aaaaaa1', 'exact: "John Roe"');
  });

  it('problems follow what is typed, stand under the words alone, and go when they are set right', async () => {
    await typed(`${HEAD}  - {id: p-aaaaaa1, type: persn, exact: John Roe}\n`);
    const found = await eventually('a problem', () => problems().find(({ code }) => code === 'UNKNOWN_TYPE'));
    equal([found.range.start.line, found.range.start.character, found.range.end.character], [5, 26, 31], 'where it stands');
    await typed(HEAD + ENTRY);
    await eventually('no problem', () => problems().length === 0);
  });

  it('problems of a sidecar that nobody opened show, and go with the file', async () => {
    await typed(HEAD + ENTRY);
    await vscode.commands.executeCommand('workbench.action.files.save');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await writeFile(YAML, `${HEAD}  - {id: p-aaaaaa1, type: persn, exact: John Roe}\n`);
    await eventually('a problem of the closed file', () => problems().some(({ code }) => code === 'UNKNOWN_TYPE'));
    await vscode.workspace.fs.delete(sidecarOf(NAME));
    await eventually('no problem of a file that is gone', () => problems().length === 0);
    await writeFile(YAML, HEAD + ENTRY);
  });

  it('a status changed by hand repaints the article at once, before it is saved', async () => {
    await openArticle(NAME);
    await typed(HEAD + ENTRY);
    await eventually('the mark', async () => (await viewOf(NAME)).marks.some(({ id }) => id === 'p-aaaaaa1'));
    await typed(HEAD + ENTRY.replace('accepted', 'rejected'));
    await eventually('no mark', async () => !(await viewOf(NAME)).marks.some(({ text }) => text === 'John Roe'));
  });

  it('while it cannot be read the last good marks stay, and the view says so', async () => {
    await openArticle(NAME);
    await typed(`${HEAD}${ENTRY}  - {id: t-aaaaaa2, type: note, exact: union, note: sure}\n`);
    await eventually('the note', async () => (await viewOf(NAME)).marks.some(({ id }) => id === 't-aaaaaa2'));
    await typed(`${HEAD}${ENTRY}  - {id: t-aaaaaa2, type: "no\n`);
    await eventually('a view that says it is stale', async () => (await viewOf(NAME)).stale);
    ok(
      (await viewOf(NAME)).marks.some(({ id }) => id === 't-aaaaaa2'),
      'the note still there',
    );
    await typed(HEAD + ENTRY);
    await eventually('a view of now', async () => !(await viewOf(NAME)).stale);
  });

  it('what was typed and not saved counts no more once the editor is closed', async () => {
    await openArticle(NAME);
    await typed(HEAD + ENTRY.replace('accepted', 'rejected'));
    await eventually('no mark', async () => !(await viewOf(NAME)).marks.some(({ id }) => id === 'p-aaaaaa1'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually('the mark of the file', async () => (await viewOf(NAME)).marks.some(({ id }) => id === 'p-aaaaaa1'));
  });
});
