import * as vscode from 'vscode';
import type { Log } from '../../core/ports.js';
import type { AnnotationService } from '../../core/serviceTypes.js';
import { rootOf } from '../articles/articleSelector.js';
import type { OpenArticles } from '../articles/openArticles.js';

/** How far the reading of the other sources is; undefined: done. */
export interface LoadingState {
  readonly done: number;
  readonly total: number;
}

export interface CorpusLoader extends vscode.Disposable {
  readonly onDidProgress: vscode.Event<LoadingState | undefined>;
  /** Reads the corpus below a root in the background, once. */
  begin(root: string): void;
  /** Resolves when every corpus that was begun is read. */
  idle(): Promise<void>;
  /** Reads each corpus again at the next sight of an article: the service lost what it had read. */
  forget(): void;
}

interface Init {
  readonly service: AnnotationService;
  readonly articles: OpenArticles;
  readonly log: Log;
}

/** Reads the corpus around each article, once, in the background, after that article has its own marks. */
export function createCorpusLoader({ service, articles, log }: Init): CorpusLoader {
  const progressed = new vscode.EventEmitter<LoadingState | undefined>();
  const loads = new Map<string, Promise<void>>();
  const stop = { cancelled: false };

  const load = async (root: string): Promise<void> => {
    try {
      await service.loadCorpus(root, (done, total) => progressed.fire({ done, total }), stop);
    } catch (error) {
      log.error(`Could not read the articles below ${root}`, error);
    }
    progressed.fire(undefined);
    if (!stop.cancelled) await articles.refresh();
  };
  const begin = (root: string): void => {
    if (!loads.has(root)) loads.set(root, load(root));
  };
  const loadAround = (uri: vscode.Uri): void => {
    if (articles.get(uri)) begin(rootOf(uri));
  };
  const listening = articles.onDidChange(loadAround);

  return {
    onDidProgress: progressed.event,
    begin,
    async idle() {
      await Promise.all(loads.values());
    },
    forget: () => loads.clear(),
    dispose() {
      stop.cancelled = true;
      listening.dispose();
      progressed.dispose();
    },
  };
}
