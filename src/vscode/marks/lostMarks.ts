import * as vscode from 'vscode';
import type { Mark } from '../../core/serviceTypes.js';
import { refFrom } from '../annotationRef.js';
import type { OpenArticle } from '../articles/openArticles.js';
import { kindName } from '../kindNames.js';
import { needArticle, say } from '../needs.js';
import { plainWords, shortWords } from '../plainWords.js';
import type { PlaceItem } from '../previewPick.js';
import type { Tools } from '../tools.js';
import { lineOf, wordsAround } from './wordsAround.js';

const { t } = vscode.l10n;

/** An article in an editor, with one of its marks. */
export interface MarkInEditor {
  readonly editor: vscode.TextEditor;
  readonly uri: string;
  readonly mark: Mark;
}

/** An article in an editor, with those of its marks that are to be chosen from. */
export interface MarksInEditor {
  readonly editor: vscode.TextEditor;
  readonly uri: string;
  readonly marks: readonly Mark[];
}

/** The open article that a ref leads to, brought to an editor with its marks as they are now; undefined for any other argument. */
export async function editorOf(tools: Tools, argument: unknown): Promise<MarkInEditor | undefined> {
  const ref = refFrom(argument);
  const isOf = ({ view }: OpenArticle): boolean => view.marks.some((mark) => mark.ref === ref);
  const article = ref && tools.articles.all().find(isOf);
  if (!article) return undefined;
  const { document } = article;
  const visible = vscode.window.visibleTextEditors.find((one) => one.document === document);
  const editor = visible ?? (await vscode.window.showTextDocument(document, { preview: true, preserveFocus: true }));
  const view = await tools.articles.upToDate(document);
  const mark = view?.marks.find((one) => one.ref === ref);
  return view && mark ? { editor, uri: view.uri, mark } : undefined;
}

/** The marks of the article at hand that are such; where there are none, the person is told `none`. */
export async function needMarks(tools: Tools, isSuch: (mark: Mark) => boolean, none: string): Promise<MarksInEditor | undefined> {
  const article = await needArticle(tools);
  if (!article) return undefined;
  const marks = article.view.marks.filter(isSuch);
  return marks.length ? { editor: article.editor, uri: article.view.uri, marks } : say(none);
}

export const isLost = ({ status }: Mark): boolean => status === 'lost';

/** A mark as an entry to pick: its words, and where it is or may be. */
export function markItem(document: vscode.TextDocument, mark: Mark): PlaceItem<Mark> {
  const span = mark.span ?? mark.guess;
  const text = document.getText();
  return {
    label: shortWords(mark.label) || kindName(mark.type),
    description: span ? t('{0}, line {1}', kindName(mark.type), lineOf(text, span.start)) : kindName(mark.type),
    detail: span ? wordsAround(text, span) : t('No best guess: select its words and re-attach it to the selection.'),
    value: mark,
    ...(span ? { span } : {}),
    ...(mark.reattached ? { tooltip: plainWords(mark.reattached) } : {}),
  };
}
