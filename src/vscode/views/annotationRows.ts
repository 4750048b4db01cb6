import type { ArticleView, Mark } from '../../core/serviceTypes.js';
import { ANNOTATION_TYPES, type AnnotationType } from '../../core/text/vocabulary.js';

/** A heading in the view, with what it holds. */
export interface GroupRow {
  readonly kind: 'group';
  /** Stable from one reading to the next, so that what is open stays open. */
  readonly id: string;
  readonly of: AnnotationType | 'guessed' | 'shared' | 'lost';
  readonly rows: readonly (NameRow | MarkRow)[];
  readonly count: number;
}

/** One name that the article has several times. */
export interface NameRow {
  readonly kind: 'name';
  readonly id: string;
  readonly label: string;
  readonly type: AnnotationType;
  /** Its first mention: commands on names take it from here. */
  readonly ref: string;
  readonly rows: readonly MarkRow[];
}

export interface MarkRow {
  readonly kind: 'mark';
  readonly id: string;
  /** Commands take the annotation from here. */
  readonly ref: string;
  readonly mark: Mark;
}
export type Row = GroupRow | NameRow | MarkRow;

/**
 * The view's rows: first what waits for a person, marks whose place is a guess and lost ones; then what other sources
 * share, then by kind in a fixed order. Empty groups are left out.
 */
export function rowsOf(view: ArticleView): readonly GroupRow[] {
  const standing = view.marks.filter((mark) => mark.status !== 'lost' && !mark.faint);
  const lost = view.marks.filter((mark) => mark.status === 'lost');
  const guessed = view.marks.filter(({ reattached }) => reattached !== undefined);
  return [
    group('guessed', guessed),
    group('lost', lost),
    group(
      'shared',
      standing.filter((mark) => mark.sharedBy > 0),
    ),
    ...ANNOTATION_TYPES.map((type) =>
      group(
        type,
        standing.filter((mark) => mark.type === type),
      ),
    ),
  ].filter(({ count }) => count > 0);
}

function group(of: GroupRow['of'], marks: readonly Mark[]): GroupRow {
  const byName = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${mark.type} ${nameOf(mark)}`;
    byName.set(key, [...(byName.get(key) ?? []), mark]);
  }
  const rows = [...byName].map(([key, same]) => nameOrMark(of, key, same));
  return { kind: 'group', id: of, of, rows, count: rows.length };
}

function nameOrMark(of: GroupRow['of'], key: string, marks: readonly Mark[]): NameRow | MarkRow {
  const rows = marks.map((mark): MarkRow => ({ kind: 'mark', id: `${of}/${mark.id}`, ref: mark.ref, mark }));
  const [first] = rows;
  if (first && rows.length === 1) return first;
  const { type = 'note' } = first?.mark ?? {};
  return { kind: 'name', id: `${of}/${key}`, label: first ? nameOf(first.mark) : '', type, ref: first?.ref ?? '', rows };
}

/** “Doe” and “Jane Doe” are one row: the person, with the mentions below. */
const nameOf = ({ name, label }: Mark): string => name ?? label;
