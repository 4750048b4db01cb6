import type * as vscode from 'vscode';
import type { Log } from '../../core/ports.js';
import type { AnnotationService, ArticleView, KnownMark } from '../../core/serviceTypes.js';
import type { Settings } from '../../core/settings.js';
import { placedMarks } from '../marks/viewEdits.js';
import { isWorthAsking } from './articleSelector.js';
import type { Held, HeldDocuments } from './heldDocuments.js';
import { isOnScreen } from './isInSight.js';

interface Init {
  readonly service: AnnotationService;
  readonly settings: () => Settings;
  readonly log: Log;
  readonly held: HeldDocuments;
  /** A document's marks are new, or it is no article any more. */
  readonly onNews: (uri: vscode.Uri) => void;
}

/** Reads held documents through the service. */
export interface ArticleScans {
  /** One scan at a time for each document; joins the one that runs. */
  scan(entry: Held): Promise<void>;
  /** A scan that runs already has seen an older text or older settings: another one follows it. */
  afterRunning(entry: Held): Promise<void>;
  /** Asks the service anew for the view of every held article. */
  refresh(): Promise<void>;
  close(uri: string): void;
}

export function createArticleScans({ service, settings, log, held, onNews }: Init): ArticleScans {
  const ask = async (entry: Held): Promise<ArticleView | undefined> => {
    const { document } = entry;
    if (!(await isWorthAsking(document, settings()))) return undefined;
    entry.text = document.getText();
    return service.openArticle({
      uri: document.uri.toString(),
      text: entry.text,
      version: document.version,
      known: knownMarks(entry),
    });
  };
  const failed = (what: string) => (error: unknown) => void log.error(what, error);

  /** A result is dropped where the text moved on or closed meanwhile. */
  const scanOnce = async (entry: Held): Promise<void> => {
    clearTimeout(entry.timer);
    entry.timer = undefined;
    const { document } = entry;
    const { version } = document;
    const uri = document.uri.toString();
    const view = await ask(entry).catch(failed(`Could not read ${uri}`));
    entry.scanned = version;
    if (!held.holds(entry)) {
      if (view && !held.has(uri)) scans.close(uri);
    } else if (document.version === version) show(entry, view ?? undefined);
  };
  const show = (entry: Held, view: ArticleView | undefined): void => {
    const before = entry.view;
    entry.view = view;
    if (view || before) onNews(entry.document.uri);
    if (view && !before) void checkSidecar(view.sidecarUri);
    if (view && before) void refreshBeside(entry).catch(failed('Could not read what lies beside'));
  };
  /** What another article on screen is told of this one may be new. */
  const refreshBeside = (changed: Held): Promise<void> =>
    refreshAll(held.all().filter((entry) => entry !== changed && isOnScreen(entry.document)));
  const refreshAll = async (entries: readonly Held[]): Promise<void> => {
    for (const entry of entries) {
      const view = entry.view && (await service.viewOf(entry.document.uri.toString()));
      if (view?.version !== entry.document.version) continue;
      entry.view = view;
      onNews(entry.document.uri);
    }
  };
  /** Marks came at once, from the sidecar as it was known; what was written since, before anybody watched, comes now. */
  const checkSidecar = async (sidecar: string): Promise<void> => {
    if (await service.fileChanged(sidecar).catch(failed(`Could not read ${sidecar}`))) await scans.refresh();
  };

  const scans: ArticleScans = {
    scan(entry) {
      entry.running ??= scanOnce(entry).finally(() => {
        entry.running = undefined;
      });
      return entry.running;
    },
    async afterRunning(entry) {
      await entry.running;
      if (held.holds(entry)) await scans.scan(entry);
    },
    refresh: () => refreshAll(held.all()),
    close: (uri) => void service.closeArticle(uri).catch(failed(`Could not close ${uri}`)),
  };
  return scans;
}

/** Where the marks of the last view lie by now: no search could know it better. */
function knownMarks({ view, history }: Held): readonly KnownMark[] {
  if (!view) return [];
  return [...placedMarks(view).map(({ id, span }) => ({ id, span })), ...history.gone(view).map((id) => ({ id }))];
}
