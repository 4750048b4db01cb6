import * as vscode from 'vscode';
import type { Log } from '../../core/ports.js';
import type { AnnotationService } from '../../core/serviceTypes.js';
import type { Settings } from '../../core/settings.js';
import { rootOf } from '../articles/articleSelector.js';
import type { OpenArticles } from '../articles/openArticles.js';
import { isCorpusFile } from '../corpus/corpusFileProblems.js';

interface Init {
  readonly service: AnnotationService;
  readonly articles: OpenArticles;
  readonly settings: () => Settings;
  readonly log: Log;
}

/** How long changes are gathered before the open articles are asked anew, in milliseconds. */
const GATHER = 80;

/** Watches what is written, made or deleted by whomever. */
export interface FileWatch extends vscode.Disposable {
  /** Watches below a root from now on. */
  begin(root: string): void;
  /** The service has heard of files that changed. */
  readonly onDidTell: vscode.Event<void>;
}

/** Tells the service of files that somebody wrote, made or deleted. Nothing is watched before the first article opens, or a corpus is begun. */
export function createFileWatch({ service, articles, settings, log }: Init): FileWatch {
  const watched = new Map<string, vscode.Disposable>();
  const waiting = new Set<string>();
  const told = new vscode.EventEmitter<void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** One that cannot be read takes no other's news away. */
  const ask = (uri: string): Promise<boolean> =>
    service.fileChanged(uri).catch((error: unknown) => {
      log.error(`Could not read ${uri}`, error);
      return true;
    });
  const tell = async (): Promise<void> => {
    const uris = [...waiting];
    waiting.clear();
    const news = await Promise.all(uris.map(ask));
    if (uris.some((uri) => uri.includes('/.newsmark/'))) articles.rescan();
    if (news.some(Boolean)) await articles.refresh();
    told.fire();
  };
  const note = (uri: vscode.Uri): void => {
    waiting.add(uri.toString());
    // Begun by the first: where somebody writes without rest, the others must not put it off.
    timer ??= setTimeout(() => {
      timer = undefined;
      void tell().catch((error: unknown) => log.error('Could not follow changed files', error));
    }, GATHER);
  };
  const noteGone = (uri: vscode.Uri): void => {
    articles.deleted(uri);
    note(uri);
  };
  const noteSidecar = ({ uri }: vscode.TextDocument): void => {
    if ((uri.path.endsWith('.ann.yaml') || isCorpusFile(uri)) && watched.size) note(uri);
  };
  const watch = (uri: vscode.Uri): void => {
    if (articles.get(uri)) begin(rootOf(uri));
  };
  const begin = (root: string): void => {
    if (watched.has(root)) return;
    const globs = ['**/*.ann.yaml', '**/.newsmark/*.yaml', ...settings().articles];
    watched.set(root, vscode.Disposable.from(...globs.map((glob) => watcher(root, glob, note)), deletions(root, noteGone)));
  };
  const unwatch = (): void => {
    for (const watcher of watched.values()) watcher.dispose();
    watched.clear();
  };

  const listening = vscode.Disposable.from(
    articles.onDidChange(watch),
    told,
    vscode.workspace.onDidChangeTextDocument(({ document }) => noteSidecar(document)),
    // Closed without saving: from now on the file counts again.
    vscode.workspace.onDidCloseTextDocument(noteSidecar),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('newsmark.articles')) return;
      const roots = [...watched.keys()];
      unwatch();
      for (const root of roots) begin(root);
    }),
  );
  return {
    begin,
    onDidTell: told.event,
    dispose() {
      clearTimeout(timer);
      unwatch();
      listening.dispose();
    },
  };
}

function watcher(root: string, glob: string, note: (uri: vscode.Uri) => void): vscode.Disposable {
  const made = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.parse(root), glob));
  return vscode.Disposable.from(made, made.onDidChange(note), made.onDidCreate(note), made.onDidDelete(note));
}

/**
 * Whatever is deleted. A folder is told of by its own name alone, which no glob of articles matches. What is hidden holds no
 * article; the files that lie beside one while it is written are of that kind.
 */
function deletions(root: string, note: (uri: vscode.Uri) => void): vscode.Disposable {
  const anything = new vscode.RelativePattern(vscode.Uri.parse(root), '**');
  const made = vscode.workspace.createFileSystemWatcher(anything, true, true, false);
  const isHidden = (uri: vscode.Uri): boolean => HIDDEN.test(uri.toString().slice(root.length));
  return vscode.Disposable.from(
    made,
    made.onDidDelete((uri) => isHidden(uri) || note(uri)),
  );
}

/** A hidden file or folder in a path, but for the folder with a corpus's own files. */
const HIDDEN = /\/\.(?!newsmark(?:\/|$))/;
