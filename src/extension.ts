import * as vscode from 'vscode';
import { disk } from '#disk';
import { processors, startThread } from '#thread';
import type { Log } from './core/ports.js';
import type { AnnotationService, ArticleView } from './core/serviceTypes.js';
import type { Settings } from './core/settings.js';
import { createActiveArticle } from './vscode/articles/activeArticle.js';
import { rootOf } from './vscode/articles/articleSelector.js';
import { createOpenArticles } from './vscode/articles/openArticles.js';
import { registerCommands } from './vscode/commands/registerCommands.js';
import { registerCorpusFileProblems } from './vscode/corpus/corpusFileProblems.js';
import { corpusFolders } from './vscode/corpus/corpusFolder.js';
import { createCorpusLoader } from './vscode/corpus/corpusLoader.js';
import { registerArticleCopies } from './vscode/files/articleCopies.js';
import { createFileWatch } from './vscode/files/fileWatch.js';
import { createLoneSidecars } from './vscode/files/loneSidecars.js';
import { registerRelinkOffer } from './vscode/files/relinkOffer.js';
import { registerSidecarMoves } from './vscode/files/sidecarMoves.js';
import { createStorageCache } from './vscode/files/storageCache.js';
import { vscodeFiles } from './vscode/files/vscodeFiles.js';
import { registerWrittenOverNotice } from './vscode/files/writtenOverNotice.js';
import { createMergeSetup } from './vscode/git/mergeSetup.js';
import { registerHover } from './vscode/hover.js';
import { registerDecorations } from './vscode/marks/decorations.js';
import { createMarkVisibility } from './vscode/marks/markVisibility.js';
import { warn } from './vscode/notices.js';
import { toLog } from './vscode/outputLog.js';
import { registerArticleProblems } from './vscode/problems/articleProblems.js';
import { registerProblemLightBulb } from './vscode/problems/problemLightBulb.js';
import { readBundled, readBundledBytes } from './vscode/readBundled.js';
import { createReadOnlyDocuments } from './vscode/readOnlyDocuments.js';
import { registerSidecarEditing } from './vscode/sidecarEditing/registerSidecarEditing.js';
import { registerStatusBar } from './vscode/statusBar.js';
import { createStoryBoard } from './vscode/storyBoard/storyBoard.js';
import { registerAnnotationsView } from './vscode/views/annotationsView.js';
import { createQuotationsView } from './vscode/views/quotationsView.js';
import { registerSourcesView } from './vscode/views/sourcesView.js';
import { readSettings } from './vscode/vscodeSettings.js';
import { vscodeWorld } from './vscode/vscodeWorld.js';
import { type StartedService, startService } from './worker/startService.js';

/** What other extensions and the tests in the host may ask. */
export interface NewsmarkApi {
  readonly service: AnnotationService;
  /** The marks of an open article as its text is now. */
  viewOf(uri: vscode.Uri): Promise<ArticleView | undefined>;
  /** Resolves when no scan and no reading of a corpus is left. */
  idle(): Promise<void>;
  /** Whether the scanners run on a thread of their own or, where none can be had, on the editor's. */
  place(): Promise<'thread' | 'here'>;
}

/** Composes the extension; every behaviour is one `registerX`. */
export function activate(context: vscode.ExtensionContext): NewsmarkApi {
  const settings = readSettings;
  const channel = vscode.window.createOutputChannel('Newsmark', { log: true });
  const log = toLog(channel);
  const started = startScanners(context, log, settings, (why) => {
    if (/memory/i.test(why)) sayTooMany();
    else loader.forget();
    articles.rescan();
  });
  const { service } = started;
  // Before anybody else hears of a change, so that what they ask is answered by the new settings.
  context.subscriptions.push(vscode.workspace.onDidChangeConfiguration(() => started.settingsChanged()));
  const articles = createOpenArticles({ service, settings, log });
  const loader = createCorpusLoader({ service, articles, log });
  const watch = createFileWatch({ service, articles, settings, log });
  const begun = beginCorpora(watch, loader);
  const active = createActiveArticle(articles);
  const lone = createLoneSidecars({ service, log });
  const mergeSetup = createMergeSetup(context, log);
  const visibility = createMarkVisibility(settings, context.workspaceState);
  const documents = createReadOnlyDocuments();
  const quotations = createQuotationsView();
  const onNews = [articles.onDidChange, loader.onDidProgress, watch.onDidTell];
  const storyBoard = createStoryBoard({ context, service, articles, active, log, onNews });

  const held = [channel, started, articles, loader, watch, active, lone, visibility, documents, quotations, storyBoard];
  context.subscriptions.push(
    ...held,
    registerDecorations(articles, visibility),
    registerHover(service, articles, settings),
    registerArticleProblems(articles, settings),
    registerProblemLightBulb(articles, settings),
    registerCorpusFileProblems({ service, log, onLoaded: loader.onDidProgress }),
    registerStatusBar(active, loader),
    registerAnnotationsView(active, lone),
    registerSourcesView({ service, active, log, onNews }),
    registerSidecarEditing({
      service,
      articles,
      settings,
      log,
      onNews,
      onSight: (sidecar) => {
        for (const reader of [watch, loader]) reader.begin(rootOf(sidecar));
      },
    }),
    registerSidecarMoves({ service, articles, log }),
    registerArticleCopies({ service, articles, log }),
    registerRelinkOffer(lone),
    registerWrittenOverNotice({ service, log, onChange: watch.onDidTell }),
    registerCommands({ service, articles, active, lone, mergeSetup, visibility, documents, quotations, storyBoard, log }),
  );

  return {
    service,
    place: started.place,
    async viewOf(uri) {
      return articles.upToDate(await vscode.workspace.openTextDocument(uri));
    },
    async idle() {
      await begun;
      await articles.idle();
      await loader.idle();
    },
  };
}

/** A corpus is read before its first article is opened, so that the article comes with its marks. */
async function beginCorpora(...readers: readonly { begin(root: string): void }[]): Promise<void> {
  for (const root of await corpusFolders()) {
    for (const reader of readers) reader.begin(root);
  }
}

/** The service on a thread of its own, with the editor's files and settings. `onRestart`: it knows no open article any more. */
function startScanners(
  context: vscode.ExtensionContext,
  log: Log,
  settings: () => Settings,
  onRestart: (why: string) => void,
): StartedService {
  const version = String(context.extension.packageJSON.version);
  const files = vscodeFiles(disk);
  const model = () => readBundledBytes(context, 'names.model');
  const here = async () => {
    // Loaded only where no thread can be had: the word lists take longer to build than all the rest of activation.
    const { createAnnotationService } = await import('./core/service.js');
    const { scanWithModel } = await import('./core/scan/scanWithModel.js');
    const scan = scanWithModel(await model());
    return createAnnotationService({ files, log, world: vscodeWorld(), scan, settings, version });
  };
  const source = () => readBundled(context, 'worker.js');
  const cache = createStorageCache(context.storageUri);
  return startService({ source, model, startThread, processors, here, files, log, settings, version, cache, onRestart });
}

/** What was too much for a thread would be too much for the editor: the corpus is not read again there. */
function sayTooMany(): void {
  const message = vscode.l10n.t(
    'There are more articles in this folder than memory holds: other sources are left out. Open a smaller folder.',
  );
  void warn(message);
}
