import type { Annotation } from '../../article/annotation.js';
import type { AnnotationRef } from '../../card/card.js';
import type { ActionResult } from '../../serviceTypes.js';
import type { RecordChange } from '../../sidecar/sidecarChange.js';
import type { HeldArticle } from '../heldArticle.js';
import type { Refs } from '../refs.js';
import type { Store } from '../store.js';
import { firstBlock } from './changes.js';
import { counted } from './counted.js';
import { meanwhile } from './meanwhile.js';
import { GONE, NO_ARTICLE, type Saving } from './saving.js';

/** What becomes of one annotation; undefined where nothing is to be done. */
export type ChangeOne = (annotation: Annotation) => RecordChange | undefined;

/**
 * One write for annotations of one article that a person pointed at. `changeOf` is asked anew for the article as it stands
 * at each try; what somebody else decided of one otherwise meanwhile stands, and the message counts it. `done` is what the
 * person is told of so many.
 */
export type ChangeMany = (
  uri: string,
  refs: readonly AnnotationRef[],
  done: (count: number) => string,
  changeOf: (article: HeldArticle) => ChangeOne,
) => Promise<ActionResult>;

export function createChangingMany({ store, saving, refs }: { store: Store; saving: Saving; refs: Refs }): ChangeMany {
  return async (uri, list, done, changeOf) => {
    const held = store.get(uri);
    if (!held) return NO_ARTICLE;
    const ids = new Set(list.map((ref) => refs.read(ref)).flatMap((named) => (named?.uri === uri ? [named.id] : [])));
    const seen = new Map(held.annotations.filter(({ id }) => ids.has(id)).map((annotation) => [annotation.id, annotation]));
    if (!seen.size) return GONE;
    let tally = { written: 0, stands: 0 };
    const make = (article: HeldArticle) => {
      const { upserts, stands } = changesOf(article, seen, changeOf(article));
      tally = { written: upserts.length, stands };
      return upserts.length ? { ...firstBlock(article), upserts, places: true as const } : undefined;
    };
    const result = await saving.save(uri, make, done(seen.size));
    if (!result.ok) return result;
    const stands = tally.stands ? `; ${counted(tally.stands, 'was', 'were')} decided otherwise meanwhile and left` : '';
    return { ...result, message: (result.changed ? done(tally.written) : 'Nothing to change') + stands };
  };
}

/** The changes of those that nobody else changed meanwhile; `stands` counts the others. */
function changesOf(
  article: HeldArticle,
  seen: ReadonlyMap<string, Annotation>,
  changeOne: ChangeOne,
): { upserts: readonly RecordChange[]; stands: number } {
  const upserts: RecordChange[] = [];
  let stands = 0;
  for (const annotation of article.annotations) {
    const before = seen.get(annotation.id);
    const wanted = before && changeOne(annotation);
    if (!before || !wanted) continue;
    const came = meanwhile(before, annotation, wanted);
    if (typeof came === 'object') stands++;
    else if (came === 'unchanged') upserts.push(wanted);
  }
  return { upserts, stands };
}
