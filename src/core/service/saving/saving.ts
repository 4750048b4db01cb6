import type { Annotation } from '../../article/annotation.js';
import type { Files } from '../../ports.js';
import type { ActionResult } from '../../serviceTypes.js';
import type { RecordChange, SidecarChange } from '../../sidecar/writeSidecar.js';
import { annotationIn, type HeldArticle } from '../heldArticle.js';
import type { Refs } from '../refs.js';
import type { Store } from '../store.js';
import type { History } from '../undo/history.js';
import { meanwhile } from './meanwhile.js';
import type { Seen } from './seen.js';
import { createSidecarWriter } from './sidecarWriter.js';
import { againResult, type Change, type UnwrittenChanges } from './unwritten.js';

export const NO_ARTICLE: ActionResult = { ok: false, message: 'This file is not an article that Newsmark knows.' };
/** Said where a person points at what is no more. */
export const GONE: ActionResult = {
  ok: false,
  message: 'That annotation is not there any more: the article or its sidecar has changed.',
};

/** What is to be changed in an article's sidecar; undefined for nothing. */
type ChangeOf = (article: HeldArticle) => SidecarChange | undefined;

/**
 * Ways to get a change into a sidecar; `done` is what the person is told. A change that the disk refuses is kept and tried
 * again. Each is one step of undo, or, with the files of a step (history.ts) as `through`, part of that one.
 */
export interface Saving {
  /** Writes a change made from the article as its sidecar stands at that moment, then reads it back. */
  save(uri: string, change: ChangeOf, done: string, through?: Files): Promise<ActionResult>;
  /** The same for one annotation that a person pointed at. What somebody else decided of it meanwhile stands. */
  saveOne(
    ref: string,
    change: (article: HeldArticle, annotation: Annotation) => SidecarChange,
    done: (annotation: Annotation) => string,
    through?: Files,
  ): Promise<ActionResult>;
  /** Tries again what no file holds, of one article or of all. */
  again(uri?: string): Promise<ActionResult>;
}

const writtenOver = (what: string): ActionResult => ({
  ok: false,
  message: `${what}, but another program wrote over it in the same moment.`,
  again: true,
});

/** What saving needs. */
interface Init {
  readonly store: Store;
  readonly history: History;
  readonly refs: Refs;
  readonly unwritten: UnwrittenChanges;
  readonly seen: Seen;
}

export function createSaving({ store, history, refs, unwritten, seen }: Init): Saving {
  const write = createSidecarWriter(store.sidecars);

  const saveChange = (change: Change, through?: Files): Promise<ActionResult> =>
    through ? saveThrough(through, change) : history.step(change.what, (files) => saveThrough(files, change));

  const saveThrough = async (files: Files, change: Change): Promise<ActionResult> => {
    const { uri, what } = change;
    const held = store.get(uri);
    if (!held) return NO_ARTICLE;
    if (held.skipped) return { ok: false, message: held.skipped };
    const readAgain = () => store.reread(uri);
    let before = held;
    let records: readonly RecordChange[] = [];
    // At each try from what the file holds by then: what somebody else decided meanwhile is not decided again.
    const make = async () => {
      before = (await readAgain()) ?? held;
      unwritten.look(before);
      const wanted = change.make(before);
      records = wanted && 'upserts' in wanted ? wanted.upserts : [];
      return wanted;
    };
    const { result, unwritten: why } = await write(files, uri, make, what);
    if (why !== undefined) unwritten.keep(change, why);
    else if (result.ok && result.changed) unwritten.wrote(change, records, before);
    const after = await readAgain();
    if (after) unwritten.look(after);
    if (result.ok && result.changed) {
      const ids = new Set(records.map(({ id }) => id));
      for (const made of after?.annotations ?? []) if (ids.has(made.id)) seen.did(uri, made);
    }
    return result.ok && unwritten.keeps(change) ? writtenOver(what) : result;
  };

  const again = async (changes: readonly Change[]): Promise<ActionResult> => {
    const results: ActionResult[] = [];
    for (const change of changes) results.push(await saveChange(change));
    return againResult(results);
  };
  /** The disk takes writes again: what it refused before goes along. */
  const saveWithKept = async (change: Change, through?: Files): Promise<ActionResult> => {
    const result = await saveChange(change, through);
    if (!result.ok || !result.changed) return result;
    for (const kept of unwritten.take(change.uri, 'failed')) {
      const tried = await saveChange(kept);
      // Refused for another reason by now: nobody has read that yet.
      if (!tried.ok && !unwritten.keeps(kept)) unwritten.keep(kept, tried.message);
    }
    return result;
  };

  return {
    save: (uri, make, what, through) => saveWithKept({ uri, what, make }, through),
    async saveOne(ref, change, done, through) {
      const found = refs.read(ref);
      const inArticle = (article: HeldArticle | undefined) => annotationIn(article, found?.id);
      const held = found && inArticle(store.get(found.uri));
      if (!found || !held) return GONE;
      const before = seen.of(found.uri, found.id) ?? held;
      const make = (article: HeldArticle) => {
        const now = inArticle(article);
        const wanted = now && change(article, now);
        const came = now && wanted?.upserts.map((record) => meanwhile(before, now, record)).find((one) => one !== 'unchanged');
        // Once it is told, the person knows, and may decide again.
        if (now && typeof came === 'object') seen.did(found.uri, now);
        return came === 'agreed' ? undefined : typeof came === 'object' ? came : wanted;
      };
      const result = await saveWithKept({ uri: found.uri, ref, what: done(held), make }, through);
      return result.ok ? { ...result, ref } : result;
    },
    again: (uri) => again(unwritten.take(uri)),
  };
}
