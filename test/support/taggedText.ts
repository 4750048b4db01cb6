import type { Span } from '../../src/core/text/span.js';
import type { TextChange } from '../../src/vscode/marks/textMove.js';

/** A text each of whose characters has an identity, and marks that are sets of them: slow, and plain to see right. */
export interface TaggedText {
  readonly text: string;
  mark(id: string, span: Span): void;
  /** Where a mark is: from the first of its characters that is left to the last. */
  spanOf(id: string): Span | undefined;
  /** Applies changes one after the other. */
  change(changes: readonly TextChange[]): void;
  /** The text and the marks as they are now. */
  keep(): Kept;
  /** Back to what was kept; `changes` lead there. Marks made since go along with the changes. */
  restore(kept: Kept, changes: readonly TextChange[]): void;
}

export interface Kept {
  readonly text: string;
  readonly ids: readonly number[];
  readonly marks: ReadonlyMap<string, ReadonlySet<number>>;
}

export function taggedText(initial: string): TaggedText {
  let text = initial;
  let made = initial.length;
  let ids: readonly number[] = Array.from({ length: initial.length }, (_, at) => at);
  let marks = new Map<string, Set<number>>();
  let places: Map<number, number> | undefined;
  const spanOf = (id: string): Span | undefined => {
    places ??= new Map(ids.map((one, at) => [one, at]));
    let [start, end] = [ids.length, 0];
    for (const one of marks.get(id) ?? []) {
      const at = places.get(one);
      if (at === undefined) continue;
      start = Math.min(start, at);
      end = Math.max(end, at + 1);
    }
    return start < end ? { start, end } : undefined;
  };
  const changeOne = ({ offset, length, text: put }: TextChange): void => {
    const { head, tail } = sameWords(text.slice(offset, offset + length), put);
    const from = offset + head;
    const to = offset + length - tail;
    const removed = ids.slice(from, to);
    const fresh = Array.from({ length: put.length - head - tail }, () => made++);
    const [left, right] = [ids[from - 1], ids[to]];
    const next = [...ids.slice(0, from), ...fresh, ...ids.slice(to)];
    const there = new Set(next);
    for (const own of marks.values()) {
      const isWithin = removed.length
        ? removed.every((id) => own.has(id)) && survives(own, there)
        : left !== undefined && right !== undefined && own.has(left) && own.has(right);
      if (isWithin) for (const id of fresh) own.add(id);
    }
    text = text.slice(0, offset) + put + text.slice(offset + length);
    ids = next;
    places = undefined;
  };
  return {
    get text() {
      return text;
    },
    mark: (id, { start, end }) => void marks.set(id, new Set(ids.slice(start, end))),
    spanOf,
    change: (changes) => changes.forEach(changeOne),
    keep: () => ({ text, ids, marks: new Map([...marks].map(([id, own]) => [id, new Set(own)])) }),
    restore(kept, changes) {
      changes.forEach(changeOne);
      const since = [...marks.keys()].filter((id) => !kept.marks.has(id)).map((id) => [id, spanOf(id)] as const);
      ids = kept.ids;
      places = undefined;
      text = kept.text;
      marks = new Map([...kept.marks].map(([id, own]) => [id, new Set(own)]));
      for (const [id, span] of since) marks.set(id, new Set(span ? ids.slice(span.start, span.end) : []));
    },
  };
}

function survives(own: ReadonlySet<number>, there: ReadonlySet<number>): boolean {
  for (const id of own) if (there.has(id)) return true;
  return false;
}

/** Code units of the words, and of what stands between words, with which both begin and end. */
function sameWords(a: string, b: string): { head: number; tail: number } {
  const [left, right] = [pieces(a), pieces(b)];
  const most = Math.min(left.length, right.length);
  let head = 0;
  while (head < most && left[head] === right[head]) head++;
  let tail = 0;
  while (tail < most - head && left.at(-1 - tail) === right.at(-1 - tail)) tail++;
  return { head: left.slice(0, head).join('').length, tail: left.slice(left.length - tail).join('').length };
}

/** Words, with the pictures written to them, and all else character by character. */
const pieces = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}\p{Cs}\u{10000}-\u{10ffff}]+|./gsu) ?? [];
