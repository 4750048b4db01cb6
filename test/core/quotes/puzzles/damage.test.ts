import { describe, expect, test } from 'vitest';
import { quotesOf } from '../scanQuotes.js';
import { readPuzzle, written } from './written.js';

/** A puzzle, and the flags of its quotations in order, each list joined with a blank. */
type Damaged = readonly [source: string, ...flags: string[]];

const solves = (source: string, flags: readonly string[]): void => {
  expect(written(source)).toBe(source);
  const { text, known } = readPuzzle(source);
  expect(quotesOf(text, known).map((quote) => quote.flags?.join(' ') ?? '')).toEqual(flags);
};

const FLIPPED: readonly Damaged[] = [
  ['{quote!:”We will sign,”} she said.', 'opening-mark-is-closing-mark'],
  ['{quote!:“We will sign,“} she said.', 'closing-mark-is-opening-mark'],
  ['{quote!:”We will sign,“} she said.', 'opening-mark-is-closing-mark closing-mark-is-opening-mark'],
  ['She said: {quote!:”We will sign.”}', 'opening-mark-is-closing-mark'],
  ['{quote!:’We will sign,’} she said.', 'opening-mark-is-closing-mark'],
  ['{quote!-a:”We came,”} she said, {quote-a:“and we saw.”}', 'opening-mark-is-closing-mark', ''],
  ['{quote-a:“We came,”} she said, {quote!-a:”and we saw.”}', '', 'opening-mark-is-closing-mark'],
  ['{quote:“We came,”} she said.\n\n{quote!:”We saw,”} he said.', '', 'opening-mark-is-closing-mark'],
  [
    '{quote!:“We came,“} she said.\n\n{quote!:“We saw,“} he said.',
    'closing-mark-is-opening-mark',
    'closing-mark-is-opening-mark',
  ],
];

const MIXED: readonly Damaged[] = [
  ['{quote!:“We will sign,"} she said.', 'marks-mixed'],
  ['{quote!:"We will sign,”} she said.', 'marks-mixed'],
  ["{quote!:“We will sign,''} she said.", 'marks-mixed'],
  ['{quote!:"We will sign,“} she said.', 'closing-mark-is-opening-mark marks-mixed'],
  ['{quote!:“We will sign,’} she said.', 'marks-mixed'],
  ['{quote!:‘We will sign,”} she said.', 'marks-mixed'],
  ["She told us: {quote!:“Sign it.'} Then she left.", 'marks-mixed'],
];

const DOUBLED: readonly Damaged[] = [
  ['{quote!:""We will sign,""} she said.', 'mark-doubled'],
  ['{quote!:““We will sign,””} she said.', 'mark-doubled'],
  ['{quote!:““We will sign,”} she said.', 'mark-doubled'],
  ['{quote!:“We will sign,””} she said.', 'mark-doubled'],
  ['{quote!:"We will sign,""} she said.', 'mark-doubled'],
  ['{quote!:""We will sign,"} she said.', 'mark-doubled'],
];

const MISSING: readonly Damaged[] = [
  ['{quote!-a:“We will never sign,} she said. {quote-a:“Never.”}', 'closing-mark-missing', ''],
  ['{quote!:“We will never sign,} said the mayor.', 'closing-mark-missing'],
  ['{quote!:"We will never sign,} the mayor said.', 'closing-mark-missing'],
  ['{quote!:“Will we ever sign?} she asked.', 'closing-mark-missing'],
  ['The mayor said: {quote!:“We will never sign.}', 'closing-mark-missing'],
  ['The mayor said: {quote!:“We will never sign.}\n\nThe council met at noon.', 'closing-mark-missing'],
  ['The mayor said: {quote!:"We will never sign.}\n\nThen he spoke. {quote:"We might,"} he said.', 'closing-mark-missing', ''],
  ['The vote was close. {quote!:We will win,”} she said.', 'opening-mark-missing'],
  ['{quote!:We will win,”} she said.', 'opening-mark-missing'],
  ['The mayor said: {quote!:We will win.”}', 'opening-mark-missing'],
  ['The mayor said, {quote!:We will win,”} and left.', 'opening-mark-missing'],
  ['{quote-a:“We came.”} {quote!-a:We will win,”} she said.', '', 'opening-mark-missing'],
  ['{quote!-a:“We came,} she said, {quote-a:“and we saw.”}', 'closing-mark-missing', ''],
];

const GLUED: readonly Damaged[] = [
  ['The hall was full.{quote!:“We won,”} she said.', 'glued-before'],
  ['{quote!:“We won,”}she said.', 'glued-after'],
  ['{quote!:"We won,"}she said.', 'glued-after'],
  ['The hall was full.{quote!:"We won,"} she said.', 'glued-before'],
  ['The hall was full.{quote!-a:“We won.”}{quote-a:“At last,”} she said.', 'glued-before', ''],
  ['{quote-a:"We won."}{quote-a:"At last,"} she said.', '', ''],
  ['{quote!:“We won.”}Then she left.', 'glued-after'],
  ['She said{quote!:“we won”} and left.', 'glued-before'],
  ['The hall was full,{quote!:“we won,”} she said.', 'glued-before'],
  [
    'They met on Monday.{quote!:“We won,”} she said.They met on Friday.{quote!:“We lost,”} he said.',
    'glued-before',
    'glued-before',
  ],
  ['{quote:“We won,”} she said.{quote!:“We lost,”} he said.{quote!:“Both,”} they said.', '', 'glued-before', 'glued-before'],
];

const STRAY: readonly Damaged[] = [
  ['{quote:“We won,”} she said. ”', ''],
  ['A stray “ stands here.'],
  ['A stray ” stands here.'],
  ['A stray " stands here, and then {quote:"we won,"} she said.', ''],
  ['“'],
  ['” “'],
  ['""'],
  ['“ ”'],
  ['"."'],
  ['“…”'],
];

describe.each([
  ['flipped', FLIPPED],
  ['mixed', MIXED],
  ['doubled', DOUBLED],
  ['missing', MISSING],
  ['glued', GLUED],
  ['stray', STRAY],
] as const)('%s marks', (_, puzzles) => {
  test.each(puzzles.map(([source, ...flags]) => ({ source, flags })))('$source', ({ source, flags }) => solves(source, flags));
});
