import type { Annotation } from '../article/annotation.js';
import { foldName, slug } from '../text/fold.js';
import type { EntityType } from '../text/vocabulary.js';

/** The name an annotation stands for: what the corpus knows or a person stored wins over what the scan found. */
export function entityNameOf({ record, mention, known }: Annotation): string {
  if (known) return known.name;
  const scanned = mention?.kind === 'entity' ? mention.canonicalName : undefined;
  if (!record.entity) return scanned ?? record.exact;
  return scanned && slug(scanned) === record.entity ? scanned : record.entity;
}

/** The key of the name that an annotation stands for. */
export const entityKeyOf = (annotation: Annotation, type: EntityType): string =>
  annotation.known?.key ?? nameKey(entityNameOf(annotation), type);

/**
 * The key under which two spellings of one name meet: folded, `U.S.` as `us`, without a leading article; a person's also
 * without middle initials and `Jr`.
 */
export function nameKey(name: string, type: EntityType): string {
  const folded = foldName(name.replace(/(?<!\p{L}\p{L})\./gu, '')).replace(/^the (?=.)/, '');
  if (type !== 'person') return folded;
  const parts = folded.split(' ').filter((part) => part !== 'jr' && part !== 'sr');
  const kept = parts.filter((part, at) => part.length > 1 || at === 0);
  return (kept.length > 1 ? kept : parts).join(' ');
}
