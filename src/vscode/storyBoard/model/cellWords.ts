import type { BoardCell, BoardRow, StoryBoard, StoryPassage } from '../../../core/service/stories/storyTypes.js';
import type { WordDiff } from '../../../core/sources/finding.js';
import { type BoardPhrases, fill } from './boardPhrases.js';
import { shortDiff, wordsOf } from './shortDiff.js';
import { shownPiece, shownWords } from './shownWords.js';

/** What a cell shows, and what a screen reader says of it. Nothing is told by the sign alone: the state has its words. */
export interface CellWords {
  /** A sign before the state; empty where the words speak for themselves. */
  readonly sign: string;
  readonly state: string;
  /** Its own wording; differing words marked where a diff is known. */
  readonly text: readonly WordDiff[];
  readonly value: string;
  readonly label: string;
}

type State = BoardCell['state'];

const SIGNS: Readonly<Record<State, string>> = { says: '', same: '=', differs: '≠', silent: '–', reprint: '↻' };
const SHORT = '…';

/** Of a quotation that a source gives less of, in the same words: no difference of substance. */
export const isShort = ({ relation }: BoardCell): boolean => relation === 'fragment-of' || relation === 'shorter-than';

/** The words of one source's cell of a row. `whole`: the row is open, so that nothing is cut. */
export function cellWords(board: StoryBoard, row: BoardRow, at: number, phrases: BoardPhrases, whole = false): CellWords {
  const cell = cellOf(row, at);
  const state = stateWords(board, row, at, phrases);
  const text = textOf(row, cell, whole);
  const value = valueIn(row, cell, joined(text));
  const sign = cell.state === 'differs' && isShort(cell) ? SHORT : SIGNS[cell.state];
  return { sign, state, text, value, label: labelOf(board, row, at, { state, text, value }, phrases) };
}

/** What a day or figure comes to; left out where its own words say all of it, but for the weekday, or the row is called by it. */
function valueIn({ group, title }: BoardRow, { value }: BoardCell, text: string): string {
  const shown = shownWords(value ?? '');
  const saysAll = shown === text || (/\d{4}/.test(text) && bare(shown).endsWith(bare(text)));
  const isTitle = group === 'fact' && `${bare(shownWords(title))} `.startsWith(`${bare(shown)} `);
  return saysAll || isTitle ? '' : shown;
}

const SILENT: BoardCell = { state: 'silent', text: '', passages: [] };

/** The cell of a source; one that the row lacks says nothing. */
export const cellOf = (row: BoardRow, at: number): BoardCell => row.cells[at] ?? SILENT;

function stateWords({ sources }: StoryBoard, row: BoardRow, at: number, phrases: BoardPhrases): string {
  const { state, relation } = cellOf(row, at);
  if (state === 'silent') return row.missing.includes(at) ? phrases.unlikeMost : phrases.silent;
  if (state === 'reprint') {
    const origin = sources[sources[at]?.reprintOf ?? -1];
    return origin ? fill(phrases.reprintOf, shownWords(origin.label)) : phrases.reprint;
  }
  if (state === 'says') return '';
  if (state === 'differs' && relation && relation !== 'same-quote') return phrases.relations[relation];
  return phrases[state];
}

/** Its own wording; left out where it is word for word what the row is called by. */
function textOf(row: BoardRow, cell: BoardCell, whole: boolean): readonly WordDiff[] {
  if (cell.diff?.some(({ op }) => op !== 'same') && !isShort(cell)) {
    return spaced(whole ? cell.diff : shortDiff(cell.diff));
  }
  const text = titleOf(row, cell.text);
  const repeats = (cell.state === 'same' || cell.state === 'reprint') && bare(text) === bare(shownWords(row.title));
  return text && !repeats ? [{ op: 'same', text }] : [];
}

/** Words that take each other's place stand apart, also where a wording ends with them. */
const spaced = (diff: readonly WordDiff[]): readonly WordDiff[] =>
  diff.map(({ op, text }, at) => {
    const next = diff[at + 1];
    const runsOn = next !== undefined && op !== 'same' && next.op !== 'same' && !/\s$/.test(text) && !/^\s/.test(next.text);
    return { op, text: shownPiece(runsOn ? `${text} ` : text) };
  });

/** What a row is called, or what a source says of it; a quotation's words stand in marks. */
export function titleOf({ group }: Pick<BoardRow, 'group'>, words: string): string {
  const text = shownWords(words);
  return group === 'quotation' && text && !/^\p{Pi}|^["'„‚]/u.test(text) ? `“${text}”` : text;
}

/** What a screen reader says of a row's name. */
export function rowLabel(row: BoardRow, phrases: BoardPhrases): string {
  const kind = row.kind ? phrases.kinds[row.kind] : '';
  const speaker = row.speaker ? fill(phrases.saidBy, shownWords(row.speaker)) : '';
  return [kind, titleOf(row, row.title), speaker].filter(Boolean).join('; ');
}

const bare = (words: string): string =>
  words
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim()
    .toLowerCase();
const joined = (text: readonly WordDiff[]): string => text.map((piece) => piece.text).join('');

function labelOf(
  { sources }: StoryBoard,
  row: BoardRow,
  at: number,
  { state, text, value }: Pick<CellWords, 'state' | 'text' | 'value'>,
  phrases: BoardPhrases,
): string {
  const { passages } = cellOf(row, at);
  const own = text.filter(({ op }) => op !== 'removed');
  const [added, removed] = [wordsOf(text, 'added'), wordsOf(text, 'removed')];
  const [first] = passages;
  return [
    shownWords(sources[at]?.label ?? ''),
    state,
    joined(own),
    value,
    added.length ? fill(phrases.adds, added.join(', ')) : '',
    removed.length ? fill(phrases.lacks, removed.join(', ')) : '',
    first ? fill(phrases.line, first.line) : '',
    passages.length > 1 ? fill(phrases.passages, passages.length) : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** A full sentence of an open row: what stands before its words, the words, and what stands after them. */
export function sentenceParts({ sentence, text }: StoryPassage): readonly [string, string, string] {
  const [whole, words] = [shownWords(sentence), shownWords(text)];
  const at = words ? whole.indexOf(words) : -1;
  return at < 0 ? [whole, '', ''] : [whole.slice(0, at), words, whole.slice(at + words.length)];
}
