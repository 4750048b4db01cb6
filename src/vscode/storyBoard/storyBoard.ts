import * as vscode from 'vscode';
import type { AnnotationRef } from '../../core/card/card.js';
import type { StoryBoard } from '../../core/service/stories/storyTypes.js';
import { PANEL_TYPES } from '../manifestIds.js';
import { showPassage } from '../showPassage.js';
import type { Tools } from '../tools.js';
import { type BoardFeed, createBoardFeed } from './boardFeed.js';
import { boardHtml } from './boardHtml.js';
import { type FromPage, fromPage, refsOf, type ToPage } from './boardMessages.js';
import { boardPhrases } from './model/boardPhrases.js';
import { createReaderPlace, type ReaderPlace } from './readerPlace.js';

const { t } = vscode.l10n;

/** The story board: one panel for the window. */
export interface StoryBoardPanel extends vscode.Disposable {
  /** Shows the board of an article's story beside the text, with the focus in it; at the row of a passage, where one is named. */
  open(article: vscode.Uri, at?: AnnotationRef): Promise<void>;
}

interface Init extends Pick<Tools, 'service' | 'articles' | 'active' | 'log'> {
  readonly context: vscode.ExtensionContext;
  /** What may change a board. */
  readonly onNews: readonly vscode.Event<unknown>[];
}

/** A panel that shows, and what feeds it. */
interface Shown {
  readonly panel: vscode.WebviewPanel;
  readonly feed: BoardFeed;
}

/** Makes the panel when it is wanted, and again after the window was reloaded; it follows the story of the active article. */
export function createStoryBoard(init: Init): StoryBoardPanel {
  const { context, active, articles, onNews } = init;
  const options = { enableScripts: true, localResourceRoots: [pageFolder(context)] };
  const place = createReaderPlace();
  let shown: Shown | undefined;

  const adopt = (panel: vscode.WebviewPanel): Shown => {
    const made = showIn(panel, init, place);
    panel.onDidDispose(() => {
      made.feed.dispose();
      if (shown === made) shown = undefined;
    });
    return made;
  };
  /** After a reload the board itself may be in front, and no article active: then the first one that is open counts. */
  const refresh = (): void => {
    const [open] = articles.all();
    if (shown?.feed.wanted === undefined && open) shown?.feed.want(open.document.uri.toString());
    else shown?.feed.refresh();
  };
  const listening = vscode.Disposable.from(
    place,
    active.onDidChange((article) => article && shown?.feed.want(article.document.uri.toString())),
    ...onNews.map((news) => news(refresh)),
    vscode.window.registerWebviewPanelSerializer(PANEL_TYPES.storyBoard, {
      async deserializeWebviewPanel(panel, state) {
        // There is one panel: of an older one that comes late nothing is kept.
        if (shown) return panel.dispose();
        panel.webview.options = options;
        shown = adopt(panel);
        const uri = active.current?.document.uri.toString() ?? uriIn(state);
        if (uri) shown.feed.want(uri);
        else refresh();
      },
    }),
  );
  return {
    async open(article, at) {
      place.entered();
      const column = { viewColumn: vscode.ViewColumn.Beside };
      if (shown) shown.panel.reveal();
      else shown = adopt(vscode.window.createWebviewPanel(PANEL_TYPES.storyBoard, t('Story Board'), column, options));
      shown.feed.want(article.toString(), at);
    },
    dispose() {
      listening.dispose();
      shown?.panel.dispose();
    },
  };
}

const pageFolder = ({ extensionUri }: vscode.ExtensionContext): vscode.Uri =>
  vscode.Uri.joinPath(extensionUri, 'out', 'storyBoard');

/** The article that a page remembered. It only names which board to ask the index for. */
const uriIn = (state: unknown): string | undefined =>
  typeof state === 'object' && state && 'uri' in state && typeof state.uri === 'string' ? state.uri : undefined;

/** Draws the page into a panel, and answers it. */
function showIn(panel: vscode.WebviewPanel, init: Init, place: ReaderPlace): Shown {
  const { webview } = panel;
  const feed = createBoardFeed({
    stories: init.service,
    log: init.log,
    isShown: () => panel.visible,
    post: (board, at) => void webview.postMessage(messageOf(board, at)),
  });
  webview.onDidReceiveMessage((data: unknown) => {
    const message = fromPage(data);
    if (!message) return;
    answer(message, { panel, feed }, init, place).catch((error) => init.log.error('The story board could not do that', error));
  });
  panel.onDidChangeViewState(() => {
    if (panel.active) place.entered();
    if (panel.visible) feed.refresh();
  });
  webview.html = htmlFor(webview, init.context);
  return { panel, feed };
}

const messageOf = (board: StoryBoard | undefined, at: AnnotationRef | undefined): ToPage =>
  board
    ? { kind: 'board', board, phrases: boardPhrases((phrase) => t(phrase)), ...(at ? { at } : {}) }
    : { kind: 'nothing', message: t('No story is known of this article yet.') };

/** Does what the page asks for, as far as it names something of the board that the page was given. */
async function answer(message: FromPage, { panel, feed }: Shown, tools: Init, place: ReaderPlace): Promise<void> {
  if (message.kind === 'ready') return feed.forget();
  if (message.kind === 'leave') return place.back();
  const column = place.columnBeside(panel.viewColumn);
  if (message.kind === 'source') {
    const source = feed.board?.sources[message.source];
    if (!source) return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(source.uri));
    return place.jumped(await vscode.window.showTextDocument(document, { viewColumn: column, preview: true }));
  }
  if (!feed.board || !refsOf(feed.board).has(message.ref)) return;
  const editor = await showPassage(tools, message.ref, column);
  if (editor) place.jumped(editor);
}

function htmlFor(webview: vscode.Webview, context: vscode.ExtensionContext): string {
  const address = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(pageFolder(context), name)).toString();
  return boardHtml({
    script: address('page.js'),
    style: address('page.css'),
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    language: vscode.env.language,
  });
}
