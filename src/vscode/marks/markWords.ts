import type { ArticleView, Mark } from '../../core/serviceTypes.js';
import type { Span } from '../../core/text/span.js';
import { plainWords, shortWords } from '../plainWords.js';
import { lineOf, wordsAround } from './wordsAround.js';

/** Says a sentence in the person's language: `vscode.l10n.t`. */
export type Say = (message: string, ...args: (string | number)[]) => string;

/** Everything about a mark in plain words, for a tooltip and a screen reader; what a person must know of it first. */
export function markFacts(mark: Mark, kind: string, text: string | undefined, t: Say): readonly string[] {
  const status = { suggested: t('suggested'), accepted: t('accepted'), rejected: t('rejected'), lost: t('lost') }[mark.status];
  return [
    `${kind}: ${mark.label}`,
    ...(mark.reattached ? [t('Re-attached by a guess, not confirmed: {0}', mark.reattached)] : []),
    mark.detail,
    status,
    ...(mark.status === 'lost' ? [guessWords(mark.guess, text, t)] : []),
    sharedWords(mark, t),
    ...(mark.conflicts ?? []).map(({ sentence }) => sentence),
    ...(mark.flaws ?? []).map(({ sentence }) => sentence),
    ...(mark.note ? [t('Note: {0}', mark.note)] : []),
    mark.unwritten ?? '',
  ]
    .map(plainWords)
    .filter((words) => words !== '');
}

/** What stands beside a mark's words in a list. */
export function markDescription(mark: Mark, text: string | undefined, t: Say): string {
  if (mark.status === 'lost') return placeWords(mark.guess, text, t);
  const guess = mark.reattached ? t('re-attached, to confirm') : '';
  const unwritten = mark.unwritten ? t('not on file') : '';
  return [unwritten, guess, plainWords(mark.detail), sharedWords(mark, t)].filter(Boolean).join(' · ');
}

function guessWords(guess: Span | undefined, text: string | undefined, t: Say): string {
  if (!guess || text === undefined) return t('no best guess');
  return t('best guess in line {0}: {1}', lineOf(text, guess.start), wordsAround(text, guess));
}

function placeWords(guess: Span | undefined, text: string | undefined, t: Say): string {
  if (!guess || text === undefined) return t('no best guess');
  return `→ ${shortWords(text.slice(guess.start, guess.end), 48)}`;
}

function sharedWords({ sharedBy }: Mark, t: Say): string {
  if (!sharedBy) return '';
  return sharedBy === 1 ? t('1 other source') : t('{0} other sources', sharedBy);
}

/** What of an article waits for a person's eye, for the status bar; empty where nothing does. */
export function waitingWords({ marks }: ArticleView, t: Say): readonly string[] {
  const guessed = marks.filter(({ reattached }) => reattached !== undefined).length;
  const lost = marks.filter(({ status }) => status === 'lost').length;
  const unwritten = marks.filter((mark) => mark.unwritten !== undefined).length;
  return [
    ...(unwritten ? [t('{0} not on file', unwritten)] : []),
    ...(guessed ? [t('{0} to confirm', guessed)] : []),
    ...(lost ? [t('{0} lost', lost)] : []),
  ];
}
