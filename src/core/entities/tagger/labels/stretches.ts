import { BIT } from '../features/lists.js';
import { GAP, type TaggedText } from '../features/taggedText.js';
import type { WordFacts } from '../features/wordFacts.js';
import { ANY, NO_INNER, NO_OPENING, ONLY_OUTSIDE } from './labels.js';

/** Words that are labelled together: indexes, both inclusive. All others are outside any name. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Most words without a capital between two capitalised ones of one stretch. */
const BRIDGE = 3;
const PARTICLES = new Set('al el van von de der den bin ibn ben bint da di du d la le del della dos abu ul'.split(' '));
const CLOSE = GAP.space | GAP.hyphen | GAP.possessive;

/**
 * Where names can be: capitalised words, the few small words between two of them, particles and numbers before, and what a
 * hyphen, a point or a number adds. Linear.
 */
export function* stretches(text: TaggedText): Generator<Stretch> {
  const { facts, tokens } = text;
  for (let at = 0; at < facts.length; at++) {
    if (!facts[at]?.anchor) continue;
    const from = leftOf(text, at);
    let to = at;
    for (let next = to + 1; next <= to + BRIDGE + 1 && tokens[next]?.sentence === tokens[at]?.sentence; next++)
      if (facts[next]?.anchor) to = next;
    to = rightOf(text, to);
    yield { from, to };
    at = to;
  }
}

function leftOf({ facts, gaps }: TaggedText, at: number): number {
  const before = facts[at - 1];
  const near = ((gaps[at] as number) & ~CLOSE) === 0;
  return near && before && (before.digit || PARTICLES.has(before.key)) ? at - 1 : at;
}

function rightOf({ facts, gaps }: TaggedText, at: number): number {
  let to = at;
  while (to < at + 3) {
    const next = facts[to + 1];
    const gap = gaps[to + 1] as number;
    if (!next || next.anchor || gap & GAP.sentence) break;
    if (!(gap === GAP.hyphen || gap === GAP.point || (next.digit && (gap === GAP.space || gap === GAP.possessive)))) break;
    to++;
  }
  return to;
}

/** What no name goes on over. */
const PARTS = GAP.opens | GAP.closes | GAP.line | GAP.colon;
const DAYS = new Set(['day', 'eve']);
const WHERE = BIT.place | BIT.nationality;

/**
 * The labels that a word of a stretch may have: small words open no name, but for particles and numbers; a name does not go on
 * over marks and brackets; "St Patrick’s Day" names nobody. `phrases`: what phraseMarks gives.
 */
export function allowed(text: TaggedText, at: number, phrases: Int32Array): number {
  const word = text.facts[at] as WordFacts;
  if (word.capital && isHoliday(text, at)) return ONLY_OUTSIDE;
  const may = word.anchor || word.digit || PARTICLES.has(word.key) ? ANY : NO_OPENING;
  return goesOn(text, at, phrases) ? may : may & NO_INNER;
}

function goesOn(text: TaggedText, at: number, phrases: Int32Array): boolean {
  const gap = text.gaps[at] as number;
  if (gap === GAP.space) return true;
  if (gap & PARTS || (gap & GAP.other && !text.facts[at]?.digit)) return false;
  if (gap & (GAP.comma | GAP.hyphen) && arePlaces(text, at) && !phrases[at]) return false;
  if (gap & GAP.and && areFullNames(text, at)) return false;
  return !(gap & GAP.quote) || isNickname(text, at);
}

/** "Oslo, Norway" and "Russia-Ukraine" are two names. */
const arePlaces = ({ facts }: TaggedText, at: number): boolean =>
  Boolean((facts[at]?.bits ?? 0) & WHERE && (facts[at - 1]?.bits ?? 0) & WHERE);

/** "Anna Berg & Tom Ford" are two people; "Marks & Spencer" is one body. */
const areFullNames = ({ facts, gaps }: TaggedText, at: number): boolean =>
  Boolean(
    (facts[at]?.bits ?? 0) & BIT.given &&
      facts[at + 1]?.capital &&
      gaps[at + 1] === GAP.space &&
      (facts[at - 2]?.bits ?? 0) & BIT.given &&
      facts[at - 1]?.capital &&
      gaps[at - 1] === GAP.space,
  );

/** Robin “ropz” Kool: one word in marks between two names. */
function isNickname({ gaps, facts }: TaggedText, at: number): boolean {
  const next = (gaps[at + 1] as number) & GAP.quote && facts[at + 1]?.capital;
  const before = (gaps[at - 1] as number) & GAP.quote && facts[at]?.capital;
  return Boolean(next || before) && !((gaps[at] as number) & GAP.comma);
}

/** "St Patrick’s", "Patrick’s" before "Day". */
function isHoliday({ facts, tokens, runTo }: TaggedText, at: number): boolean {
  const last = runTo[at] as number;
  return Boolean(tokens[last]?.possessive && facts[last + 1]?.capital && DAYS.has(facts[last + 1]?.key ?? ''));
}
