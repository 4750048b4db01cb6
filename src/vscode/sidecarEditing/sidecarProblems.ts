import * as vscode from 'vscode';
import type { Log } from '../../core/ports.js';
import type { ShownProblem } from '../../core/service/sidecarEditing/sidecarEditingTypes.js';
import type { AnnotationService } from '../../core/serviceTypes.js';
import { SIDECAR_SUFFIX } from '../../core/sidecar/sidecarUri.js';
import { plainLine } from '../../core/text/escapeMarkdown.js';
import { rangeOf } from './showPlace.js';
import { isSidecar, sidecarText } from './sidecarDocument.js';

interface Init {
  readonly service: AnnotationService;
  readonly log: Log;
  /** Something was read again: an article, the corpus, a file that somebody wrote. */
  readonly onNews: readonly vscode.Event<unknown>[];
}

/** Rest after typing before the problems are looked for again, in milliseconds. */
const REST = 150;

/** Problems of sidecars: of open ones as they are typed, of all others whose article is known as they are on disk. */
export function registerSidecarProblems({ service, log, onNews }: Init): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('newsmark.sidecars');
  const open = new Map<string, readonly ShownProblem[]>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let known = new Map<string, readonly ShownProblem[]>();
  const failed = (error: unknown): void => log.error('Could not look for problems in sidecars', error);

  const show = (uri: string): void => {
    const problems = open.get(uri) ?? known.get(uri) ?? [];
    collection.set(vscode.Uri.parse(uri), problems.map(diagnostic));
  };
  const look = async (document: vscode.TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    const { version } = document;
    const problems = await service.checkSidecar(sidecarText(document));
    if (document.version !== version || document.isClosed) return;
    open.set(uri, problems);
    show(uri);
  };
  const lookAtKnown = async (): Promise<void> => {
    const before = known;
    known = new Map((await service.knownProblems()).map(({ uri, problems }) => [uri, problems]));
    for (const uri of new Set([...before.keys(), ...known.keys()])) show(uri);
  };
  const later = (key: string, work: () => Promise<void>): void => {
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        void work().catch(failed);
      }, REST),
    );
  };
  const seen = (document: vscode.TextDocument): void => {
    if (isSidecar(document)) later(document.uri.toString(), () => look(document));
  };
  /** Closed, or deleted under its editor. */
  const gone = (uri: vscode.Uri): void => {
    if (!open.delete(uri.toString())) return;
    show(uri.toString());
    later('', lookAtKnown);
  };
  const deletions = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_SUFFIX}`, true, true, false);

  for (const document of vscode.workspace.textDocuments) seen(document);
  const listening = vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(seen),
    vscode.workspace.onDidChangeTextDocument(({ document }) => seen(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => gone(uri)),
    deletions,
    deletions.onDidDelete(gone),
    ...onNews.map((event) => event(() => later('', lookAtKnown))),
  );
  return new vscode.Disposable(() => {
    for (const timer of timers.values()) clearTimeout(timer);
    listening.dispose();
  });
}

function diagnostic(problem: ShownProblem): vscode.Diagnostic {
  const severity = vscode.DiagnosticSeverity[problem.severity === 'error' ? 'Error' : 'Warning'];
  const made = new vscode.Diagnostic(rangeOf(problem), plainLine(problem.message), severity);
  made.source = 'Newsmark';
  made.code = problem.code;
  return made;
}
