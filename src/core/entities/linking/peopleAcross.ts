import type { EntityMention } from '../../mention/mention.js';
import { createText } from '../../text/text.js';
import { isFullName } from './people.js';
import { peopleInFull } from './peopleInFull.js';

/** Gives short names that a part of a long text could not place the full names of its other parts; all else stays. */
export function peopleAcross(found: readonly EntityMention[], source: string): readonly EntityMention[] {
  const full = peopleInFull.refine(found, { text: createText(source), regions: [], known: [] });
  return found.map((mention, at) => {
    const isPlaced = mention.type !== 'person' || isFullName(mention) || mention.canonicalName !== mention.text;
    return isPlaced ? mention : (full[at] as EntityMention);
  });
}
