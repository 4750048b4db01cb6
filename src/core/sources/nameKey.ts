import type { Annotation } from '../article/annotation.js';
import { foldName, slug } from '../text/fold.js';
import { isParticle, spelling } from '../text/spelling.js';
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
 * without middle initials and `Jr`, by text/spelling.ts; a body's without `Inc` and the like.
 */
export function nameKey(name: string, type: EntityType): string {
  const pointless = name.includes('.') ? name.replace(/(?<!\p{L}\p{L})\./gu, '') : name;
  const folded = foldName(pointless).replace(/^the (?=.)/, '');
  return type === 'person' ? personKey(folded) : type === 'organization' ? bodyKey(folded) : folded;
}

function personKey(folded: string): string {
  const parts = folded.split(' ').filter((part) => part !== 'jr' && part !== 'sr');
  const kept = parts.filter((part, at) => at === 0 || (part.length > 1 && !isParticle(part)));
  return (kept.length > 1 ? kept : parts).map(spelling).join(' ');
}

const SUFFIXES = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc llp ag sa se nv gmbh spa ab asa oy oyj pty bhd holdings'.split(
    ' ',
  ),
);

/** Legal forms at the end say nothing of who it is, so long as anything is left. */
function bodyKey(folded: string): string {
  const parts = folded.split(' ');
  while (parts.length > 1 && SUFFIXES.has(parts.at(-1) as string)) parts.pop();
  return parts.join(' ');
}
