import { type Candidate, MOST_ERRORS } from './candidate.js';
import { type Case, FAR, FLOOR, isSame, SHORT, sidesOf, TELLING, type Verdict, WHOLE } from './case.js';
import { isContradicted, isSlipOnly, replacedWords } from './contradiction.js';

/** One word in so many characters may be another word. */
const REPLACED_IN = 60;
/** So much of a text is never marked by a guess. */
const WHOLE_TEXT = 0.8;
/** Words up to this length have to be in their surroundings. */
const BRIEF = 16;
/** Words up to this length that name another number are other words. */
const WITH_NUMBER = 20;

/** Whether a place with nearly the words is the record's own, which is always a guess; undefined where too little says so. */
export function judgeChangedWords(one: Case, found: Candidate): Verdict | undefined {
  const { sought, words, expected } = one;
  const now = words.slice(found.start, found.end);
  // Part of a word, as it was: found by all that stands around it.
  if (isSame(one, found) && found.errors === 0 && sidesOf(found).other >= WHOLE) return { kind: 'firm', found };
  if (!isLikeEnough(sought.words, now, found.errors) || now.length > WHOLE_TEXT * words.length) return undefined;
  if (!isSurrounded(one, found, isSlipOnly(sought.words, now)) || !expected.isBetween(found.place)) return undefined;
  if (sought.words.length <= TELLING && isContradicted(words, found, sought) && !expected.isConfirmed(found.place))
    return undefined;
  const reason = found.errors
    ? `its words changed: “${shown(sought.words)}” is now “${shown(now)}”`
    : 'what stood around it changed';
  return { kind: 'guess', found, reason };
}

/** The floor of the quote: a quarter of it changed, or slips of the pen alone; no other number, hardly another word. */
function isLikeEnough(words: string, now: string, errors: number): boolean {
  if (errors > MOST_ERRORS * words.length && !isSlipOnly(words, now)) return false;
  if (words.length <= WITH_NUMBER && digitsOf(now) !== digitsOf(words)) return false;
  return replacedWords(words, now) <= words.length / REPLACED_IN;
}

/** The shorter the words, the more has to stand around them. */
function isSurrounded({ sought, expected }: Case, found: Candidate, isSlip: boolean): boolean {
  const { length } = sought.words;
  const { better, other } = sidesOf(found);
  if (length <= SHORT) return length > SHORT - 2 && isSlip && other >= 0.8 && expected.distanceOf(found.place) <= FAR;
  return length <= BRIEF ? better >= WHOLE && other >= 0.35 : better >= FLOOR;
}

const digitsOf = (text: string): string => text.replace(/\D+/g, ' ').trim();
const shown = (text: string): string => (text.length > 60 ? `${[...text].slice(0, 58).join('')}…` : text);
