import type { Annotation, AnnotationRecord } from '../../article/annotation.js';
import { createDescriber } from '../../article/describe.js';
import { hashOf, letterOf } from '../../article/hash.js';
import type { EnteredFacts } from '../../serviceTypes.js';
import type { RecordChange, SidecarChange } from '../../sidecar/sidecarChange.js';
import type { Span } from '../../text/span.js';
import type { AnnotationType, Status } from '../../text/vocabulary.js';
import type { HeldArticle } from '../heldArticle.js';
import { nameOf } from '../uris.js';
import { placeFieldsOf } from './placeFields.js';

/** Who decides, and when: written beside each decision of a person. */
export interface Hand {
  readonly by: string;
  readonly on: string;
}

/** What every sidecar says of its article: which file, and the text it was written for. */
export const articleBlock = ({ uri, portable, facts }: HeldArticle): NonNullable<SidecarChange['article']> => ({
  file: nameOf(uri),
  ...(facts.language ? { language: facts.language } : {}),
  hash: hashOf(portable.text),
  length: [...portable.text].length,
});

/** All that the scan suggests and the sidecar does not hold yet, or holds as an untouched suggestion with other values. */
export function suggestionsChange(article: HeldArticle): SidecarChange {
  const fresh = article.annotations.filter(({ status, stored, mention }) => status === 'suggested' && (!stored || mention));
  return { article: articleBlock(article), upserts: fresh.map(({ record }) => record) };
}

/** A person's yes or no to one annotation; the record goes in whole where it is not on file yet. */
export const decisionChange = (article: HeldArticle, annotation: Annotation, status: Status, hand: Hand): SidecarChange => ({
  ...firstBlock(article),
  upserts: [decidedRecord(article, status, hand)(annotation)],
  places: true,
});

/**
 * The records of annotations with a person's yes or no. As they are written anyway, the position of one that moved is that
 * of today. A yes to one that was re-attached by a guess says that the guess is right; a no leaves its words as they were.
 */
export function decidedRecord(article: HeldArticle, status: Status, hand: Hand): (annotation: Annotation) => RecordChange {
  const fieldsOf = placeFieldsOf(article);
  return ({ record, anchoring, span }) => {
    const isPlaced = anchoring.kind === 'moved' || (anchoring.kind === 'reattached' && status === 'accepted');
    return { ...record, ...(span && isPlaced ? fieldsOf(span) : {}), status, ...hand };
  };
}

/** A person's note on an annotation. An empty note takes it away. A noted suggestion is the person's from then on. */
export const noteChange = (article: HeldArticle, { record }: Annotation, note: string, hand: Hand): SidecarChange => ({
  ...firstBlock(article),
  upserts: [{ ...record, ...hand, note: note || null }],
});

/** A stretch marked by hand. */
export function madeByHand(
  article: HeldArticle,
  span: Span,
  made: { type: AnnotationType; note?: string | undefined },
  hand: Hand,
  randomId: string,
): AnnotationRecord {
  return {
    id: `${letterOf(made.type)}-${randomId}`,
    type: made.type,
    ...createDescriber(article.portable.text)(span),
    status: 'accepted',
    ...hand,
    ...(made.note ? { note: made.note } : {}),
  };
}

export const additionChange = (article: HeldArticle, record: AnnotationRecord): SidecarChange => ({
  ...firstBlock(article),
  upserts: [record],
});

/** Facts of the article as a person entered them; an empty one is taken away. */
export function factsChange(article: HeldArticle, facts: EnteredFacts): SidecarChange {
  const { published, outlet } = facts;
  const dated =
    published === undefined
      ? {}
      : { published: published || null, published_from: published ? 'entered' : null, published_why: null };
  return {
    article: { ...firstBlock(article).article, ...dated, ...(outlet === undefined ? {} : { outlet: outlet || null }) },
    upserts: [],
  };
}

/** The article block, only where no sidecar stands yet: one decision must not touch lines that are not its own. */
export const firstBlock = (article: HeldArticle): { article?: NonNullable<SidecarChange['article']> } =>
  article.sidecarText === undefined ? { article: articleBlock(article) } : {};
