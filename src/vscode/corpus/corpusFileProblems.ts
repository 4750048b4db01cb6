import * as vscode from 'vscode';
import type { Log } from '../../core/ports.js';
import type { AnnotationService } from '../../core/serviceTypes.js';
import { plainLine } from '../../core/text/escapeMarkdown.js';

interface Init {
  readonly service: AnnotationService;
  readonly log: Log;
  /** A corpus was read. */
  readonly onLoaded: vscode.Event<unknown>;
}

/** Rest after typing before the problems are looked for again, in milliseconds. */
const REST = 150;
const FILES = '**/.newsmark/{entities,ignore,sources,stories}.yaml';

/** Problems of the files in `.newsmark/`, on their lines: of all that a corpus has, and of open ones as they are typed. */
export function registerCorpusFileProblems({ service, log, onLoaded }: Init): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('newsmark.corpus');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const look = async (uri: vscode.Uri): Promise<void> => {
    const problems = await service.corpusFileProblems(uri.toString());
    collection.set(uri, problems?.map(diagnostic));
  };
  const later = (uri: vscode.Uri): void => {
    const key = uri.toString();
    clearTimeout(timers.get(key));
    const work = () => void look(uri).catch((error: unknown) => log.error(`Could not look for problems in ${key}`, error));
    timers.set(key, setTimeout(work, REST));
  };
  const seen = ({ uri }: vscode.TextDocument): void => {
    if (isCorpusFile(uri)) later(uri);
  };
  const lookAtAll = async (): Promise<void> => {
    for (const uri of await vscode.workspace.findFiles(FILES)) later(uri);
  };
  const watcher = vscode.workspace.createFileSystemWatcher(FILES);
  const listening = vscode.Disposable.from(
    collection,
    watcher,
    watcher.onDidChange(later),
    watcher.onDidCreate(later),
    watcher.onDidDelete(later),
    onLoaded((state) => {
      if (state === undefined) void lookAtAll();
    }),
    vscode.workspace.onDidOpenTextDocument(seen),
    vscode.workspace.onDidChangeTextDocument(({ document }) => seen(document)),
    vscode.workspace.onDidCloseTextDocument(seen),
  );
  for (const document of vscode.workspace.textDocuments) seen(document);
  return new vscode.Disposable(() => {
    for (const timer of timers.values()) clearTimeout(timer);
    listening.dispose();
  });
}

/** A file in a `.newsmark` folder that the core reads. */
export const isCorpusFile = (uri: vscode.Uri): boolean => /\/\.newsmark\/[^/]+\.yaml$/.test(uri.path);

type Problem = NonNullable<Awaited<ReturnType<AnnotationService['corpusFileProblems']>>>[number];

/** To the end of its line. */
function diagnostic({ line, column, message, severity, code }: Problem): vscode.Diagnostic {
  const start = new vscode.Position(line - 1, column - 1);
  const made = new vscode.Diagnostic(new vscode.Range(start, start.translate(0, 200)), plainLine(message));
  made.severity = severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
  return Object.assign(made, { source: 'Newsmark', code });
}
