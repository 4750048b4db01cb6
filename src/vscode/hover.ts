import * as vscode from 'vscode';
import { cardMarkdown } from '../core/card/cardMarkdown.js';
import type { AnnotationService } from '../core/serviceTypes.js';
import type { Settings } from '../core/settings.js';
import type { Span } from '../core/text/span.js';
import { articleSelector } from './articles/articleSelector.js';
import type { OpenArticles } from './articles/openArticles.js';
import { commandLink, LINKED_COMMANDS } from './commandLinks.js';
import { toRange } from './convert.js';
import { placedMarks } from './marks/viewEdits.js';

/** A name in a quotation in a claim: more cards at one place are reached by the command that describes them all. */
const MOST_CARDS = 3;

/** Cards on hover over the marks of an article. */
export function registerHover(service: AnnotationService, articles: OpenArticles, settings: () => Settings): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    async provideHover(document, position, token) {
      if (!settings()['hover.enabled'] || !articles.get(document.uri)) return undefined;
      const view = await articles.upToDate(document);
      if (!view || token.isCancellationRequested) return undefined;
      const cards = (await service.cardsAt(document.uri.toString(), document.offsetAt(position))).slice(0, MOST_CARDS);
      if (!cards.length || token.isCancellationRequested) return undefined;
      const [first] = cards;
      const innermost =
        placedMarks(view).find((mark) => mark.ref === first?.ref)?.span ??
        view.reported.find(({ ref, cue }) => ref === first?.ref && isAt(cue, document.offsetAt(position)))?.cue;
      const contents = cards.map((card) => trusted(cardMarkdown(card, commandLink)));
      return innermost ? new vscode.Hover(contents, toRange(document, innermost)) : new vscode.Hover(contents);
    },
  };
  let registered = vscode.languages.registerHoverProvider(articleSelector(settings()), provider);
  const again = (): void => {
    registered.dispose();
    registered = vscode.languages.registerHoverProvider(articleSelector(settings()), provider);
  };
  const listening = vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('newsmark.articles') && again()),
    vscode.workspace.onDidChangeWorkspaceFolders(again),
  );
  return new vscode.Disposable(() => vscode.Disposable.from(registered, listening).dispose());
}

const isAt = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** Links of ours work in it and nothing else does: no HTML, no icons, no other command. */
function trusted(markdown: string): vscode.MarkdownString {
  const made = new vscode.MarkdownString(markdown, false);
  made.isTrusted = { enabledCommands: [...LINKED_COMMANDS] };
  made.supportHtml = false;
  return made;
}
