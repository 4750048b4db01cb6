import * as vscode from 'vscode';
import { equal, eventually, holds, ok } from './expect.js';
import { messagesOf } from './messages.js';
import { extension, fileUri, markOn, openArticle, putCursor, removeFiles, textOf, viewOf, writeFile } from './window.js';

const POST = 'Strike ends\n\nJane Doe spoke in Oslo on Monday. “We will not sign,” Doe said.\n';
const WIRE = 'Ferries sail\n\nJohn Smith met Jane Roe in Oslo. “We will sign,” Roe said.\n';
const FOLDER = 'desk/.newsmark';

const run = (command: string, argument?: unknown): Thenable<unknown> =>
  vscode.commands.executeCommand(`newsmark.${command}`, argument);
const words = async (name: string): Promise<readonly string[]> => (await viewOf(name)).marks.map(({ text }) => text);
const problemsOf = (name: string): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(fileUri(name)).filter(({ source }) => source === 'Newsmark');

/** What a person picks in the next list: the first item of which `of` is true. The lists that were shown. */
async function picking(of: (item: vscode.QuickPickItem) => boolean, action: () => Thenable<unknown>) {
  const window = vscode.window as unknown as Record<string, unknown>;
  const before = window.showQuickPick;
  const shown: vscode.QuickPickItem[][] = [];
  window.showQuickPick = async (items: vscode.QuickPickItem[], options?: { canPickMany?: boolean }) => {
    shown.push([...items]);
    const picked = items.filter(of);
    return options?.canPickMany ? picked : picked[0];
  };
  try {
    await action();
  } finally {
    window.showQuickPick = before;
  }
  return shown;
}

