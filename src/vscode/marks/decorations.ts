import * as vscode from 'vscode';
import type { ArticleView } from '../../core/serviceTypes.js';
import { overlaps, type Span } from '../../core/text/span.js';
import type { OpenArticles } from '../articles/openArticles.js';
import { toRange, toSpan } from '../convert.js';
import { createDecorationTypes, type DecorationTypes } from './decorationTypes.js';
import type { Tone } from './markStyles.js';
import type { MarkVisibility } from './markVisibility.js';
import { type PlacedMark, placedMarks } from './viewEdits.js';

/** Up to so many marks are painted at once; of more, those in and around the visible part. */
const MANY = 1000;

/** Code units before and after the visible part that are painted with it. */
const AROUND = 8000;

/** Marks every visible editor of an article, and again when the marks, what is shown of them, or (in long texts) the place change. */
export function registerDecorations(articles: OpenArticles, visibility: MarkVisibility): vscode.Disposable {
  const types = createDecorationTypes();
  const painted = new WeakMap<vscode.TextEditor, ReadonlySet<vscode.TextEditorDecorationType>>();

  const paint = (editor: vscode.TextEditor): void => {
    const view = articles.get(editor.document.uri)?.view;
    const before = painted.get(editor);
    if (!view && !before) return;
    const ranges = view && visibility.shown ? rangesOf(view, editor, visibility, types) : new Map();
    for (const type of new Set([...(before ?? []), ...ranges.keys()])) editor.setDecorations(type, ranges.get(type) ?? []);
    painted.set(editor, new Set(ranges.keys()));
  };
  const paintAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) paint(editor);
  };
  const paintDocument = (uri: vscode.Uri): void => {
    for (const editor of vscode.window.visibleTextEditors) if (editor.document.uri.toString() === uri.toString()) paint(editor);
  };
  const scrolled = ({ textEditor }: vscode.TextEditorVisibleRangesChangeEvent): void => {
    const view = articles.get(textEditor.document.uri)?.view;
    if (view && view.marks.length > MANY) paint(textEditor);
  };

  paintAll();
  return vscode.Disposable.from(
    types,
    articles.onDidChange(paintDocument),
    visibility.onDidChange(paintAll),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(scrolled),
  );
}

type Ranges = Map<vscode.TextEditorDecorationType, vscode.Range[]>;

function rangesOf(view: ArticleView, editor: vscode.TextEditor, visibility: MarkVisibility, types: DecorationTypes): Ranges {
  const ranges: Ranges = new Map();
  const add = (type: vscode.TextEditorDecorationType, span: Span): void => {
    const list = ranges.get(type) ?? [];
    list.push(toRange(editor.document, span));
    ranges.set(type, list);
  };
  const dimmed = view.regions.filter(({ kind }) => kind === 'boilerplate' || kind === 'teaser' || kind === 'duplicate');
  for (const { span } of dimmed) add(types.dim, span);
  if (visibility.showsReported && !view.stale) {
    for (const { cue } of reportedInSight(view, editor))
      add(dimmed.some(({ span }) => overlaps(span, cue)) ? types.reportedFaintly : types.reported, cue);
  }
  const shown = placedMarks(view).filter((mark) => visibility.shows(mark.type));
  for (const mark of inSight(shown, editor)) {
    add(types.of(mark.type, toneOf(mark, view)), mark.span);
    if (mark.reattached) add(types.guessed, mark.span);
    for (const words of mark.differing) add(types.difference, words);
  }
  return ranges;
}

function toneOf(mark: PlacedMark, { stale }: ArticleView): Tone {
  if (stale) return 'stale';
  return mark.faint ? 'faint' : mark.status === 'accepted' ? 'accepted' : 'suggested';
}

/** As many as marks, and of more those in sight. */
function reportedInSight({ reported }: ArticleView, editor: vscode.TextEditor): ArticleView['reported'] {
  if (reported.length <= MANY) return reported;
  const near = nearSight(editor);
  return reported.filter(({ cue }) => near.some((span) => overlaps(span, cue))).slice(0, MANY);
}

function inSight(marks: readonly PlacedMark[], editor: vscode.TextEditor): readonly PlacedMark[] {
  if (marks.length <= MANY) return marks;
  const near = nearSight(editor);
  return marks.filter((mark) => near.some((span) => overlaps(span, mark.span))).slice(0, MANY);
}

const nearSight = (editor: vscode.TextEditor): readonly Span[] =>
  editor.visibleRanges
    .map((range) => toSpan(editor.document, range))
    .map(({ start, end }) => ({ start: start - AROUND, end: end + AROUND }));
