import * as vscode from 'vscode';
import type { AnnotationRef } from '../../core/card/card.js';
import type { Counterpart } from '../../core/service/beside/besideTypes.js';
import { CONFLICT_KINDS } from '../../core/sources/finding.js';
import { contains } from '../../core/text/span.js';
import { namesNothing, refFrom } from '../annotationRef.js';
import { toSpan } from '../convert.js';
import { marksAround, placedMarks } from '../marks/viewEdits.js';
import { type ArticleAtHand, needArticle, say } from '../needs.js';
import { plainWords, shortWords } from '../plainWords.js';
import type { Tools } from '../tools.js';

const { t } = vscode.l10n;

/**
 * The annotations that a command may be about, the likeliest first: the one that a link names, else what is contradicted at
 * the cursor, then the marks around it, innermost first. Where there is none the person is told.
 */
export async function needRefs(tools: Tools, argument: unknown): Promise<readonly AnnotationRef[] | undefined> {
  const ref = refFrom(argument);
  if (ref) return [ref];
  if (namesNothing(argument)) return say(t('This link leads to no annotation.'));
  const article = await needArticle(tools);
  if (!article) return undefined;
  const refs = refsAtCursor(article);
  return refs.length ? refs : say(t('No annotation is at the cursor. Put the cursor into a mark first.'));
}

function refsAtCursor({ editor, view }: ArticleAtHand): readonly AnnotationRef[] {
  const selected = toSpan(editor.document, editor.selection);
  const contradicted = placedMarks(view).filter(({ conflicts = [] }) => conflicts.some(({ span }) => contains(span, selected)));
  return [...new Set([...contradicted, ...marksAround(view, selected)].map((mark) => mark.ref))];
}

/**
 * The other source's passage that a command is about: that of the refs which a link names, else the only one that there is,
 * else the one that the person picks. `wanted` leaves out those that the command has nothing to do with; `none` is what a
 * person is told where none is left.
 */
export async function needCounterpart(
  tools: Tools,
  [argument, other]: readonly [unknown, unknown],
  wanted: (counterpart: Counterpart) => boolean,
  none: string,
): Promise<Counterpart | undefined> {
  const refs = await needRefs(tools, argument);
  if (!refs) return undefined;
  const against = refFrom(argument) ? refFrom(other) : undefined;
  for (const ref of refs) {
    const all = (await tools.service.counterpartsOf(ref)).filter(wanted);
    const found = against ? all.filter(({ there }) => there.ref === against) : all;
    if (found.length) return found.length > 1 && !against ? pick(found) : found[0];
  }
  return say(none);
}

async function pick(counterparts: readonly Counterpart[]): Promise<Counterpart | undefined> {
  const items = counterparts.map((counterpart) => ({
    label: plainWords(counterpart.there.label),
    description: kindWords(counterpart.kind),
    detail: shortWords(counterpart.there.words.slice(counterpart.there.label.length + 2), 120),
    counterpart,
  }));
  const picked = await vscode.window.showQuickPick(items, { title: t('Which Passage?'), matchOnDetail: true });
  return picked?.counterpart;
}

/** How two passages stand to each other, in a word or two. */
export function kindWords(kind: Counterpart['kind']): string {
  switch (kind) {
    case 'date':
      return t('another day');
    case 'number':
    case 'ordinal':
      return t('another number');
    case 'speaker':
    case 'same-words-other-speaker':
      return t('another speaker');
    case 'negation':
      return t('says the opposite');
    case 'wording-differs':
      return t('worded otherwise');
    case 'shorter-than':
    case 'fragment-of':
      return t('shorter or longer');
    case 'same-quote':
      return t('the same words');
  }
}

/** Whether two passages contradict each other, and not only word the same otherwise. */
export const isConflict = ({ kind }: Counterpart): boolean => (CONFLICT_KINDS as readonly string[]).includes(kind);
