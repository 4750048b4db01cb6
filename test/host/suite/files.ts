import * as vscode from 'vscode';
import { equal, eventually, holds, ok } from './expect.js';
import { messagesOf } from './messages.js';
import { bytesOf, extension, fileUri, openArticle, removeFiles, textOf, viewOf, writeFile } from './window.js';

const POST = 'Strike ends\n\n“We will not sign,” said Jane Doe of Oslo on Monday.\n';
const WIRE = 'Ferries sail\n\n“We will not sign this,” John Smith quoted Jane Doe in Oslo.\n';

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`newsmark.${command}`);
const sidecar = (name: string): Promise<string | undefined> => textOf(fileUri(`${name}.ann.yaml`));
const isGone = async (name: string): Promise<boolean> => (await bytesOf(fileUri(name))) === undefined;

/** As a person does in the explorer: what lies beside is asked before, and told after. */
async function move(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(fileUri(from), fileUri(to), { overwrite: false });
  ok(await vscode.workspace.applyEdit(edit), `${from} is moved`);
}

/** As another program does: nobody is asked. */
const moveOutside = (from: string, to: string): Thenable<void> => vscode.workspace.fs.rename(fileUri(from), fileUri(to));

/** An article with its sidecar; the sidecar's text. */
async function annotated(name: string, text: string): Promise<string> {
  await writeFile(name, text);
  await openArticle(name);
  await run('annotateArticle');
  const yaml = await sidecar(name);
  ok(yaml, `a sidecar of ${name}`);
  return yaml;
}

/** A sidecar as it should be when nothing but the name of its article is new. */
const renamed = (yaml: string, from: string, to: string): string =>
  yaml.replace(new RegExp(`^ {2}file: "?${from.replaceAll('.', '\\.')}"?$`, 'm'), `  file: ${/\s/.test(to) ? `"${to}"` : to}`);

const comesToBe = (name: string, text: string): Promise<unknown> =>
  eventually(`${name}.ann.yaml to be written`, async () => (await sidecar(name)) === text);

describe('an article that is moved in the editor', () => {
  beforeEach(() => clear());
  after(() => clear());

  it('takes its sidecar along, which names it by its new name, and no other byte differs', async () => {
    const yaml = await annotated('post.txt', POST);
    await move('post.txt', 'ferries/report.txt');
    await comesToBe('ferries/report.txt', renamed(yaml, 'post.txt', 'report.txt'));
    ok(await isGone('post.txt.ann.yaml'), 'no sidecar at the old place');
    ok((await viewOf('ferries/report.txt')).sidecarExists, 'its marks are those of its sidecar');
  });

  it('and comes back with it by one undo, to the byte', async () => {
    const yaml = await annotated('post.txt', POST);
    await move('post.txt', 'report.txt');
    await comesToBe('report.txt', renamed(yaml, 'post.txt', 'report.txt'));
    await openArticle('report.txt');
    await vscode.commands.executeCommand('undo');
    await comesToBe('post.txt', yaml);
    ok((await isGone('report.txt')) && (await isGone('report.txt.ann.yaml')), 'nothing is left at the new place');
    equal(await textOf(fileUri('post.txt')), POST);
  });

  it('is followed by the links to it', async () => {
    await annotated('post.txt', POST);
    const wire = await annotated('wire.txt', WIRE);
    const linked = wire.replace(/^( {4}exact: .*\n)/m, '$1    links: [{to: "post.txt#q-1111aa", rel: same-quote}] # tape\n');
    await writeFile('wire.txt.ann.yaml', linked);
    await eventually('the link to be read', async () => (await viewOf('wire.txt')).problems.length === 0);
    await move('post.txt', 'ferries/post.txt');
    await comesToBe('wire.txt', linked.replace('"post.txt#', '"ferries/post.txt#'));
  });

  it('with its folder has its sidecar there', async () => {
    const yaml = await annotated('ferries/post.txt', POST);
    await move('ferries', 'archive/2026');
    equal(await sidecar('archive/2026/post.txt'), yaml);
    ok(await isGone('ferries/post.txt.ann.yaml'), 'no sidecar at the old place');
  });

  it('takes along what is not saved yet', async () => {
    const yaml = await annotated('post.txt', POST);
    const document = await vscode.workspace.openTextDocument(fileUri('post.txt.ann.yaml'));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# not saved yet\n'));
    await move('post.txt', 'report.txt');
    const there = await eventually('the sidecar at its new place', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === fileUri('report.txt.ann.yaml').toString()),
    );
    const wanted = `# not saved yet\n${renamed(yaml, 'post.txt', 'report.txt')}`;
    await eventually('the unsaved line and the new name', () => there.getText() === wanted);
    await there.save();
    equal(await sidecar('report.txt'), wanted);
    ok(await isGone('post.txt.ann.yaml'), 'no sidecar at the old place');
  });

  it('never puts its sidecar over another one, and says so', async () => {
    const yaml = await annotated('post.txt', POST);
    await writeFile('old/post.txt.ann.yaml', 'sidecar: 1 # by somebody else\narticle: {file: post.txt}\n');
    const said = await messagesOf(() => move('post.txt', 'old/post.txt'));
    holds(said.join('\n'), 'was not overwritten');
    equal(await sidecar('old/post.txt'), 'sidecar: 1 # by somebody else\narticle: {file: post.txt}\n');
    equal(await sidecar('post.txt'), yaml);
  });

  it('keeps its sidecar under a name that is no article’s', async () => {
    const yaml = await annotated('post.txt', POST);
    await move('post.txt', 'post.bak');
    await comesToBe('post.bak', renamed(yaml, 'post.txt', 'post.bak'));
    await move('post.bak', 'post.txt');
    await comesToBe('post.txt', yaml);
  });

  it('copied has a copy of the sidecar under its own name', async () => {
    const yaml = await annotated('post.txt', POST);
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(fileUri('post copy.txt'), { contents: new TextEncoder().encode(POST) });
    await vscode.workspace.applyEdit(edit);
    await comesToBe('post copy.txt', renamed(yaml, 'post.txt', 'post copy.txt'));
    equal(await sidecar('post.txt'), yaml);
  });
});

