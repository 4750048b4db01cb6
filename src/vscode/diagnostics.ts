import * as vscode from 'vscode';
import type { SidecarProblem } from '../core/sidecar/problem.js';
import { toRange } from './convert.js';
import type { OpenArticle, OpenArticles } from './openArticles.js';
import { type PlacedMark, placedMarks } from './viewEdits.js';

const SOURCE = 'Newsmark';

/** Problems of sidecars on their line of the YAML, and statements that other sources contradict on the article's words. */
export function registerDiagnostics(articles: OpenArticles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('newsmark');
  const sidecars = new Map<string, vscode.Uri>();

  const show = (uri: vscode.Uri): void => {
    const article = articles.get(uri);
    const before = sidecars.get(uri.toString());
    if (before) collection.delete(before);
    sidecars.delete(uri.toString());
    collection.delete(uri);
    if (!article) return;
    const sidecar = vscode.Uri.parse(article.view.sidecarUri);
    sidecars.set(uri.toString(), sidecar);
    collection.set(sidecar, article.view.problems.map(problemDiagnostic));
    collection.set(uri, conflicts(article));
  };
  for (const { document } of articles.all()) show(document.uri);
  return vscode.Disposable.from(collection, articles.onDidChange(show));
}

function problemDiagnostic({ code, message, line, column, severity }: SidecarProblem): vscode.Diagnostic {
  const start = new vscode.Position(Math.max(0, line - 1), Math.max(0, column - 1));
  const made = new vscode.Diagnostic(
    new vscode.Range(start, start.translate(0, 200)),
    message,
    severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning,
  );
  made.source = SOURCE;
  made.code = code;
  return made;
}

function conflicts({ document, view }: OpenArticle): readonly vscode.Diagnostic[] {
  const disagreeing = placedMarks(view).filter((mark) => mark.conflict && !mark.faint);
  return disagreeing.map((mark: PlacedMark) => {
    const range = toRange(document, mark.span);
    const made = new vscode.Diagnostic(range, mark.conflict ?? '', vscode.DiagnosticSeverity.Information);
    made.source = SOURCE;
    return made;
  });
}
