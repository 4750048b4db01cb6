import type { Candidate } from './candidate.js';
import { type Case, FAR, FLOOR, SHORT, sidesOf, TELLING, type Verdict, WHOLE } from './case.js';
import { isContradicted, isInNextSentence } from './contradiction.js';

/** No more than a slip of the pen in a whole context. */
const ALL = 0.96;
/** Two stretches of prose that have nothing to do with each other agree at least this much. */
const CHANCE = 0.35;
/** Code points by which edits in one sentence move a word. */
const NEAR = 40;

/** Whether a place with the very words is the record's own; undefined where too little says so. */
export function judgeSameWords(one: Case, found: Candidate): Verdict | undefined {
  const { sought, expected, count } = one;
  const isConfirmed = expected.isConfirmed(found.place);
  const isOther = isContradicted(one.words, found, sought);
  const isDropped = count < sought.count;
  if (isDropped && !isConfirmed && (isOther || isInNextSentence(one.words, found, sought))) return undefined;
  const isAlone = count === 1 && sought.count === 1;
  if (!sought.prefix && !sought.suffix) return isAlone ? { kind: 'firm', found } : undefined;
  const isShort = sought.words.length <= SHORT;
  if (isStrong(found, isShort)) {
    if (!isOther || expected.distanceOf(found.place) <= (isShort ? NEAR : FAR)) return { kind: 'firm', found };
    return isShort ? undefined : { kind: 'guess', found, reason: 'it stands elsewhere now, and the sentence around it changed' };
  }
  if (isConfirmed && (!isShort || (sidesOf(found).better >= FLOOR && !isOther)))
    return { kind: 'guess', found, reason: 'what stood around it changed; the marks beside it say that it is here' };
  if (isAlone && sought.words.length >= TELLING)
    return { kind: 'guess', found, reason: 'all that stood around it changed; the same words stand only here' };
  return undefined;
}

/** What stands around is enough to know the place by. */
function isStrong(found: Candidate, isShort: boolean): boolean {
  const { better, other } = sidesOf(found);
  if (isShort) return better >= ALL || (better >= WHOLE && other >= CHANCE);
  return better >= WHOLE || (better >= FLOOR && better + other >= 1.3);
}
