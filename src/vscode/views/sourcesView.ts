import * as vscode from 'vscode';
import type { Log } from '../../core/ports.js';
import type { StoryBoard } from '../../core/service/stories/storyTypes.js';
import type { AnnotationService } from '../../core/serviceTypes.js';
import type { ActiveArticle } from '../articles/activeArticle.js';
import { VIEW_IDS } from '../manifestIds.js';
import { plainWords } from '../plainWords.js';
import { countWords, type SourceRow, sourceRows } from './sourceRows.js';

const { t } = vscode.l10n;

interface Init {
  readonly service: AnnotationService;
  readonly active: ActiveArticle;
  readonly log: Log;
  /** A corpus was read, or a file of it was written. */
  readonly onNews: readonly vscode.Event<unknown>[];
}

/** Rest after news before the story is asked for again, in milliseconds. */
const REST = 200;

/** The sources that tell the story of the article at hand. Asked for only while the view is in sight. */
export function registerSourcesView({ service, active, log, onNews }: Init): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let board: StoryBoard | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tree = vscode.window.createTreeView<SourceRow>(VIEW_IDS.sources, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (row) => (row || !board ? [] : [...sourceRows(board, t)]),
      getTreeItem: sourceItem,
    },
  });
  const look = async (): Promise<void> => {
    const uri = active.current?.document.uri.toString();
    const found = uri === undefined ? undefined : await service.storyBoard(uri);
    if (uri !== active.current?.document.uri.toString()) return;
    board = found;
    tree.message = (board && messageOf(board)) ?? '';
    changed.fire(undefined);
  };
  const later = (): void => {
    clearTimeout(timer);
    if (!tree.visible) return;
    timer = setTimeout(() => {
      look().catch((error: unknown) => log.error('Could not ask for the sources of the story', error));
    }, REST);
  };
  later();
  const listening = vscode.Disposable.from(
    tree,
    changed,
    tree.onDidChangeVisibility(later),
    active.onDidChange(later),
    ...onNews.map((event) => event(later)),
  );
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    listening.dispose();
  });
}

function messageOf(board: StoryBoard): string {
  if (board.sources.length < 2) return t('No other article of this folder tells this story.');
  return t('{0}: {1}', countWords(board, t), plainWords(board.name));
}

function sourceItem({ uri, label, description, facts, isCurrent, isReprint }: SourceRow): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.id = uri;
  item.description = description;
  item.tooltip = facts.join('\n');
  item.iconPath = new vscode.ThemeIcon(isCurrent ? 'arrow-right' : isReprint ? 'files' : 'file');
  item.accessibilityInformation = { label: facts.join(', ') };
  item.command = { command: 'vscode.open', title: t('Open Article'), arguments: [vscode.Uri.parse(uri)] };
  return item;
}
