import * as vscode from 'vscode';
import { plainLine } from '../core/text/escapeMarkdown.js';
import type { OpenArticle, OpenArticles } from './articles/openArticles.js';
import { toRange } from './convert.js';
import { type PlacedMark, placedMarks } from './marks/viewEdits.js';

const SOURCE = 'Newsmark';

/** Statements that other sources contradict, on the article's words. */
export function registerDiagnostics(articles: OpenArticles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('newsmark');
  const show = (uri: vscode.Uri): void => {
    const article = articles.get(uri);
    if (article) collection.set(uri, conflicts(article));
    else collection.delete(uri);
  };
  for (const { document } of articles.all()) show(document.uri);
  return vscode.Disposable.from(collection, articles.onDidChange(show));
}

function conflicts({ document, view }: OpenArticle): readonly vscode.Diagnostic[] {
  const disagreeing = placedMarks(view).filter((mark) => mark.conflict && !mark.faint);
  return disagreeing.map((mark: PlacedMark) => {
    const range = toRange(document, mark.span);
    const made = new vscode.Diagnostic(range, plainLine(mark.conflict ?? ''), vscode.DiagnosticSeverity.Information);
    made.source = SOURCE;
    return made;
  });
}
