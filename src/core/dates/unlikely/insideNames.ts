import type { EntityMention, Mention } from '../../mention/mention.js';
import type { Timex } from '../timex.js';

const SURE = 0.6;
/** What is a first or last name of people too. */
const GIVEN = /^(?:April|May|June|August|Jan|March|Autumn|Summer|Dawn|Tuesday|Wednesday|Ramadan)$/;
const FAMILY = /^(?:May|March|Ramadan|Winter|Spring|Day)$/;
const PREPOSITION = /\b(?:in|last|next|this|since|by|until|till|of|early|late|mid|from|on|every|before|after|during) $/i;

/**
 * Tells whether a date is part of a name that the names room found and is sure of: the `Weekly` of a paper, the first or last
 * name of a person. Not the year of an event, nor the weekday that follows a person's name.
 */
export function insideNames(known: readonly Mention[], source: string): (mention: Timex) => boolean {
  const names = known.filter((m): m is EntityMention => m.kind === 'entity' && m.confidence >= SURE && m.type !== 'nationality');
  let at = 0;
  return (mention) => {
    const { start, end } = mention.span;
    while (at < names.length && (names[at] as EntityMention).span.end <= start) at++;
    const name = names[at];
    if (!name || name.span.start > start || name.span.end < end || /\d/.test(mention.text)) return false;
    if (name.span.start === start && name.span.end === end) return false;
    if (!/^[A-Z]/.test(mention.text)) return false;
    if (name.type !== 'person') return mention.shape !== 'holiday';
    if (name.span.end === end) return FAMILY.test(mention.text);
    return (
      name.span.start === start && GIVEN.test(mention.text) && !PREPOSITION.test(source.slice(Math.max(0, start - 8), start))
    );
  };
}