describe('an article that is moved outside of the editor', () => {
  beforeEach(() => clear());
  after(() => clear());

  it('is offered to its sidecar, quietly and once', async () => {
    const yaml = await annotated('post.txt', POST);
    const said = await messagesOf(async () => {
      await moveOutside('post.txt', 'ferries/report.txt');
      await writeFile('other.txt', 'Something else.\n');
      await new Promise((resolve) => setTimeout(resolve, 4000));
    });
    equal(
      said.filter((message) => message.includes('no article beside it')),
      ['post.txt.ann.yaml has no article beside it. The article it was written for is now ferries/report.txt.'],
    );
    equal(await sidecar('post.txt'), yaml, 'the sidecar before anybody agreed');
  });

  it('with its folder: one command brings all sidecars to their articles, one undo takes them back', async () => {
    const before: Record<string, string> = {};
    for (const name of ['post.txt', 'wire.txt', 'deep/one.txt'])
      before[name] = await annotated(`news/${name}`, name === 'wire.txt' ? WIRE : `${POST}${name}\n`);
    for (const name of Object.keys(before)) await moveOutside(`news/${name}`, `archive/${name}`);
    await run('relinkAll');
    for (const [name, yaml] of Object.entries(before)) equal(await sidecar(`archive/${name}`), yaml, name);
    for (const name of Object.keys(before)) ok(await isGone(`news/${name}.ann.yaml`), `no sidecar of ${name} at the old place`);
    const { service } = await extension().activate();
    ok((await service.undo()).ok, 'it is undone');
    for (const [name, yaml] of Object.entries(before)) equal(await sidecar(`news/${name}`), yaml, name);
  });

  it('and deleted leaves its sidecar where it is', async () => {
    const yaml = await annotated('post.txt', POST);
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(fileUri('post.txt'));
    await vscode.workspace.applyEdit(edit);
    equal(await sidecar('post.txt'), yaml);
    await messagesOf(() => run('relinkAll'));
    equal(await sidecar('post.txt'), yaml);
  });
});

/** Takes away all that these tests make. */
async function clear(): Promise<void> {
  await removeFiles();
  for (const name of ['ferries', 'archive', 'old', 'news']) {
    await vscode.workspace.fs.delete(fileUri(name), { recursive: true }).then(undefined, () => undefined);
  }
  for (const name of ['post.txt', 'wire.txt', 'report.txt', 'post.bak', 'post copy.txt', 'other.txt'])
    for (const ending of ['', '.ann.yaml'])
      await vscode.workspace.fs.delete(fileUri(`${name}${ending}`)).then(undefined, () => undefined);
}
