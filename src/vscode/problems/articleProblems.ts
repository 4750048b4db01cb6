import * as vscode from 'vscode';
import type { PassageSide } from '../../core/service/beside/besideTypes.js';
import type { Settings } from '../../core/settings.js';
import { plainLine } from '../../core/text/escapeMarkdown.js';
import type { OpenArticle, OpenArticles } from '../articles/openArticles.js';
import { toRange } from '../convert.js';
import { rangeOf } from '../sidecarEditing/showPlace.js';
import { type MarkProblem, problemsOf } from './markProblems.js';

/** Problems in the words of open articles, as information: nothing of them is an error of the person who reads. */
export function registerArticleProblems(articles: OpenArticles, settings: () => Settings): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('newsmark');
  const show = (uri: vscode.Uri): void => {
    const article = articles.get(uri);
    if (article) collection.set(uri, diagnosticsOf(article, settings()['problems.hidden']));
    else collection.delete(uri);
  };
  const showAll = (): void => {
    for (const { document } of articles.all()) show(document.uri);
  };
  showAll();
  return vscode.Disposable.from(
    collection,
    articles.onDidChange(show),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('newsmark.problems.hidden')) showAll();
    }),
  );
}

const diagnosticsOf = ({ document, view }: OpenArticle, hidden: readonly string[]): readonly vscode.Diagnostic[] =>
  problemsOf(view, hidden).map((problem) => diagnostic(document, problem));

function diagnostic(document: vscode.TextDocument, { kind, sentence, span, conflict }: MarkProblem): vscode.Diagnostic {
  const made = new vscode.Diagnostic(toRange(document, span), plainLine(sentence), vscode.DiagnosticSeverity.Information);
  made.source = 'Newsmark';
  made.code = kind;
  if (conflict) made.relatedInformation = [related(conflict.there)];
  return made;
}

const related = ({ place, words }: PassageSide): vscode.DiagnosticRelatedInformation =>
  new vscode.DiagnosticRelatedInformation(new vscode.Location(vscode.Uri.parse(place.uri), rangeOf(place)), plainLine(words));
