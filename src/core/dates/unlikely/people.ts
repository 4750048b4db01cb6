import type { Drops } from './drops.js';

const PREPOSITION =
  /\b(?:in|last|next|this|since|by|until|till|of|early|late|mid|from|to|on|every|each|before|after|during|for|and) $|[-–(,] ?$/i;
const CALLED =
  /\b(?:Theresa|Elaine|Ms|Mrs|Mr|Miss|Dr|Sister|Brother|Judge|Justice|Senator|Sen|Rep|President|Prime Minister|Minister|Secretary|Lady|Lord|Sir|Aunt|Uncle|Captain|Sergeant|Officer|Detective|Professor|daughter|wife|sister|mother|girlfriend|girl|son|dog|cat) ?\.? (?:(?:was )?(?:named|called|christened) )?$/i;
/** What people do and months do not. */
const ACTS =
  /^,? (?:said|says|told|tells|added|asked|replied|smiled|laughed|nodded|wrote|resigned|declined|insisted|agreed|argued|testified|pleaded|vowed|was born|who)\b/;
const NAME = /^(?:April|June|August|May|March|Jan|Jun|Autumn|Summer|Winter|Spring|Dawn)$/;
const DAY = /^(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)$/;

const GIVEN_BEFORE = /(?:^|[.!?]["”']? |\n)["“']?$|\b(?:actress|actor|singer|starring|named|called|played) $/;

/** Months, seasons and days that are the names of people: `Prime Minister May`, `Judge Friday`, `April Jones said`. */
export const PEOPLE: readonly Drops[] = [
  ({ text }, before) => (NAME.test(text) || text === 'Ramadan') && CALLED.test(before),
  ({ text }, before) => DAY.test(text) && /\b(?:Ms|Mrs|Mr|Miss|Judge)\.? $/.test(before),
  ({ text }, before, after) => NAME.test(text) && !PREPOSITION.test(before) && ACTS.test(after),
  ({ text }, before, after) =>
    NAME.test(text) &&
    !PREPOSITION.test(before) &&
    /^ (?:(?:de|van|von|der|den|al|el|bin) )*[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?:,? \d\d,)? (?:was|is|has|had|won|sang|said|told|says|added|left|wrote|played|led|took|made|directed|starred)\b/.test(
      after,
    ),
  ({ text }, before, after) =>
    /^(?:May|Jan|March|Ramadan)$/.test(text) && /\b[A-Z][a-z]+ $/.test(before) && ACTS.test(after) && !PREPOSITION.test(before),
  ({ text }, before, after) =>
    text === 'Ramadan' &&
    (/^ [A-Z][a-z]+/.test(after) || /(?:^|[.!?"“] )[A-Z][a-z]+ $/.test(before)) &&
    !PREPOSITION.test(before),
  ({ text }, before) =>
    /^(?:Sun|Sat|Mon|Mar|Jan|Dec)$/.test(text) && /\b(?:The|the|Baltimore|Vancouver|Toronto|Mr|Ms|[A-Z]) $/.test(before),
  ({ text }, before, after) =>
    text === 'Jan' && /^ [A-Z][a-z]+\b/.test(after) && !/\b(?:in|last|this|next|since|by) $/.test(before),
  // "Wednesday Jones was born": a first name at the head of a sentence, or behind what she is.
  ({ text }, before, after) =>
    /^(?:Tuesday|Wednesday)$/.test(text) && GIVEN_BEFORE.test(before) && /^ [A-Z][a-z]+(?:-[A-Z][a-z]+)?,? [a-z]/.test(after),
  // "Friday met", one of two people joined by "and" before a verb of people.
  ({ text }, before, after) =>
    DAY.test(text) && /[A-Z][a-z]+ and $/.test(before) && /^ (?:met|said|told|fought|agreed)\b/.test(after),
];
