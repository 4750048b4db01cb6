import * as vscode from 'vscode';
import type { Settings } from '../../core/settings.js';
import { contains, overlaps, type Span } from '../../core/text/span.js';
import { articleSelector } from '../articles/articleSelector.js';
import type { OpenArticles } from '../articles/openArticles.js';
import { COMMAND_IDS, type CommandId } from '../commandIds.js';
import { toRange, toSpan } from '../convert.js';
import { plainWords } from '../plainWords.js';
import { type MarkProblem, problemsOf } from './markProblems.js';

const { t } = vscode.l10n;

/** What can be done about a problem in an article, where the cursor is. */
export function registerProblemLightBulb(articles: OpenArticles, settings: () => Settings): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics }) {
      const view = articles.get(document.uri)?.view;
      if (!view) return undefined;
      const asked = toSpan(document, range);
      const here = problemsOf(view, settings()['problems.hidden']).filter(({ span }) => touches(span, asked));
      return here.flatMap((problem) => actionsFor(problem, ownOf(document, problem, diagnostics)));
    },
  };
  const register = () =>
    vscode.languages.registerCodeActionsProvider(articleSelector(settings()), provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    });
  let registered = register();
  const again = (): void => {
    registered.dispose();
    registered = register();
  };
  const listening = vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('newsmark.articles') && again()),
    vscode.workspace.onDidChangeWorkspaceFolders(again),
  );
  return new vscode.Disposable(() => vscode.Disposable.from(registered, listening).dispose());
}

const touches = (span: Span, asked: Span): boolean => overlaps(span, asked) || contains(span, asked) || contains(asked, span);

/** The diagnostics that are this very problem, among those that the editor asks about. */
function ownOf(
  document: vscode.TextDocument,
  { kind, span, sentence }: MarkProblem,
  asked: readonly vscode.Diagnostic[],
): readonly vscode.Diagnostic[] {
  const range = toRange(document, span);
  return asked.filter(({ code, range: of, message }) => code === kind && of.isEqual(range) && message === sentence);
}

function actionsFor({ kind, mark, conflict }: MarkProblem, own: readonly vscode.Diagnostic[]): readonly vscode.CodeAction[] {
  const make = (title: string, command: CommandId, ...refs: readonly string[]): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.command = { title, command, arguments: [...refs] };
    made.diagnostics = [...own];
    return made;
  };
  if (conflict) {
    const { here, there } = conflict;
    const who = plainWords(there.label);
    return [
      make(t('Open Both Side by Side ({0})', who), COMMAND_IDS.openSideBySide, here.ref, there.ref),
      make(t('Not a Conflict ({0})', who), COMMAND_IDS.refuseConflict, here.ref, there.ref),
      make(t('Add Claim Note… ({0})', who), COMMAND_IDS.addClaimNote, here.ref, there.ref),
    ];
  }
  if (kind !== 'quotation') return [make(t('Add Note…'), COMMAND_IDS.addNote, mark.ref)];
  return [
    ...(mark.sharedBy ? [make(t('Open Both Side by Side'), COMMAND_IDS.openSideBySide, mark.ref)] : []),
    make(t('Copy as Citation'), COMMAND_IDS.copyCitation, mark.ref),
    make(t('Add Note…'), COMMAND_IDS.addNote, mark.ref),
  ];
}
