import * as vscode from 'vscode';
import { equal, ok } from './expect.js';
import { BBC, markOn, openArticle, removeFiles, viewOf } from './window.js';

describe('the marks of an article', () => {
  after(() => removeFiles());

  it('name who, when and who said what', async () => {
    const { view } = await openArticle(BBC);
    equal(markOn(view, 'Steve Witkoff').type, 'person');
    equal(markOn(view, 'Thursday').type, 'date');
    equal(markOn(view, 'I am really hopeful').type, 'quote');
  });

  it('lie on their words', async () => {
    const { document, view } = await openArticle(BBC);
    ok(view.marks.length > 20, `marks in the article, not ${view.marks.length}`);
    for (const { span, text } of view.marks) {
      ok(span, `a place for ${text}`);
      equal(document.getText().slice(span.start, span.end), text);
    }
  });

  it('move with what is typed before them', async () => {
    const { editor, document, view } = await openArticle(BBC);
    const before = markOn(view, 'Steve Witkoff');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Exclusive: '));
    const after = markOn(await viewOf(BBC), 'Steve Witkoff');
    equal(after.span.start - before.span.start, 'Exclusive: '.length, 'the way it moved');
    equal(document.getText().slice(after.span.start, after.span.end), 'Steve Witkoff');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
