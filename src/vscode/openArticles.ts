import * as vscode from 'vscode';
import type { Log } from '../core/ports.js';
import type { AnnotationService, ArticleView } from '../core/serviceTypes.js';
import type { Settings } from '../core/settings.js';
import { isWorthAsking, mayBeArticle } from './articleSelector.js';
import { mapView } from './viewEdits.js';

/** An article in an editor, with its marks where they stand now. */
export interface OpenArticle {
  readonly document: vscode.TextDocument;
  readonly view: ArticleView;
}

/** The articles among the open documents, scanned again at each rest in typing. */
export interface OpenArticles extends vscode.Disposable {
  /** A document's marks are new, or it is no article any more. Not fired while typing merely moves marks. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  all(): readonly OpenArticle[];
  get(uri: vscode.Uri): OpenArticle | undefined;
  /** The view of the text as it is now; scans at once where typing left it behind. */
  upToDate(document: vscode.TextDocument): Promise<ArticleView | undefined>;
  /** Asks the service anew for every open article: the corpus or a sidecar changed. */
  refresh(): Promise<void>;
  /** Reads every open document anew: what counts as an article may have changed. */
  rescan(): void;
  /** Resolves when nothing is left to scan. */
  idle(): Promise<void>;
}

interface Held {
  readonly document: vscode.TextDocument;
  view?: ArticleView | undefined;
  /** Version of the last finished scan. */
  scanned: number;
  running?: Promise<void> | undefined;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

interface Init {
  readonly service: AnnotationService;
  readonly settings: () => Settings;
  readonly log: Log;
}

/** Watches the documents that may be articles from now on; those open already are read at once, the visible ones first. */
export function createOpenArticles({ service, settings, log }: Init): OpenArticles {
  const held = new Map<string, Held>();
  let refused = new WeakSet<vscode.TextDocument>();
  const changed = new vscode.EventEmitter<vscode.Uri>();

  const hold = (document: vscode.TextDocument): Held | undefined => {
    const key = document.uri.toString();
    const known = held.get(key);
    if (known?.document === document) return known;
    if (document.isClosed || refused.has(document)) return undefined;
    if (!mayBeArticle(document, settings())) {
      refused.add(document);
      return undefined;
    }
    const entry: Held = { document, scanned: -1 };
    held.set(key, entry);
    return entry;
  };

  const ask = async (document: vscode.TextDocument): Promise<ArticleView | undefined> => {
    if (!(await isWorthAsking(document, settings()))) return undefined;
    return service.openArticle({ uri: document.uri.toString(), text: document.getText(), version: document.version });
  };

  const close = (uri: string): void => {
    service.closeArticle(uri).catch((error: unknown) => log.error(`Could not close ${uri}`, error));
  };

  /** One scan at a time for each document; its result is dropped where the text moved on or closed meanwhile. */
  const scanOnce = async (entry: Held): Promise<void> => {
    clearTimeout(entry.timer);
    entry.timer = undefined;
    const { document } = entry;
    const { version } = document;
    const uri = document.uri.toString();
    const view = await ask(document).catch((error: unknown) => {
      log.error(`Could not read ${uri}`, error);
      return undefined;
    });
    entry.scanned = version;
    if (held.get(uri) !== entry) {
      if (view && !held.has(uri)) close(uri);
      return;
    }
    if (document.version !== version) return;
    const isNews = view !== undefined || entry.view !== undefined;
    const isFirst = entry.view === undefined;
    entry.view = view;
    if (isNews) changed.fire(document.uri);
    if (view && isFirst) void checkSidecar(view.sidecarUri);
  };
  /** Marks came at once, from the sidecar as it was known; what was written since, before anybody watched, comes now. */
  const checkSidecar = async (sidecar: string): Promise<void> => {
    const isNew = await service.fileChanged(sidecar).catch((error: unknown) => log.error(`Could not read ${sidecar}`, error));
    if (isNew) await refresh();
  };
  const scan = (entry: Held): Promise<void> => {
    entry.running ??= scanOnce(entry).finally(() => {
      entry.running = undefined;
    });
    return entry.running;
  };

  const open = (document: vscode.TextDocument): void => {
    const entry = hold(document);
    if (entry && entry.scanned < 0) void scan(entry);
  };
  const edited = ({ document, contentChanges }: vscode.TextDocumentChangeEvent): void => {
    const entry = hold(document);
    if (!entry || !contentChanges.length) return;
    const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      span: { start: rangeOffset, end: rangeOffset + rangeLength },
      inserted: text.length,
    }));
    if (entry.view) entry.view = mapView(entry.view, edits);
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => {
      entry.timer = undefined;
      void afterRunning(entry);
    }, settings()['scan.delay']);
  };
  /** A scan that runs already has seen an older text or older settings: another one follows it. */
  const afterRunning = async (entry: Held): Promise<void> => {
    await entry.running;
    if (held.get(entry.document.uri.toString()) === entry) await scan(entry);
  };
  const closed = (document: vscode.TextDocument): void => {
    refused.delete(document);
    const key = document.uri.toString();
    const entry = held.get(key);
    if (!entry) return;
    clearTimeout(entry.timer);
    held.delete(key);
    if (!entry.view) return;
    close(key);
    changed.fire(document.uri);
  };

  const all = (): readonly OpenArticle[] =>
    [...held.values()].flatMap(({ document, view }) => (view ? [{ document, view }] : []));
  const rescan = (): void => {
    refused = new WeakSet();
    for (const entry of held.values()) entry.scanned = -1;
    for (const [key, entry] of held) {
      if (mayBeArticle(entry.document, settings())) continue;
      held.delete(key);
      changed.fire(entry.document.uri);
    }
    for (const entry of held.values()) void afterRunning(entry);
    for (const document of visibleFirst()) open(document);
  };

  const refresh = async (): Promise<void> => {
    for (const entry of [...held.values()]) {
      const view = entry.view && (await service.viewOf(entry.document.uri.toString()));
      if (view?.version !== entry.document.version) continue;
      entry.view = view;
      changed.fire(entry.document.uri);
    }
  };

  const subscriptions = [
    changed,
    vscode.workspace.onDidOpenTextDocument(open),
    vscode.workspace.onDidChangeTextDocument(edited),
    vscode.workspace.onDidCloseTextDocument(closed),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('newsmark.articles')) rescan();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(rescan),
  ];
  for (const document of visibleFirst()) open(document);

  return {
    onDidChange: changed.event,
    all,
    get: (uri) => all().find(({ document }) => document.uri.toString() === uri.toString()),
    async upToDate(document) {
      const entry = hold(document);
      while (entry && !document.isClosed && entry.scanned !== document.version) await scan(entry);
      return entry?.view;
    },
    refresh,
    rescan,
    async idle() {
      const busy = () => [...held.values()].filter((entry) => entry.running || entry.timer || entry.scanned < 0);
      for (let left = busy(); left.length; left = busy()) {
        await Promise.all(left.map((entry) => scan(entry)));
      }
    },
    dispose() {
      for (const entry of held.values()) clearTimeout(entry.timer);
      held.clear();
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function visibleFirst(): readonly vscode.TextDocument[] {
  const visible = vscode.window.visibleTextEditors.map((editor) => editor.document);
  return [...new Set([...visible, ...vscode.workspace.textDocuments])];
}
