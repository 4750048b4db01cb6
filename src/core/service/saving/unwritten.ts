import type { Files, World, WriteOutcome } from '../../ports.js';
import type { ActionResult, ArticleView, Mark } from '../../serviceTypes.js';
import { articleUriOf } from '../../sidecar/sidecarUri.js';
import type { RecordChange, SidecarChange } from '../../sidecar/writeSidecar.js';
import type { HeldArticle } from '../heldArticle.js';
import { movedUri } from '../relocation/afterMove.js';
import type { FileMove } from '../relocation/relocationTypes.js';
import type { UnwrittenChange } from './unwrittenTypes.js';
import { createWrittenOver } from './writtenOver.js';

/** What a person wants changed in an article's sidecar, worked out anew each time it is tried. */
export interface Change {
  readonly uri: string;
  /** Of one annotation: its ref, under which a later decision replaces an earlier one. */
  readonly ref?: string;
  /** Told to the person when it is done. */
  readonly what: string;
  make(article: HeldArticle): SidecarChange | Refusal | undefined;
}

/** Why a change is not to be made after all, in a sentence for the person. */
export interface Refusal {
  readonly refused: string;
}

/** The changes that no file holds. */
export interface UnwrittenChanges {
  list(): readonly UnwrittenChange[];
  /** Takes out what is to be tried again; `failed` alone where nobody asked: what was written over is the person's to decide. */
  take(uri?: string, only?: 'failed'): readonly Change[];
  keep(change: Change, why: string): void;
  keeps(change: Change): boolean;
  /** Articles were moved: what is kept of them is tried where they are now. */
  follow(moves: readonly FileMove[]): void;
  /** It went into the file: what was kept of the same annotation is settled. */
  wrote(change: Change, records: readonly RecordChange[], before: HeldArticle): void;
  /** The same files; what goes through them is known as our own when it is read again. */
  noting(files: Files): Files;
  /** Looks whether the sidecar, as it was read now, still holds what was written; true where something is newly missing. */
  look(article: HeldArticle): boolean;
  /** A view in which the marks say what of them is not on file. */
  shown(view: ArticleView): ArticleView;
}

interface Kept {
  readonly change: Change;
  readonly why: string;
  readonly over: boolean;
}

export function createUnwritten(now: World['now']): UnwrittenChanges {
  let kept: readonly Kept[] = [];
  const writtenOver = createWrittenOver(now);
  const others = ({ uri, ref }: Change) => kept.filter(({ change }) => !ref || change.ref !== ref || change.uri !== uri);
  const changes: UnwrittenChanges = {
    list: () => kept.map(({ change: { uri, what }, why, over }) => ({ uri, what, why, over })),
    take(uri, only) {
      const wanted = ({ change, over }: Kept) => (uri === undefined || change.uri === uri) && !(only && over);
      const taken = kept.filter(wanted);
      kept = kept.filter((one) => !wanted(one));
      return taken.map(({ change }) => change);
    },
    keeps: (change) => kept.some((one) => one.change === change),
    follow(moves) {
      kept = kept.map((one) => ({ ...one, change: { ...one.change, uri: movedUri(one.change.uri, moves) } }));
    },
    keep(change, why) {
      kept = [...others(change), { change, why, over: false }];
    },
    wrote(change, records, before) {
      kept = others(change);
      if (records.length) writtenOver.wrote(change, records, before);
    },
    noting(files) {
      const noted = async (uri: string, before: string | undefined, after: string | undefined, work: Promise<WriteOutcome>) => {
        const outcome = await work;
        const article = articleUriOf(uri);
        if (article && outcome.kind === 'written') writtenOver.ours(article, before, after);
        return outcome;
      };
      return {
        read: (uri) => files.read(uri),
        list: (root, globs) => files.list(root, globs),
        move: (from, to) => files.move(from, to),
        write: (uri, text, expected) => noted(uri, expected, text, files.write(uri, text, expected)),
        remove: (uri, expected) => noted(uri, expected, undefined, files.remove(uri, expected)),
      };
    },
    look(article) {
      const missing = writtenOver.missing(article);
      for (const change of missing) kept = [...others(change), { change, why: 'another program wrote over it', over: true }];
      return missing.length > 0;
    },
    shown(view) {
      const mine = kept.filter(({ change }) => change.uri === view.uri && change.ref);
      if (!mine.length) return view;
      const whyOf = new Map(mine.map(({ change: { ref, what }, why }) => [ref, `${what}, but it is not on file: ${why}`]));
      return { ...view, marks: view.marks.map((mark) => withWhy(mark, whyOf.get(mark.ref))) };
    },
  };
  return changes;
}

const withWhy = (mark: Mark, unwritten: string | undefined): Mark => (unwritten ? { ...mark, unwritten } : mark);

/** What a person is told after everything kept was tried again. */
export function againResult(results: readonly ActionResult[]): ActionResult {
  const failed = results.find((result) => !result.ok);
  if (failed) return failed;
  const [only] = results;
  if (results.length === 1 && only) return only;
  const changed = results.some((result) => result.ok && result.changed);
  return { ok: true, changed, message: results.length ? `${results.length} changes written` : 'Everything is written' };
}
