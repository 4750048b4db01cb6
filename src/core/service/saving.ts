import type { Annotation } from '../article/annotation.js';
import type { Files } from '../ports.js';
import type { ActionResult } from '../serviceTypes.js';
import type { SidecarChange } from '../sidecar/writeSidecar.js';
import type { HeldArticle } from './heldArticle.js';
import type { Refs } from './refs.js';
import { createSidecarWriter } from './sidecarWriter.js';
import type { Store } from './store.js';

export const NO_ARTICLE: ActionResult = { ok: false, message: 'This file is not an article that Newsmark knows.' };
const GONE: ActionResult = {
  ok: false,
  message: 'That annotation is not there any more: the article or its sidecar has changed.',
};

/** What is to be changed in an article's sidecar; undefined for nothing. */
type ChangeOf = (article: HeldArticle) => SidecarChange | undefined;

/** Ways to get a change into a sidecar; `done` is what the person is told. */
export interface Saving {
  /** Writes a change made from the article as its sidecar stands at that moment, then reads it back. */
  save(uri: string, change: ChangeOf, done: string): Promise<ActionResult>;
  /** The same for one annotation that a person pointed at. */
  saveOne(
    ref: string,
    change: (article: HeldArticle, annotation: Annotation) => SidecarChange,
    done: (annotation: Annotation) => string,
  ): Promise<ActionResult>;
}

export function createSaving({ store, files, refs }: { store: Store; files: Files; refs: Refs }): Saving {
  const write = createSidecarWriter(files);
  const saving: Saving = {
    async save(uri, change, done) {
      const held = store.get(uri);
      if (!held) return NO_ARTICLE;
      if (held.skipped) return { ok: false, message: held.skipped };
      const readAgain = () => store.read(uri, held.original, held.version);
      // At each try from what the file holds by then: what somebody else decided meanwhile is not decided again.
      const result = await write(uri, async () => change((await readAgain()) ?? held), done);
      await readAgain();
      return result;
    },
    async saveOne(ref, change, done) {
      const found = refs.read(ref);
      const inArticle = (article: HeldArticle | undefined) => article?.annotations.find(({ id }) => id === found?.id);
      const before = found && inArticle(store.get(found.uri));
      if (!found || !before) return GONE;
      const changeOne: ChangeOf = (article) => {
        const annotation = inArticle(article);
        return annotation && change(article, annotation);
      };
      const result = await saving.save(found.uri, changeOne, done(before));
      return result.ok ? { ...result, ref } : result;
    },
  };
  return saving;
}
