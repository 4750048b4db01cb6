import { ENTITY_TYPES } from '../../text/vocabulary.js';
import type { TypeElsewhere } from '../sourceIndex.js';
import { keyIn } from './describeEntity.js';
import { type NameBuckets, typeOfKey } from './nameBuckets.js';

/** So many sources, and so many times those that say otherwise, make a type doubtful. */
const MANY = 5;

/** The type that nearly all other sources give the name of a mention, whose key is handed in; not of what a person decided. */
export function typeElsewhere(
  buckets: NameBuckets,
  key: string | undefined,
  uri: string,
  annotationId: string,
): TypeElsewhere | undefined {
  const own = key === undefined ? undefined : buckets.get(key);
  const mention = own?.bySource.get(uri)?.find(({ passage }) => passage.annotation.id === annotationId);
  const annotation = mention?.passage.annotation;
  if (!own || !mention || annotation?.known || annotation?.status === 'accepted') return undefined;
  let best: TypeElsewhere | undefined;
  for (const type of ENTITY_TYPES) {
    const sources = type === typeOfKey(own.key) ? 0 : (buckets.get(keyIn(type, mention.name))?.bySource.size ?? 0);
    if (sources > (best?.sources ?? 0)) best = { type, sources };
  }
  return best && best.sources >= MANY * own.bySource.size ? best : undefined;
}
