import * as vscode from 'vscode';
import type { Log } from '../../core/ports.js';
import { isBelow } from '../../core/service/uris.js';
import type { AnnotationService, ArticleView } from '../../core/serviceTypes.js';
import type { Settings } from '../../core/settings.js';
import { followEdits } from '../marks/followEdits.js';
import { type ArticleScans, createArticleScans } from './articleScans.js';
import { createHeldDocuments, type HeldDocuments } from './heldDocuments.js';
import { isInSight } from './isInSight.js';

/** An article in an editor, with its marks where they stand now. */
export interface OpenArticle {
  readonly document: vscode.TextDocument;
  readonly view: ArticleView;
}

/** The articles among the open documents, scanned again at each rest in typing. */
export interface OpenArticles extends vscode.Disposable {
  /** A document's marks are new, or it is no article any more. Not fired while typing merely moves marks; fired when an edit takes one away or undo brings one back. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  all(): readonly OpenArticle[];
  get(uri: vscode.Uri): OpenArticle | undefined;
  /** The view of the text as it is now; scans at once where typing left it behind. */
  upToDate(document: vscode.TextDocument): Promise<ArticleView | undefined>;
  /** Asks the service anew for every open article: the corpus or a sidecar changed. */
  refresh(): Promise<void>;
  /** Reads every open document anew: what counts as an article may have changed. */
  rescan(): void;
  /**
   * A file is gone, or a folder with all that was in it. The editor keeps documents for minutes after their tab was closed:
   * what nobody sees or has changed any more is let go.
   */
  deleted(uri: vscode.Uri): void;
  /** Resolves when nothing is left to scan. */
  idle(): Promise<void>;
}

interface Init {
  readonly service: AnnotationService;
  readonly settings: () => Settings;
  readonly log: Log;
}

/** Watches the documents that may be articles from now on; those open already are read at once, the visible ones first. */
export function createOpenArticles({ service, settings, log }: Init): OpenArticles {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const held = createHeldDocuments(settings);
  const scans = createArticleScans({ service, settings, log, held, onNews: (uri) => changed.fire(uri) });

  /** Documents without a file, until they are shown or changed again. */
  const left = new WeakSet<vscode.TextDocument>();
  const open = (document: vscode.TextDocument): void => {
    left.delete(document);
    const entry = held.hold(document);
    if (entry && entry.scanned < 0) void scans.scan(entry);
  };
  const close = (document: vscode.TextDocument): void => {
    if (!held.drop(document)?.view) return;
    scans.close(document.uri.toString());
    changed.fire(document.uri);
  };
  const rescan = (): void => {
    for (const { document } of held.sift()) changed.fire(document.uri);
    for (const entry of held.all()) {
      entry.scanned = -1;
      void scans.afterRunning(entry);
    }
    for (const document of visibleFirst()) if (!left.has(document)) open(document);
  };
  const all = (): readonly OpenArticle[] => held.all().flatMap(({ document, view }) => (view ? [{ document, view }] : []));
  const listening = vscode.Disposable.from(
    changed,
    vscode.workspace.onDidOpenTextDocument(open),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (edited(event, held, scans, settings)) changed.fire(event.document.uri);
    }),
    vscode.workspace.onDidCloseTextDocument(close),
    // One that was let go, and is shown again.
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) open(document);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('newsmark.articles')) rescan();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(rescan),
  );
  for (const document of visibleFirst()) open(document);

  return {
    onDidChange: changed.event,
    all,
    get: (uri) => all().find(({ document }) => document.uri.toString() === uri.toString()),
    async upToDate(document) {
      // Held anew at each turn: it may have been let go while it was read.
      for (let entry = held.hold(document); ; entry = held.hold(document)) {
        if (!entry || document.isClosed || entry.scanned === document.version) return entry?.view;
        await scans.scan(entry);
      }
    },
    refresh: () => scans.refresh(),
    rescan,
    deleted(uri) {
      const gone = held.all().filter(({ document }) => isBelow(document.uri.toString(), uri.toString()));
      for (const { document } of gone.filter((entry) => !isInSight(entry.document))) {
        left.add(document);
        close(document);
      }
    },
    idle: () => idle(held, scans),
    dispose() {
      held.clear();
      listening.dispose();
    },
  };
}

/** Marks move with the text at once; the text is read again after a rest. True when a mark came back or went. */
function edited(
  event: vscode.TextDocumentChangeEvent,
  held: HeldDocuments,
  scans: ArticleScans,
  settings: () => Settings,
): boolean {
  const entry = held.hold(event.document);
  if (!entry || !event.contentChanges.length) return false;
  const isNews = followEdits(entry, event);
  clearTimeout(entry.timer);
  entry.timer = setTimeout(() => {
    entry.timer = undefined;
    void scans.afterRunning(entry);
  }, settings()['scan.delay']);
  return isNews;
}

async function idle(held: HeldDocuments, scans: ArticleScans): Promise<void> {
  const busy = () => held.all().filter((entry) => entry.running || entry.timer || entry.scanned < 0);
  for (let left = busy(); left.length; left = busy()) await Promise.all(left.map((entry) => scans.scan(entry)));
}

function visibleFirst(): readonly vscode.TextDocument[] {
  const visible = vscode.window.visibleTextEditors.map((editor) => editor.document);
  return [...new Set([...visible, ...vscode.workspace.textDocuments])];
}
