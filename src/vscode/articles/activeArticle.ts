import * as vscode from 'vscode';
import { CONTEXT_KEYS } from '../manifestIds.js';
import type { OpenArticle, OpenArticles } from './openArticles.js';

/** The article that the person works on: that of the active editor, or else the last one that was, while it is open. */
export interface ActiveArticle extends vscode.Disposable {
  readonly onDidChange: vscode.Event<OpenArticle | undefined>;
  readonly current: OpenArticle | undefined;
}

/** Follows the active editor, and keeps the context keys that menus and keys go by. */
export function createActiveArticle(articles: OpenArticles): ActiveArticle {
  const changed = new vscode.EventEmitter<OpenArticle | undefined>();
  let last: vscode.Uri | undefined;
  const current = (): OpenArticle | undefined => last && articles.get(last);

  const look = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const article = uri && articles.get(uri);
    if (article) last = uri;
    setContext(CONTEXT_KEYS.isArticle, article !== undefined);
    if (article) setContext(CONTEXT_KEYS.hasArticles, true);
    changed.fire(current());
  };
  const listening = vscode.Disposable.from(changed, articles.onDidChange(look), vscode.window.onDidChangeActiveTextEditor(look));
  look();
  return {
    onDidChange: changed.event,
    get current() {
      return current();
    },
    dispose: () => listening.dispose(),
  };
}

const setContext = (key: string, value: boolean): void => void vscode.commands.executeCommand('setContext', key, value);
