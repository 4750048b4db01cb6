import * as vscode from 'vscode';
import type { Mark } from '../../../src/core/serviceTypes.js';
import { equal, eventually, holds, ok, pause } from './expect.js';
import { messagesOf } from './messages.js';
import { extension, openArticle, removeFiles, sidecarOf, textOf, viewOf, writeFile } from './window.js';

const NAME = 'harbour.txt';
const MANY = 'many.txt';
const TEXT = [
  'Harbour strike goes on',
  '',
  'The owners said no. The union met on Monday in Oslo.',
  '',
  '“We will not sign this paper,” said Jane Doe.  ',
  '',
  'The town council heard it late. The owners said no. Nobody was surprised in Bergen.',
  '',
].join('\n');

const run = (command: string, argument?: unknown): Thenable<unknown> =>
  vscode.commands.executeCommand(`newsmark.${command}`, argument);
const edit = (command: string): Thenable<unknown> => vscode.commands.executeCommand(command);

/** The article anew, with one passage noted by hand, and a way to look at that note. */
async function noted(words: string, nth = 0) {
  await removeFiles(NAME, `${NAME}.ann.yaml`);
  await writeFile(NAME, TEXT);
  const { editor, document } = await openArticle(NAME);
  const api = await extension().activate();
  await eventually('the file’s own text', () => document.getText() === TEXT);
  await eventually('nothing decided yet', async () => (await viewOf(NAME)).marks.every(({ status }) => status === 'suggested'));
  const start = nth ? TEXT.lastIndexOf(words) : TEXT.indexOf(words);
  editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + words.length));
  await answering('ask again', () => run('addNote'));
  const made = (await viewOf(NAME)).marks.find(({ note: said }) => said === 'ask again');
  ok(made?.span, 'a note is made');
  const { ref } = made;
  const find = (marks: readonly Mark[]): Mark => {
    const mark = marks.find((one) => one.ref === ref);
    ok(mark, 'the note is in the view');
    return mark;
  };
  return {
    editor,
    document,
    api,
    ref,
    note: async () => find((await viewOf(NAME)).marks),
    wordsOf: ({ span }: Mark) => span && document.getText().slice(span.start, span.end),
    select(what: string, last = false) {
      const at = last ? document.getText().lastIndexOf(what) : document.getText().indexOf(what);
      ok(at >= 0, `“${what}” in the text`);
      editor.selection = new vscode.Selection(document.positionAt(at), document.positionAt(at + what.length));
    },
  };
}

/** Runs an action and answers the one thing that it asks for in an input box. */
async function answering(answer: string, action: () => Thenable<unknown>): Promise<void> {
  const window = vscode.window as unknown as Record<'showInputBox', () => Promise<string>>;
  const before = window.showInputBox;
  window.showInputBox = async () => answer;
  try {
    await action();
  } finally {
    window.showInputBox = before;
  }
}

/** Waits for a quick pick of ours and takes its first entry. */
async function acceptFirst(command: Thenable<unknown>): Promise<void> {
  await pause(600);
  await edit('workbench.action.acceptSelectedQuickOpenItem');
  await command;
}

