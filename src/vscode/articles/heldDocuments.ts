import type * as vscode from 'vscode';
import type { ArticleView } from '../../core/serviceTypes.js';
import type { Settings } from '../../core/settings.js';
import { createEditHistory, type EditHistory } from '../marks/editHistory.js';
import { mayBeArticle } from './articleSelector.js';

/** An open document that may be an article, and how far it was read. */
export interface Held {
  readonly document: vscode.TextDocument;
  view?: ArticleView | undefined;
  /** The text as of the last event, once it was read. */
  text?: string | undefined;
  readonly history: EditHistory;
  /** Version of the last finished scan; -1 before the first. */
  scanned: number;
  running?: Promise<void> | undefined;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

/** The open documents that may be articles, by uri. */
export interface HeldDocuments {
  all(): readonly Held[];
  /** The entry of a document, made where it may be an article. */
  hold(document: vscode.TextDocument): Held | undefined;
  holds(entry: Held): boolean;
  has(uri: string): boolean;
  /** Lets a document go; its entry, where it had one. */
  drop(document: vscode.TextDocument): Held | undefined;
  /** Lets go of what the settings of now refuse, and forgets what was refused before. */
  sift(): readonly Held[];
  clear(): void;
}

export function createHeldDocuments(settings: () => Settings): HeldDocuments {
  const held = new Map<string, Held>();
  let refused = new WeakSet<vscode.TextDocument>();
  const keyOf = ({ uri }: vscode.TextDocument) => uri.toString();
  const documents: HeldDocuments = {
    all: () => [...held.values()],
    hold(document) {
      const known = held.get(keyOf(document));
      if (known?.document === document) return known;
      if (document.isClosed || refused.has(document)) return undefined;
      if (!mayBeArticle(document, settings())) {
        refused.add(document);
        return undefined;
      }
      const entry: Held = { document, scanned: -1, history: createEditHistory() };
      held.set(keyOf(document), entry);
      return entry;
    },
    holds: (entry) => held.get(keyOf(entry.document)) === entry,
    has: (uri) => held.has(uri),
    drop(document) {
      refused.delete(document);
      const entry = held.get(keyOf(document));
      clearTimeout(entry?.timer);
      held.delete(keyOf(document));
      return entry;
    },
    sift() {
      refused = new WeakSet();
      const out = documents.all().filter(({ document }) => !mayBeArticle(document, settings()));
      for (const { document } of out) documents.drop(document);
      return out;
    },
    clear() {
      for (const { timer } of held.values()) clearTimeout(timer);
      held.clear();
    },
  };
  return documents;
}
