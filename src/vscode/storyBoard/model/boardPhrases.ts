import type { BoardRow } from '../../../core/service/stories/storyTypes.js';
import type { QuoteRelation } from '../../../core/sources/finding.js';

/** Gives a phrase in the person's language. */
type Translate = (phrase: string) => string;

/**
 * What the page says in words of its own, in the person's language; `{0}` stands for what the page fills in. The page itself
 * has no translations.
 */
export const boardPhrases = (t: Translate) => ({ ...headPhrases(t), ...cellPhrases(t), ...timelinePhrases(t) });
export type BoardPhrases = ReturnType<typeof boardPhrases>;

/** Puts values where a phrase has `{0}`, `{1}` …; values are never read as patterns. */
export const fill = (phrase: string, ...values: readonly (string | number)[]): string =>
  phrase.replace(/\{(\d)\}/g, (whole, at: string) => String(values[Number(at)] ?? whole));

const headPhrases = (t: Translate) => ({
  oneSource: t('1 source'),
  sources: t('{0} sources, {1} independent'),
  oneDiffers: t('Sources differ in 1 row'),
  rowsDiffer: t('Sources differ in {0} rows'),
  leftOut: t('Left out for want of room: {0}'),
  onlyDiffering: t('Only where sources differ'),
  nothingDiffers: t('The sources differ nowhere.'),
  nothingShared: t('Nothing in this article is told by other sources of its story yet.'),
  matrix: t('What each source says'),
  keys: t('Arrow keys walk, Enter opens the passage, Space opens the row, Escape returns to the text.'),
  about: t('What it is about'),
  groups: {
    conflict: t('Conflicts'),
    quotation: t('Quotations'),
    fact: t('Days and figures'),
    person: t('People'),
  } satisfies Record<BoardRow['group'], string>,
  undated: t('no published day'),
  inferred: t('{0}, inferred'),
  here: t('this article'),
});

const cellPhrases = (t: Translate) => ({
  kinds: {
    date: t('Other day'),
    number: t('Other number'),
    ordinal: t('Other rank'),
    speaker: t('Other person'),
    negation: t('Yes and no'),
    revision: t('Later report, other number'),
  } satisfies Record<NonNullable<BoardRow['kind']>, string>,
  relations: {
    'same-quote': t('same'),
    'wording-differs': t('differs'),
    'shorter-than': t('shorter'),
    'fragment-of': t('only a part'),
    'same-words-other-speaker': t('other speaker'),
  } satisfies Record<QuoteRelation, string>,
  says: t('In full'),
  same: t('same'),
  differs: t('differs'),
  silent: t('silent'),
  unlikeMost: t('silent, unlike most'),
  reprint: t('reprint'),
  reprintOf: t('reprint of {0}'),
  adds: t('adds: {0}'),
  lacks: t('lacks: {0}'),
  line: t('line {0}'),
  passages: t('{0} passages'),
  passageOf: t('In full, {0} of {1}'),
  saidBy: t('— {0}'),
  why: t('Why: {0}'),
});

const timelinePhrases = (t: Translate) => ({
  timeline: t('Timeline'),
  noDays: t('No day is known in this story yet.'),
  points: t('{0} passages'),
  conflictsWith: t('Disagrees with {0}'),
});
