import type { ArticleView, Mark } from '../../core/serviceTypes.js';
import { bySpan, type Span } from '../../core/text/span.js';
import { textKey } from './textKey.js';
import { type Move, mapView, movedMark, placedMarks } from './viewEdits.js';

/** Places that are remembered in one document, of all its earlier texts together: some megabytes. */
const MOST_PLACES = 200_000;

/** What happened to the text of a document. */
export interface TextEdit {
  readonly before: string;
  readonly after: string;
  readonly move: Move;
  /** All that was put in. */
  readonly put: string;
}

/** A view that followed the text. */
export interface Followed {
  readonly view: ArticleView;
  /** A mark came back or went: it is not enough that the editor moves what is painted. */
  readonly isNews: boolean;
}

/**
 * Where marks stood at the texts that one document had before. Undo and redo bring a text back, letter by letter the same;
 * then its marks are back where they were, also those that an edit had taken away.
 */
export interface EditHistory {
  follow(view: ArticleView, edit: TextEdit): Followed;
  /** Marks of the view whose words an edit took away for good: nothing brought them back, and nothing like them was put in. */
  gone(view: ArticleView): readonly string[];
}

/** By id; undefined for a mark that had no place. */
type Places = ReadonlyMap<string, Span | undefined>;

export function createEditHistory(): EditHistory {
  const texts = new Map<string, Places>();
  const fallen = new Map<string, Mark>();
  const deleted = new Set<string>();
  let count = 0;
  const remember = (text: string, { marks }: ArticleView): void => {
    const key = textKey(text);
    count += marks.length - (texts.get(key)?.size ?? 0);
    texts.delete(key);
    texts.set(key, new Map(marks.map(({ id, span }) => [id, span])));
    for (const [oldest, { size }] of texts) {
      if (count <= MOST_PLACES || oldest === key) break;
      texts.delete(oldest);
      count -= size;
    }
  };
  return {
    follow(view, { before, after, move, put }) {
      remember(before, view);
      const moved = mapView(view, move);
      const kept = idsOf(moved);
      for (const mark of placedMarks(view)) if (!kept.has(mark.id)) fallen.set(mark.id, mark);
      const known = texts.get(textKey(after));
      const then = known ? { ...moved, marks: returned(moved.marks, known, fallen) } : moved;
      const left = idsOf(then);
      for (const id of left) if (fallen.delete(id)) deleted.delete(id);
      const fell = placedMarks(view).filter(({ id }) => !left.has(id));
      for (const { id, text } of fell) if (!holdsMostOf(put, text)) deleted.add(id);
      return { view: then, isNews: fell.length > 0 || placedMarks(view).length !== left.size };
    },
    gone: ({ marks }) => marks.filter(({ id, span }) => !span && deleted.has(id)).map(({ id }) => id),
  };
}

/** Marks as they stood when the text was this one; those made since stay where the edits moved them. */
function returned(marks: readonly Mark[], known: Places, fallen: ReadonlyMap<string, Mark>): readonly Mark[] {
  const ids = new Set(marks.map(({ id }) => id));
  const dropped = [...fallen.values()].filter(({ id, status }) => status === 'suggested' && !ids.has(id) && known.get(id));
  const all = [...marks, ...dropped].flatMap((mark): readonly Mark[] => {
    if (!known.has(mark.id)) return [mark];
    const span = known.get(mark.id);
    if (!span) return movedMark(mark, () => undefined);
    return [mark.span ? { ...mark, span } : { ...(fallen.get(mark.id) ?? mark), differing: [], span }];
  });
  return all.sort((a, b) => (a.span && b.span ? bySpan(a.span, b.span) : Number(!a.span) - Number(!b.span)));
}

const idsOf = (view: ArticleView): ReadonlySet<string> => new Set(placedMarks(view).map(({ id }) => id));

/** Whether at least half of the words stand in what was put in: then it may hold them, reworded or moved. */
function holdsMostOf(put: string, text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const there = new Set(put.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return words.filter((word) => there.has(word)).length * 2 >= words.length;
}
