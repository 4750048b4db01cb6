import * as vscode from 'vscode';
import type { AnnotationRef } from '../core/card/card.js';
import type { ArticleView } from '../core/serviceTypes.js';
import { contains } from '../core/text/span.js';
import { namesNothing, refFrom } from './annotationRef.js';
import { toSpan } from './convert.js';
import { marksAround, type PlacedMark } from './marks/viewEdits.js';
import { inform } from './notices.js';
import type { Tools } from './tools.js';

const { t } = vscode.l10n;

/** An article under the person's hands. */
export interface ArticleAtHand {
  readonly editor: vscode.TextEditor;
  readonly view: ArticleView;
}

/** Says what is missing, plainly; the command then ends. */
export const say = (message: string): undefined => void inform(message);

/** The article in the active editor, as it is now; where there is none, the person is told what is needed. */
export async function needArticle({ articles }: Tools): Promise<ArticleAtHand | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return say(t('Open an article first: no text editor is active.'));
  const view = await articles.upToDate(editor.document);
  if (!view) return say(t('This file is no article. The setting “newsmark.articles” says which files are.'));
  if (view.skipped) return say(view.skipped);
  return { editor, view };
}

/** The innermost mark at the cursor or around the selection. */
export const markAtCursor = ({ editor, view }: ArticleAtHand): PlacedMark | undefined =>
  marksAround(view, toSpan(editor.document, editor.selection))[0];

const NO_MARK = (): string => t('No annotation is at the cursor. Put the cursor into a mark first.');

/** Speech without quotation marks whose reporting words are at the cursor. */
const reportedAtCursor = ({ visibility }: Tools, { editor, view }: ArticleAtHand): AnnotationRef | undefined => {
  if (!visibility.showsReported) return undefined;
  const selected = toSpan(editor.document, editor.selection);
  return view.reported.find(({ cue }) => contains(cue, selected))?.ref;
};

/** The annotation that a link or a row names, else the one at the cursor. A link that names none does nothing. */
export async function needRef(tools: Tools, argument: unknown): Promise<AnnotationRef | undefined> {
  const ref = refFrom(argument);
  if (ref) return ref;
  if (namesNothing(argument)) return say(t('This link leads to no annotation.'));
  const article = await needArticle(tools);
  return article && (markAtCursor(article)?.ref ?? reportedAtCursor(tools, article) ?? say(NO_MARK()));
}

/** The open article that an annotation lies in. */
export const articleOf = ({ articles }: Tools, ref: AnnotationRef): ArticleView | undefined =>
  articles.all().find(({ view }) => view.marks.some((mark) => mark.ref === ref))?.view;
