import { isUntouched } from '../article/annotate.js';
import type { Annotation, KnownEntity } from '../article/annotation.js';
import { foldName, slug } from '../text/fold.js';
import { ENTITY_TYPES, type EntityType } from '../text/vocabulary.js';
import type { KnownEntities } from './knownEntities.js';

/**
 * The annotations of one article with who they stand for: a name gets the id, the name in full and the type that a
 * person wrote down; a quotation its speaker. A sidecar's `entity:` goes before any name, and holds for the same words
 * of the same article too. What a person decided keeps its type and fields. The same list where nothing is known.
 */
export function withKnown(annotations: readonly Annotation[], known: KnownEntities | undefined): readonly Annotation[] {
  if (!known?.all.length) return annotations;
  const decided = decidedHere(annotations, known);
  const named = (name: string, type: EntityType, words = name) =>
    (decided.size ? (decided.get(foldName(words)) ?? decided.get(foldName(name))) : undefined) ?? known.byName(name, type);
  let touched = false;
  const result = annotations.map((annotation) => {
    const made = withOne(annotation, known, named);
    touched ||= made !== annotation;
    return made;
  });
  return touched ? result : annotations;
}

type Lookup = (name: string, type: EntityType, words?: string) => KnownEntity | undefined;

function withOne(annotation: Annotation, known: KnownEntities, named: Lookup): Annotation {
  if (annotation.type === 'quote') return withSpeaker(annotation, known, named);
  const { mention, record } = annotation;
  const type = annotation.type as EntityType;
  if (!ENTITY_TYPES.includes(type)) return annotation;
  const scanned = mention?.kind === 'entity' ? mention.canonicalName : undefined;
  const own = !isFree(annotation) && record.entity ? known.byId(record.entity) : undefined;
  const entity = own ?? named(scanned ?? record.entity ?? record.exact, type, record.exact);
  if (!entity) return annotation;
  const ofType = isFree(annotation) ? (entity.type ?? type) : type;
  return {
    ...annotation,
    type: ofType,
    known: entity,
    ...(mention?.kind === 'entity' ? { mention: { ...mention, type: ofType, canonicalName: entity.name } } : {}),
    ...(isFree(annotation) ? { record: { ...record, type: ofType, entity: entity.id } } : {}),
  };
}

/** The same for who says a quotation. */
function withSpeaker(annotation: Annotation, known: KnownEntities, named: Lookup): Annotation {
  const { mention, record } = annotation;
  const said = mention?.kind === 'quote' ? mention.speaker : undefined;
  const own = !isFree(annotation) && record.speaker ? known.byId(record.speaker) : undefined;
  const speaker = own ?? (said?.canonicalName === undefined ? undefined : named(said.canonicalName, 'person'));
  if (!speaker) return annotation;
  return {
    ...annotation,
    known: speaker,
    ...(said && mention ? { mention: { ...mention, speaker: { ...said, canonicalName: speaker.name } } as typeof mention } : {}),
    ...(isFree(annotation) ? { record: { ...record, speaker: speaker.id } } : {}),
  };
}

/** Nobody has decided anything of it. */
const isFree = ({ stored, record }: Annotation): boolean => !stored || isUntouched(record);

/** Whom a person said the words of this article to be, where the name alone would say another. */
function decidedHere(annotations: readonly Annotation[], known: KnownEntities): ReadonlyMap<string, KnownEntity> {
  const found = new Map<string, KnownEntity>();
  for (const annotation of annotations) {
    const { record, mention } = annotation;
    if (isFree(annotation) || !record.entity || record.status === 'rejected') continue;
    const entity = known.byId(record.entity);
    const scanned = mention?.kind === 'entity' ? mention.canonicalName : record.exact;
    if (entity && record.entity !== slug(scanned)) found.set(foldName(record.exact), entity);
  }
  return found;
}
