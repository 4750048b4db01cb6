import * as vscode from 'vscode';
import { equal, holds, ok } from './expect.js';
import { hoverOver, markOn, openArticle, putCursor, removeFiles, sidecarOf, textOf, viewOf, writeFile } from './window.js';

const ARTICLE = 'dam.txt';
const STORY = [
  'Valley dam leaks',
  'Sunday, March 16, 2025',
  'Engineer Jane Doe denied that the dam was unsafe. The water rose on Thursday, according to police.',
  '“We will mend it,” Doe said.',
  '',
].join('\n\n');

describe('an article that says its day itself and reports speech without marks', () => {
  before(() => writeFile(ARTICLE, STORY));
  after(() => removeFiles(ARTICLE, `${ARTICLE}.ann.yaml`));

  it('has its published day inferred, and says so with the reason', async () => {
    const { facts } = (await openArticle(ARTICLE)).view;
    equal([facts.published, facts.publishedFrom], ['2025-03-16', 'inferred']);
    holds(facts.publishedWhy ?? '', 'Sunday, March 16, 2025');
  });

  it('says on the card of a weekday why it is that day, and what it was counted from', async () => {
    const { document } = await openArticle(ARTICLE);
    const [card] = await hoverOver(document, 'Thursday');
    holds(card?.value ?? '', 'Thursday 13 March 2025', 'the last Thursday before the published day', 'is inferred');
  });

  it('has a card on the words that report speech, and none on what they report', async () => {
    const { document } = await openArticle(ARTICLE);
    const [card] = await hoverOver(document, 'denied');
    holds(card?.value ?? '', 'Jane Doe', 'denies', 'the dam was unsafe');
    equal((await hoverOver(document, 'unsafe')).length, 0, 'cards on “unsafe”');
  });

  it('makes what is reported a mark and an entry when it is accepted', async () => {
    const { editor, view } = await openArticle(ARTICLE);
    ok(!view.marks.some(({ text }) => text.includes('unsafe')), 'no mark before');
    putCursor(editor, 'denied');
    await vscode.commands.executeCommand('newsmark.acceptSuggestion');
    equal(markOn(await viewOf(ARTICLE), 'the dam was unsafe').status, 'accepted');
    holds((await textOf(sidecarOf(ARTICLE))) ?? '', 'exact: "the dam was unsafe"', 'stance: denies');
  });
});
