import { ENTITY_TYPES } from '../../text/vocabulary.js';
import type { TypeElsewhere } from '../sourceIndex.js';
import { keyIn } from './describeEntity.js';
import { type NameBuckets, typeOfKey } from './nameBuckets.js';

/** So many sources, and so many times those that say otherwise, make a type doubtful. */
const MANY = 5;

/** The type that nearly all other sources give the name of a mention, whose key and place in its source are handed in; not of what a person decided. */
export function typeElsewhere(
  buckets: NameBuckets,
  key: string | undefined,
  uri: string,
  at: number | undefined,
): TypeElsewhere | undefined {
  const own = key === undefined ? undefined : buckets.get(key);
  const mention = own?.in(uri).find(({ passage }) => passage.at === at);
  if (!own || !mention || mention.known || mention.isAccepted) return undefined;
  let best: TypeElsewhere | undefined;
  for (const type of ENTITY_TYPES) {
    const sources = type === typeOfKey(own.key) ? 0 : (buckets.get(keyIn(type, mention.name))?.size ?? 0);
    if (sources > (best?.sources ?? 0)) best = { type, sources };
  }
  return best && best.sources >= MANY * own.size ? best : undefined;
}
