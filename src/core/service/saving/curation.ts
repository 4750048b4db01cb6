import type { Annotation } from '../../article/annotation.js';
import type { AnnotationRef } from '../../card/card.js';
import type { RecordChange, SidecarChange } from '../../sidecar/sidecarChange.js';
import type { Span } from '../../text/span.js';
import type { HeldArticle } from '../heldArticle.js';
import type { Refs } from '../refs.js';
import type { Store } from '../store.js';
import { nameOf } from '../uris.js';
import { articleBlock, decidedRecord, type Hand } from './changes.js';
import { type ChangeOne, createChangingMany } from './changingMany.js';
import { counted, quoted } from './counted.js';
import type { Curation } from './curationTypes.js';
import { isGuessed, placedAt, placeFieldsOf } from './placeFields.js';
import { GONE, NO_ARTICLE, type Saving } from './saving.js';
import { trimmedSpan } from './trimmedSpan.js';

/** What curation needs. */
export interface CurationInit {
  readonly store: Store;
  readonly saving: Saving;
  readonly refs: Refs;
  readonly hand: () => Hand;
}

/** Everything that a person does with lost, re-attached and many marks. */
export function createCuration({ store, saving, refs, hand }: CurationInit): Curation {
  const changeMany = createChangingMany({ store, saving, refs });
  const find = (ref: AnnotationRef) => {
    const named = refs.read(ref);
    const article = named && store.get(named.uri);
    const annotation = article?.annotations.find(({ id }) => id === named?.id);
    return article && annotation ? { article, annotation } : undefined;
  };
  const changeOne = async (
    ref: AnnotationRef,
    done: (words: string) => string,
    changeOf: (article: HeldArticle) => ChangeOne,
  ) => {
    const found = find(ref);
    if (!found) return GONE;
    const words = quoted(found.annotation.record.exact);
    const result = await changeMany(found.article.uri, [ref], () => done(words), changeOf);
    return result.ok ? { ...result, ref } : result;
  };
  return {
    decideAll: (uri, list, status) =>
      changeMany(
        uri,
        list,
        (count) => `${status === 'accepted' ? 'Accepted' : 'Rejected'} ${counted(count, 'annotation')}`,
        (article) => {
          const decided = decidedRecord(article, status, hand());
          return (annotation) => (annotation.status === status && !isGuessed(annotation) ? undefined : decided(annotation));
        },
      ),
    async reattach(ref, given) {
      const found = find(ref);
      if (!found) return GONE;
      const span = given ? trimmedSpan(found.article, given) : guessOf(found.annotation);
      if (!span) return { ok: false, message: 'There is no best guess for it: select the words that it belongs to first.' };
      if (span.start >= span.end) return { ok: false, message: 'Nothing is selected: select the words that it belongs to.' };
      return changeOne(
        ref,
        (words) => `Re-attached ${words}`,
        at(() => span),
      );
    },
    reattachAll: (uri, list) => changeMany(uri, list, (count) => `Re-attached ${counted(count, 'annotation')}`, at(guessOf)),
    confirm: (ref) => changeOne(ref, (words) => `The place of ${words} is confirmed`, at(guessedSpan)),
    confirmAll: (uri, list) => changeMany(uri, list, (count) => `Confirmed ${counted(count, 'place')}`, at(guessedSpan)),
    async refreshPositions(uri) {
      const held = store.get(uri);
      if (!held) return NO_ARTICLE;
      if (held.sidecarText === undefined) return { ok: true, changed: false, message: `${nameOf(uri)} has no sidecar yet.` };
      const result = await saving.save(uri, refreshed, `${nameOf(uri)}: positions are those of today`);
      return result.ok && !result.changed ? { ...result, message: `${nameOf(uri)}: every position is as on file` } : result;
    },
  };
}

/** Entries get the words, context and position of the place that each annotation is given. */
const at =
  (placeOf: (annotation: Annotation) => Span | undefined) =>
  (article: HeldArticle): ChangeOne => {
    const fieldsOf = placeFieldsOf(article);
    return (annotation) => {
      const span = placeOf(annotation);
      return span && placedAt(annotation, fieldsOf(span));
    };
  };

const guessOf = ({ anchoring }: Annotation): Span | undefined => (anchoring.kind === 'lost' ? anchoring.guess : undefined);
const guessedSpan = (annotation: Annotation): Span | undefined => (isGuessed(annotation) ? annotation.span : undefined);

/** Context and position of every entry that is surely in its place, and the text that they are of. */
function refreshed(article: HeldArticle): SidecarChange {
  const fieldsOf = placeFieldsOf(article);
  const upserts = article.annotations.flatMap((annotation): readonly RecordChange[] => {
    if (!annotation.stored || !annotation.span || isGuessed(annotation)) return [];
    const { exact, ...hints } = fieldsOf(annotation.span);
    return [{ id: annotation.id, ...hints }];
  });
  const { hash, length } = articleBlock(article);
  return { article: { hash, length }, upserts, places: true };
}
