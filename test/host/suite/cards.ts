import type * as vscode from 'vscode';
import { equal, holds, ok } from './expect.js';
import { BBC, hoverOver, openArticle, removeFiles, writeFile } from './window.js';

/** Everything that Markdown, VS Code's icons and HTML could make something of. */
const HOSTILE = [
  '# <img src=x onerror=alert(1)> [Minister resigns](command:workbench.action.terminal.new)',
  '',
  '“[Click here](command:workbench.action.quit) for $(trash) <b>money</b>,” said **Jane** [Doe](https://example.org) on Monday.',
  '“![x](file:///etc/passwd) `code` <script>alert(1)</script> | a & b,” said John Smith <a href="command:x">of</a> Oslo.',
  '',
].join('\n');

/** Targets of the links that a Markdown renderer would make. */
const linksIn = (markdown: string): string[] => [...markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map((link) => link[1] as string);

describe('the card on hover', () => {
  after(() => removeFiles('hostile.txt'));

  it('over a quotation says how another source words it', async () => {
    const { document } = await openArticle(BBC);
    const card = (await hoverOver(document, 'I am really hopeful')).map(({ value }) => value).join('\n');
    holds(card, 'Steve Witkoff', '**that**', '**real**', '000');
  });

  it('over a weekday says which day it was', async () => {
    const { document } = await openArticle(BBC);
    const card = (await hoverOver(document, 'Thursday')).map(({ value }) => value).join('\n');
    holds(card, '13 March 2025');
  });

  it('runs nothing of what an article holds', async () => {
    await writeFile('hostile.txt', HOSTILE);
    const { document, view } = await openArticle('hostile.txt');
    ok(view.marks.length > 2, `marks in the hostile article, not ${view.marks.length}`);
    let cards = 0;
    for (const { span } of view.marks) {
      const words = span ? document.getText().slice(span.start, span.end) : '';
      for (const card of await hoverOver(document, words)) {
        cards++;
        inert(card);
      }
    }
    ok(cards > 2, `cards over the marks, not ${cards}`);
  });
});

/** A card may link to our own commands only, with a ref and nothing of the article in the link. */
function inert({ value, isTrusted, supportHtml, supportThemeIcons }: vscode.MarkdownString): void {
  equal(supportHtml ?? false, false, 'supportHtml');
  ok(typeof isTrusted === 'object' && isTrusted.enabledCommands.every((id) => id.startsWith('newsmark.')), 'own commands only');
  for (const link of linksIn(value)) ok(/^command:newsmark\.\w+\?[\w%.-]*$/.test(link), `one of our links, not ${link}`);
  ok(!/(?<!\\)<[a-z!/]/i.test(value), `no HTML in ${value}`);
  ok(!supportThemeIcons || !/(?<!\\)\$\(trash\)/.test(value), 'no icon of the article');
}
