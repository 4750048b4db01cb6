import * as vscode from 'vscode';
import { equal, holds, ok } from './expect.js';
import { messagesOf } from './messages.js';
import {
  bytesOf,
  extension,
  fileUri,
  hoverOver,
  markOn,
  openArticle,
  openFile,
  removeFiles,
  sidecarOf,
  textOf,
  writeFile,
} from './window.js';

const WINDOWS = '\ufeff🚢 Strike ends\r\n\r\n“We will 🎉 not sign,” said Jane Doe of Oslo on 14 March 2025.\r\n';
const PARAGRAPH =
  '“We will not sign this paper today,” said Jane Doe of Oslo on Monday, after 300 workers had left the harbour.\n';
const MEGABYTES = 5;

const annotate = (): Thenable<unknown> => vscode.commands.executeCommand('newsmark.annotateArticle');
const NAMES = ['windows.txt', 'empty.txt', 'picture.txt', 'long.txt'];

describe('an odd file', () => {
  afterEach(() => removeFiles(...NAMES, ...NAMES.map((name) => `${name}.ann.yaml`)));

  it('with a byte order mark, CR LF and emoji keeps its bytes, and its marks lie on their words', async () => {
    await writeFile('windows.txt', WINDOWS);
    const { document, view } = await openArticle('windows.txt');
    for (const words of ['Jane Doe', 'We will 🎉 not sign', '14 March 2025']) {
      const { span, text } = markOn(view, words);
      equal(document.getText().slice(span.start, span.end), text);
    }
    await annotate();
    equal(await textOf(fileUri('windows.txt')), WINDOWS, 'the article');
    holds((await textOf(sidecarOf('windows.txt'))) ?? '', 'Jane Doe', `at: ${positionOf('Jane Doe')}`);
  });

  it('that is empty is an article without marks, and says so when it is annotated', async () => {
    await writeFile('empty.txt', '');
    const { view } = await openArticle('empty.txt');
    equal(view.marks, [], 'its marks');
    const said = await messagesOf(annotate);
    equal(said.length, 1, `the number of messages (${said.join(' | ')})`);
    equal((await bytesOf(fileUri('empty.txt')))?.length, 0, 'its length');
  });

  it('that is binary is not scanned, and keeps its bytes', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * 131) % 256);
    await writeFile('picture.txt', bytes);
    const document = await vscode.workspace.openTextDocument(fileUri('picture.txt')).then(
      (opened) => opened,
      () => undefined, // the editor itself may refuse it
    );
    if (document) {
      await vscode.window.showTextDocument(document);
      const view = await (await extension().activate()).viewOf(document.uri);
      equal(view?.marks ?? [], [], 'its marks');
      const said = await messagesOf(annotate);
      ok(said.length > 0, 'a message');
    }
    equal([...((await bytesOf(fileUri('picture.txt'))) ?? [])], [...bytes], 'its bytes');
    equal(await bytesOf(sidecarOf('picture.txt')), undefined, 'its sidecar');
  });

  it(`of ${MEGABYTES} MB opens, answers and keeps its bytes`, async function () {
    this.timeout(120_000);
    const text = PARAGRAPH.repeat(Math.ceil((MEGABYTES * 1_000_000) / PARAGRAPH.length));
    await writeFile('long.txt', text);
    const { document } = await openFile('long.txt');
    const view = await (await extension().activate()).viewOf(document.uri);
    ok(view && (view.marks.length > 0 || view.skipped), 'marks, or the reason why there are none');
    if (!view.skipped) ok((await hoverOver(document, 'Jane Doe')).length > 0, 'a card');
    equal((await textOf(fileUri('long.txt'))) === text, true, 'that the article is as it was');
  });
});

/** Code points before the words, in the text without its mark and with LF alone: as sidecars count. */
const positionOf = (words: string): number => [...(WINDOWS.slice(1).replaceAll('\r\n', '\n').split(words)[0] ?? '')].length;
