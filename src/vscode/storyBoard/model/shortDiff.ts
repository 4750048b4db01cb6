import type { WordDiff } from '../../../core/sources/finding.js';

/** How many words stay beside a word that differs. */
const BESIDE = 3;

/** Of a stretch that only one side has: words from which it is cut, and how many stay at its two ends. */
const LONG = 9;
const HEAD = 4;
const TAIL = 2;

/** A word diff for a small place: of its common stretches the words beside a difference, of long others their ends; an ellipsis for the rest. */
export function shortDiff(diff: readonly WordDiff[]): readonly WordDiff[] {
  return diff.map((piece, at) => (piece.op === 'same' ? cut(piece, at > 0, at < diff.length - 1) : ends(piece)));
}

function ends(piece: WordDiff): WordDiff {
  const words = piece.text.trim().split(/\s+/);
  if (words.length < LONG) return piece;
  const space = /\s$/.test(piece.text) ? ' ' : '';
  return { op: piece.op, text: `${words.slice(0, HEAD).join(' ')} … ${words.slice(-TAIL).join(' ')}${space}` };
}

function cut(piece: WordDiff, after: boolean, before: boolean): WordDiff {
  const words = piece.text.trim().split(/\s+/);
  const kept = (after ? BESIDE : 0) + (before ? BESIDE : 0);
  if (words.length <= kept + 1) return piece;
  const head = after ? words.slice(0, BESIDE).join(' ') : '';
  const tail = before ? words.slice(-BESIDE).join(' ') : '';
  const [start, end] = [/^\s/.test(piece.text) ? ' ' : '', /\s$/.test(piece.text) ? ' ' : ''];
  return { op: 'same', text: `${after ? `${start}${head} ` : ''}…${before ? ` ${tail}${end}` : ''}` };
}

/** The words that one side has and the other has not, each stretch on its own. */
export const wordsOf = (diff: readonly WordDiff[], op: 'added' | 'removed'): readonly string[] =>
  diff.filter((piece) => piece.op === op).map(({ text }) => text.trim());
