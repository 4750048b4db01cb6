import { toPortable } from '../../core/text/portable.js';
import type { Edit } from '../../core/text/span.js';
import { type Move, movedBy } from './viewEdits.js';

/** One change as the editor reports it: what stood at `offset` with `length` became `text`. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * How stretches move when changes turn `before` into `after`. The editor applies the changes of one event one after the
 * other, in the order in which it lists them (its own copy of the text in the extension host is made so), the last in the
 * text first. The words that a replacement leaves as they were at both its ends have not changed: a file that is read again from
 * the disk comes as one replacement of all lines between the first and the last that differ.
 */
export function moveBetween(before: string, after: string, changes: readonly TextChange[]): Move {
  if (changes.length === 1 && changes[0]?.length === before.length && before.length && isSameButLineEnds(before, after))
    return lineEndMove(before, after);
  let text: string | undefined = before;
  const edits = changes.map((change, at): Edit => {
    const edit =
      text === undefined ? editOf(change, '') : editOf(change, text.slice(change.offset, change.offset + change.length));
    // Those before it in the text are not touched by it, so that all but odd orders need the text once.
    const next = changes[at + 1];
    if (next && next.offset + next.length > change.offset) text = text && applied(text, change);
    return edit;
  });
  return movedBy(edits);
}

/** The same without a look at the text. */
export const moveOf = (changes: readonly TextChange[]): Move => movedBy(changes.map((change) => editOf(change, '')));

function editOf({ offset, length, text }: TextChange, removed: string): Edit {
  const head = commonHead(removed, text);
  const tail = commonTail(removed, text, head);
  return { span: { start: offset + head, end: offset + length - tail }, inserted: text.length - head - tail };
}

const applied = (text: string, { offset, length, text: put }: TextChange): string =>
  text.slice(0, offset) + put + text.slice(offset + length);

const isWordChar = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(char);

/** Length of the whole words, and what stands between them, with which both begin. */
function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  const isCut = (): boolean => isWordChar(a[length - 1]) && (isWordChar(a[length]) || isWordChar(b[length]));
  while (length > 0 && isCut()) length--;
  return length;
}

/** The same for their ends, as far as `head` leaves them free. */
function commonTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  const isCut = (): boolean =>
    isWordChar(a[a.length - length]) && (isWordChar(a[a.length - 1 - length]) || isWordChar(b[b.length - 1 - length]));
  while (length > 0 && isCut()) length--;
  return length;
}

const isSameButLineEnds = (before: string, after: string): boolean =>
  before.length !== after.length && toPortable(before).text === toPortable(after).text;

/** Other line ends come as one replacement of the whole text. */
function lineEndMove(before: string, after: string): Move {
  const from = toPortable(before);
  const to = toPortable(after);
  const moved = (offset: number): number => to.toOriginal(from.fromOriginal(offset));
  return ({ start, end }) => ({ start: moved(start), end: moved(end) });
}