describe('marks under a person’s hands', () => {
  after(() => removeFiles(NAME, `${NAME}.ann.yaml`, MANY, `${MANY}.ann.yaml`));

  it('the changes that the editor reports, one after the other, make its text', async () => {
    await writeFile(NAME, TEXT);
    const { editor, document } = await openArticle(NAME);
    let text = document.getText();
    let events = 0;
    const listening = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document) return;
      for (const { rangeOffset, rangeLength, text: put } of event.contentChanges)
        text = text.slice(0, rangeOffset) + put + text.slice(rangeOffset + rangeLength);
      events++;
      equal(text, document.getText(), 'the text after an event');
    });
    const places = (pattern: RegExp): readonly vscode.Position[] =>
      [...document.getText().matchAll(pattern)].map(({ index }) => document.positionAt(index));
    await editor.edit((builder) => {
      for (const place of places(/said/g)) builder.insert(place, 'then ');
    });
    editor.selections = places(/o/g).map((place) => new vscode.Selection(place, place.translate(0, 1)));
    await vscode.commands.executeCommand('type', { text: '00' });
    await edit('deleteLeft');
    for (let step = 0; step < 3; step++) await edit('undo');
    for (let step = 0; step < 3; step++) await edit('redo');
    await edit('editor.action.trimTrailingWhitespace');
    await editor.edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
    await edit('editor.action.selectAll');
    await vscode.commands.executeCommand('type', { text: 'gone' });
    await edit('undo');
    await edit('undo');
    listening.dispose();
    ok(events >= 10, `ten events or more, not ${events}`);
    await edit('workbench.action.files.revert');
  });

  it('a word typed within a passage stays in its mark, which says so until it is confirmed', async () => {
    const { editor, document, ref, note, wordsOf } = await noted('We will not sign this paper');
    const at = document.positionAt(document.getText().indexOf('not sign'));
    await editor.edit((builder) => builder.insert(at, 'surely '));
    const edited = await note();
    equal(wordsOf(edited), 'We will surely not sign this paper');
    ok(edited.reattached, 'it says that it is a guess');
    await run('confirmPlace', ref);
    equal((await note()).reattached, undefined, 'the guess after it was confirmed');
    holds((await textOf(sidecarOf(NAME))) ?? '', 'We will surely not sign this paper', 'ask again');
  });

  it('a passage that is deleted is lost, and back with undo', async () => {
    const { note, wordsOf, select } = await noted('We will not sign this paper');
    select('“We will not sign this paper,” said Jane Doe.');
    await edit('deleteLeft');
    const lost = await note();
    equal([lost.status, lost.span], ['lost', undefined], 'the note after its words were deleted');
    await edit('undo');
    equal(wordsOf(await note()), 'We will not sign this paper');
    equal((await note()).status, 'accepted');
  });

  it('of two equal sentences the marked one is deleted: its mark is lost and does not go to the other', async () => {
    const { note, select } = await noted('The owners said no.', 1);
    select('The owners said no. ', true);
    await edit('deleteLeft');
    equal((await note()).status, 'lost');
    await edit('undo');
    const back = await note();
    equal([back.status, back.span?.start], ['accepted', TEXT.lastIndexOf('The owners said no.')]);
  });

  it('a lost one is re-attached to the selected words by one command', async () => {
    const { note, select, ref } = await noted('We will not sign this paper');
    select('“We will not sign this paper,” said Jane Doe.');
    await edit('deleteLeft');
    equal((await note()).status, 'lost');
    select('Nobody was surprised in Bergen.');
    await acceptFirst(run('reattach', ref));
    const now = await note();
    equal([now.status, now.text, now.note], ['accepted', 'Nobody was surprised in Bergen.', 'ask again']);
    await run('undo');
    equal((await note()).status, 'lost', 'the note after undo');
    await edit('workbench.action.files.revert');
  });

  it('all suggestions are accepted by one command, and one undo takes the file away again', async () => {
    await writeFile(MANY, TEXT);
    await openArticle(MANY);
    const view = await eventually('nothing but suggestions', async () => {
      const now = await viewOf(MANY);
      return now.marks.length >= 5 && now.marks.every(({ status }) => status === 'suggested') && now;
    });
    await acceptFirst(messagesOf(() => run('acceptAll')));
    await eventually('every mark to be accepted', async () =>
      (await viewOf(MANY)).marks.every(({ status }) => status === 'accepted'),
    );
    ok(await textOf(sidecarOf(MANY)), 'a sidecar');
    await run('undo');
    equal(await textOf(sidecarOf(MANY)), undefined, 'the sidecar after undo');
    equal(
      (await viewOf(MANY)).marks.map(({ status }) => status),
      view.marks.map(({ status }) => status),
    );
  });

  it('several rows are decided in one step', async () => {
    await writeFile(MANY, TEXT);
    const { view } = await openArticle(MANY);
    const rows = view.marks.slice(0, 3).map(({ ref, id }) => ({ kind: 'mark', id, ref }));
    await messagesOf(() => vscode.commands.executeCommand('newsmark.rejectSuggestion', rows[0], rows));
    equal((await viewOf(MANY)).marks.length, view.marks.length - 3, 'marks that are left');
    await run('undo');
    equal((await viewOf(MANY)).marks.length, view.marks.length, 'marks after one undo');
  });
});
