import type { AnnotationRecord } from '../../article/annotation.js';
import type { World } from '../../ports.js';
import type { RecordChange } from '../../sidecar/sidecarChange.js';
import type { HeldArticle } from '../heldArticle.js';
import type { Change } from './unwritten.js';

/** A change that is in the file. */
interface Written {
  readonly change: Change;
  /** When, by the world's clock. */
  readonly at: number;
  /** What it set, by entry: the fields with their new values. */
  readonly set: ReadonlyMap<string, readonly (readonly [field: string, value: string])[]>;
}

/** What one article's sidecar was made into by us. */
interface History {
  /** Every text before or after a write of ours: one of these again is somebody's going back, not a mistake. */
  readonly known: Set<string | undefined>;
  /** What we wrote last. */
  last: string | undefined;
  /** Written within {@link WATCHED}. */
  recent: readonly Written[];
}

/** How long a write is watched over, in milliseconds: a program that had read the file before it has written by then. */
const WATCHED = 10_000;
/** How many writes of an article are watched over. */
const MOST = 300;
/** How many texts of a sidecar are remembered. */
const MOST_TEXTS = 40;

/** Finds decisions that another program took away without having seen them. */
export interface WrittenOver {
  /** We wrote a sidecar, in whatever way. */
  ours(articleUri: string, before: string | undefined, after: string | undefined): void;
  /** A person's change went into the file, which was read as `before` until then. */
  wrote(change: Change, records: readonly RecordChange[], before: HeldArticle): void;
  /** The changes that the sidecar as it is read now does not hold any more; each is told once. */
  missing(article: HeldArticle): readonly Change[];
}

/**
 * A program that read a sidecar before a decision was written, and writes it afterwards, takes the decision away without
 * meaning to. Seen by this: it happens within seconds, the text is none that ever was, and what was decided is not in it.
 * A text that was there before (undo, a checkout) is nobody's mistake. Somebody who decides otherwise within these seconds
 * is told of too: no machine knows whether they had seen it.
 */
export function createWrittenOver(now: World['now']): WrittenOver {
  const histories = new Map<string, History>();
  return {
    ours(articleUri, before, after) {
      const history: History = histories.get(articleUri) ?? { known: new Set(), last: undefined, recent: [] };
      histories.set(articleUri, history);
      history.known.add(before).add(after);
      history.last = after;
      for (const oldest of [...history.known].slice(0, -MOST_TEXTS)) history.known.delete(oldest);
    },
    wrote(change, records, before) {
      const history = histories.get(change.uri);
      if (!history) return;
      const stored = recordsOf(before);
      const decided = records.filter(({ by }) => !by?.startsWith('scan@'));
      const set = new Map(decided.map((record) => [record.id, setBy(record, stored.get(record.id))]));
      const others = history.recent.filter((one) => ![...one.set.keys()].some((id) => set.has(id)));
      history.recent = [...others.slice(1 - MOST), { change, at: now(), set }];
    },
    missing(article) {
      const history = histories.get(article.uri);
      const isReadable = article.reading?.writable ?? article.sidecarText === undefined;
      if (!history?.recent.length || !isReadable) return [];
      history.recent = history.recent.filter(({ at }) => now() - at < WATCHED);
      const stored = recordsOf(article);
      const isGone = ({ set }: Written) =>
        [...set].some(([id, fields]) => fields.some(([field, value]) => said(stored.get(id), field) !== value));
      const gone = history.recent.filter(isGone);
      const isKnown = history.known.has(article.sidecarText);
      // Taken back by ourselves, or told now: once is enough. An older text of ours may be one that was read too early.
      if (!isKnown || article.sidecarText === history.last) history.recent = history.recent.filter((one) => !gone.includes(one));
      return isKnown ? [] : gone.map(({ change }) => change);
    },
  };
}

/** No decision of its own: who took it, where the words were, what a scan says of them. */
const BESIDE = new Set(['id', 'by', 'on', 'prefix', 'suffix', 'at', 'nth', 'confidence', 'basis', 'flags']);

const said = (record: object | undefined, field: string): string =>
  JSON.stringify((record as Readonly<Record<string, unknown>> | undefined)?.[field] ?? null);

const setBy = (record: RecordChange, before: AnnotationRecord | undefined) =>
  Object.keys(record)
    .filter((field) => !BESIDE.has(field) && said(record, field) !== said(before, field))
    .map((field) => [field, said(record, field)] as const);

const recordsOf = (article: HeldArticle): ReadonlyMap<string, AnnotationRecord> =>
  new Map(article.reading?.records.map((record) => [record.id, record]));