describe('what a person knows of a corpus', () => {
  const files = ['entities', 'ignore', 'sources', 'stories'].map((name) => `${FOLDER}/${name}.yaml`);
  const clear = () => removeFiles('desk/post.txt', 'desk/wire.txt', 'desk/post.txt.ann.yaml', 'desk/wire.txt.ann.yaml', ...files);

  beforeEach(async () => {
    await clear();
    // So that this folder's own files are the nearest.
    await writeFile(`${FOLDER}/sources.yaml`, 'sources:\n  - {file: post.txt, outlet: The Post}\n');
    await writeFile('desk/post.txt', POST);
    await writeFile('desk/wire.txt', WIRE);
    await openArticle('desk/wire.txt');
    await openArticle('desk/post.txt');
  });
  after(clear);

  it('Never Mark This Again Anywhere: the words are marked in no article any more, and undo brings them back', async () => {
    const { editor } = await openArticle('desk/post.txt');
    putCursor(editor, 'Oslo');
    const said = await messagesOf(() => run('ignoreEverywhere'));
    holds(said.join('\n'), '“Oslo” is never marked as place again');
    holds((await textOf(fileUri(`${FOLDER}/ignore.yaml`))) ?? '', 'exact: "Oslo"', 'type: place');
    ok(!(await words('desk/post.txt')).includes('Oslo'), 'not in this article');
    ok(!(await words('desk/wire.txt')).includes('Oslo'), 'not in the other');
    await run('undo');
    equal(await textOf(fileUri(`${FOLDER}/ignore.yaml`)), undefined, 'the file that was made for it');
    await eventually('the mark to be back', async () => (await words('desk/post.txt')).includes('Oslo'));
  });

  it('Never Mark This Again in This Article: the others keep their marks', async () => {
    const { editor } = await openArticle('desk/post.txt');
    putCursor(editor, 'Oslo');
    const said = await messagesOf(() => run('ignoreHere'));
    holds(said.join('\n'), '“Oslo” is never marked as place again');
    holds((await textOf(fileUri(`${FOLDER}/ignore.yaml`))) ?? '', 'file: post.txt');
    ok(!(await words('desk/post.txt')).includes('Oslo'), 'not in this article');
    ok((await words('desk/wire.txt')).includes('Oslo'), 'in the other');
  });

  it('a list that another program writes holds at once in what is open', async () => {
    await vscode.workspace.fs.writeFile(fileUri(`${FOLDER}/ignore.yaml`), new TextEncoder().encode('ignore: [{exact: Oslo}]\n'));
    const api = await extension().activate();
    await eventually('the mark to go', async () => {
      const view = await api.viewOf(fileUri('desk/post.txt'));
      return view !== undefined && !view.marks.some(({ text }) => text === 'Oslo');
    });
  });

  it('a list holds while it is typed, before it is saved; its problems stand on their lines', async () => {
    await writeFile(`${FOLDER}/ignore.yaml`, 'ignore:\n  - exact: Nobody\n');
    const document = await vscode.workspace.openTextDocument(fileUri(`${FOLDER}/ignore.yaml`));
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    // The editor may still show what an earlier test wrote, and would load the file over what is typed.
    await eventually('the file in the editor', () => document.getText().includes('Nobody'));
    await editor.edit((edit) =>
      edit.insert(document.positionAt(document.getText().length), '  - exact: Oslo\n  - {type: plce}\n'),
    );
    ok(document.isDirty, 'not saved');
    await eventually('the mark to go', async () => !(await words('desk/post.txt')).includes('Oslo'));
    await eventually('the problem to show', async () => problemsOf(`${FOLDER}/ignore.yaml`).length > 0);
    equal(
      problemsOf(`${FOLDER}/ignore.yaml`).map(({ range, code }) => `${code} ${range.start.line + 1}`),
      ['MISSING_FIELD 4', 'UNKNOWN_TYPE 4'],
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually('the mark to be back', async () => (await words('desk/post.txt')).includes('Oslo'));
  });

  it('Same as Another Name: both are one from then on; Not the Same as: they are two again', async () => {
    const { editor } = await openArticle('desk/post.txt');
    putCursor(editor, 'Jane Doe');
    const [shown] = await picking(
      ({ label }) => label === 'Jane Roe',
      () => run('mergeEntity'),
    );
    ok(shown?.length, 'names to pick from');
    holds((await textOf(fileUri(`${FOLDER}/entities.yaml`))) ?? '', 'id: jane-roe', 'aliases: ["Jane Doe"]', 'was: [jane-doe]');
    equal(markOn(await viewOf('desk/post.txt'), 'Jane Doe').name, 'Jane Roe');
    const { ref } = markOn(await viewOf('desk/post.txt'), 'Jane Doe');
    await picking(
      ({ label }) => label === 'Jane Roe',
      () => run('separateEntity', { ref }),
    );
    equal(markOn(await viewOf('desk/post.txt'), 'Jane Doe').name, 'Jane Doe');
  });

  it('a name from an article is plain text in the list, never an icon', async () => {
    const { editor } = await openArticle('desk/post.txt');
    await writeFile(`${FOLDER}/entities.yaml`, 'entities:\n  - {id: evil, name: "$(trash) [x](command:y)"}\n');
    const { service } = await extension().activate();
    const uri = fileUri('desk/post.txt').toString();
    await service.fileChanged(fileUri(`${FOLDER}/entities.yaml`).toString());
    ok(
      (await service.knownEntities(uri)).some(({ id }) => id === 'evil'),
      'the name is read',
    );
    putCursor(editor, 'Jane Doe');
    const [shown] = await picking(
      () => false,
      () => run('mergeEntity'),
    );
    const evil = shown?.find(({ label }) => label.includes('trash'));
    ok(evil && !/\$\(/.test(`${evil.label}${evil.description}`), 'no icon');
  });

  it('Group into a Story and Not the Same Story are kept in the corpus', async () => {
    await openArticle('desk/post.txt');
    const stories = async () => (await textOf(fileUri(`${FOLDER}/stories.yaml`))) ?? '';
    const isWire = ({ description }: vscode.QuickPickItem) => description === 'desk/wire.txt';
    // An editor may have news of a file's past late: what is not listed yet is a moment later.
    await eventually('the story to be written', async () => {
      await picking(isWire, () => run('confirmStory'));
      return (await stories()).includes('articles: [post.txt, wire.txt]');
    });
    await picking(isWire, () => run('refuseStory'));
    await eventually('the refusal to be written', async () => (await stories()).includes('not: [post.txt]'));
  });
});
