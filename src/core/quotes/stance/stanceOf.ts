import { matchesOf } from '../../text/matchesOf.js';
import type { Span } from '../../text/span.js';
import type { Stance } from '../../text/vocabulary.js';
import { STANCE_OF, WITH_PARTICLE } from './stanceLexicon.js';

const LETTERS = /\p{L}+/gu;

/** Code units looked at before a verb, for what turns it into its opposite, and behind it, for its particle. */
const BEFORE = 48;
const BEHIND = 32;

/** `did not deny`, `never admitted`, `refused to confirm`, `neither confirmed nor denied`: what was not said. */
const TURNED =
  /(?:\b(?:not|never|nor|neither|without|hardly|nobody)|n[’']t|\b(?:refus|declin|fail|stopp|hesitat)\p{Ll}{1,3}(?:\sshort)?\s(?:to|of)|\b(?:unable|unwilling|reluctant|yet)\sto)\s(?:[\p{L}’']+\s){0,2}$/iu;

/** `was accused`, `has been warned`: what somebody else said of the subject. */
const PASSIVE = /\b(?:be|been|being|was|were|is|are|am|gets?|got)\s(?:[\p{L}]+ly\s)?$/iu;

/**
 * The stance of the first verb in `cue` that takes one: `denies` for "he flatly denied". None where the verb is turned
 * round ("did not deny", "refused to confirm"): that somebody did not deny is no confirmation, and of "neither confirmed
 * nor denied" nothing follows; none of a passive, where the subject is spoken of. Linear in the cue.
 */
export function stanceOf(source: string, cue: Span): Stance | undefined {
  for (const match of matchesOf(source.slice(cue.start, cue.end), LETTERS)) {
    const start = cue.start + match.index;
    const end = start + match[0].length;
    const stance = ofVerb(match[0].toLowerCase(), source.slice(end, end + BEHIND));
    if (!stance) continue;
    const before = source.slice(Math.max(0, start - BEFORE), start);
    const isPassive = PASSIVE.test(before) && !match[0].endsWith('ing');
    return TURNED.test(before) || isPassive ? undefined : stance;
  }
  return undefined;
}

const ofVerb = (verb: string, behind: string): Stance | undefined =>
  STANCE_OF.get(verb) ?? WITH_PARTICLE.find(([form, next]) => form.test(verb) && next.test(behind))?.[2];
