import * as vscode from 'vscode';
import type { ArticleView } from '../core/serviceTypes.js';
import type { ActiveArticle } from './articles/activeArticle.js';
import type { CorpusLoader, LoadingState } from './corpus/corpusLoader.js';
import { VIEW_IDS } from './manifestIds.js';
import { waitingWords } from './marks/markWords.js';

const { t } = vscode.l10n;

/** Sources, marks and unresolved days of the article at hand; how far reading is while the corpus is read. */
export function registerStatusBar(active: ActiveArticle, loader: CorpusLoader): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('newsmark.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Newsmark';
  item.command = `${VIEW_IDS.annotations}.focus`;
  let loading: LoadingState | undefined;

  const show = (): void => {
    const view = active.current?.view;
    if (!view) {
      item.hide();
      return;
    }
    const words = loading ? loadingWords(loading) : viewWords(view);
    item.text = `$(${loading ? 'sync~spin' : view.stale ? 'warning' : 'bookmark'}) ${words}`;
    item.tooltip = loading ? t('Newsmark reads the other sources of this folder') : viewTooltip(view);
    item.accessibilityInformation = { label: `Newsmark: ${words}` };
    item.show();
  };
  show();
  return vscode.Disposable.from(
    item,
    active.onDidChange(show),
    loader.onDidProgress((state) => {
      loading = state;
      show();
    }),
  );
}

const loadingWords = ({ done, total }: LoadingState): string => t('Reading sources {0}/{1}', done, total);

function viewWords(view: ArticleView): string {
  if (view.skipped) return t('not scanned');
  if (view.stale) return t('sidecar cannot be read: last good marks');
  const sources = view.otherSources + 1;
  const parts = [
    sources === 1 ? t('1 source') : t('{0} sources', sources),
    view.marks.length === 1 ? t('1 annotation') : t('{0} annotations', view.marks.length),
    ...(view.unresolved ? [t('{0} unresolved', view.unresolved)] : []),
    ...waitingWords(view, t),
  ];
  return parts.join(' · ');
}

function viewTooltip(view: ArticleView): string {
  if (view.skipped) return view.skipped;
  if (view.stale)
    return t(
      'The sidecar cannot be read at this moment. The Problems view says where; the marks are those of the last time it could.',
    );
  const unresolved = view.unresolved
    ? [t('Days without a date: {0}. Set the published day to resolve them.', view.unresolved)]
    : [];
  const inferred =
    view.facts.publishedFrom === 'inferred' ? [t('The published day, {0}, is inferred.', view.facts.published ?? '')] : [];
  return [t('Show the annotations of this article'), ...unresolved, ...inferred].join('\n');
}
