import { ENTITY_TYPES, type EntityType } from '../text/vocabulary.js';
import { calendarValue, type NamedDay } from './dayIndex.js';
import { type NamedMention, namedMention } from './entities/namedMention.js';
import { isCounted } from './passage.js';
import type { Source } from './source.js';

/** What the index wants of a source, as plain data. */
export interface SourceRead {
  readonly names: readonly NamedMention[];
  readonly days: readonly NamedDay[];
}

/** Reads the names and days of a source's own story. */
export function readSource(source: Source): SourceRead {
  const names: NamedMention[] = [];
  const days: NamedDay[] = [];
  for (const [at, annotation] of source.annotations.entries()) {
    if (!isCounted(annotation)) continue;
    if (isEntityType(annotation.type)) names.push(namedMention(annotation, at));
    // A caption keeps its own day.
    if (annotation.type !== 'date' || annotation.region === 'caption') continue;
    const value = calendarValue(dateValueOf(annotation) ?? '');
    if (value) days.push({ value, at, ...annotation.span });
  }
  return { names, days };
}

const isEntityType = (type: string): type is EntityType => (ENTITY_TYPES as readonly string[]).includes(type);

/** The value a person stored, else what the scan resolved. */
const dateValueOf = ({ record, mention }: Source['annotations'][number]): string | undefined =>
  record.value ?? (mention?.kind === 'date' ? mention.value : undefined);
