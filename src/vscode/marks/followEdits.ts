import type * as vscode from 'vscode';
import type { Held } from '../articles/heldDocuments.js';
import { moveBetween, moveOf } from './textMove.js';
import { mapView } from './viewEdits.js';

/** Of longer texts no copy is kept to compare with: marks move, and what an edit took away comes back with the next scan. */
const LONGEST = 2_000_000;

/** Moves the marks of a held document with its text. True when one came back or went, so that more than places changed. */
export function followEdits(entry: Held, { document, contentChanges }: vscode.TextDocumentChangeEvent): boolean {
  const { text: before, view } = entry;
  const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
    offset: rangeOffset,
    length: rangeLength,
    text,
  }));
  entry.text = before !== undefined && before.length <= LONGEST ? document.getText() : undefined;
  if (!view) return false;
  if (before === undefined || entry.text === undefined) {
    entry.view = mapView(view, moveOf(changes));
    return entry.view.marks.length !== view.marks.length;
  }
  const move = moveBetween(before, entry.text, changes);
  const put = changes.map(({ text }) => text).join('\n');
  const followed = entry.history.follow(view, { before, after: entry.text, move, put });
  entry.view = followed.view;
  return followed.isNews;
}
