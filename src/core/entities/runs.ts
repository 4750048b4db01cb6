import type { Document } from './document.js';
import { knownPhrase, knownWord } from './knownNames.js';
import { commonWords, gazetteer, givenNames, noNames, openHeads, organizationHeads, titleHelpers, titles } from './lexicon.js';
import type { Token } from './token.js';

/** Words of a run: indexes into the tokens, both inclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const PARTICLES = new Set(
  'de da do dos del della di van von der den bin ibn al el la le du des ul bint ben abu zu ter ten y e'.split(' '),
);
const OPENERS = new Set('van von al el bin de der'.split(' '));
const ABBREVIATED = new Set(
  'dr mr mrs ms gen st lt sen rep gov col jr sr prof capt sgt mt ft maj brig adm cmdr hon fr no'.split(' '),
);
const BRIDGES = new Set(['of', 'for', 'on', 'to', 'against']);
const BRIDGED = new Set(['for', 'the', 'on']);
const OWNERS = new Set(
  'people women children men workers farmers teachers lawyers veterans students king queen mother father new valentine prime minister'.split(
    ' ',
  ),
);
const WEB = new Set('com org net tv info gov ru uk me fm io co'.split(' '));
const LONGEST = 14;

/**
 * Stretches of capitalised words that may hold names: joined by spaces, hyphens, "&", the points of initials, name
 * particles ("van der"), and by "of", "for", "and" after a word that leads such a name ("Ministry of"). Linear.
 */
export function runs({ tokens }: Document): readonly Run[] {
  const found: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = opensRun(tokens, at);
    if (!first) continue;
    let last = Math.max(at + first, at + knownPhrase(tokens, at, at + LONGEST)) - 1;
    for (let next = follow(tokens, at, last); next > last && next - at < LONGEST; next = follow(tokens, at, last)) last = next;
    found.push({ first: at, last });
    at = last;
  }
  return found;
}

/** Number of words that open a run here: 1 for a capital, 2 for a particle and a capital; 0 for none. */
function opensRun(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  if (token.capital) return 1;
  const next = tokens[at + 1];
  if (!OPENERS.has(token.key) || !next || !/^[ -]$/.test(next.gap)) return 0;
  if (next.capital) return 2;
  return next.key === 'der' && tokens[at + 2]?.capital && tokens[at + 2]?.gap === ' ' ? 3 : 0;
}

/** Index of the capitalised word with which the run goes on after `last`; -1 where it ends. */
function follow(tokens: readonly Token[], first: number, last: number): number {
  const here = tokens[last] as Token;
  const next = tokens[last + 1];
  if (!next) return -1;
  if (isNickname(tokens, last + 1)) return last + 2;
  if (next.capital || /^\d/.test(next.text)) return next.capital && touches(here, next) ? last + 1 : -1;
  if (next.gap === '.' && WEB.has(next.key)) return last + 1;
  if (next.gap === '-') {
    if (isGivenTail(tokens, last + 1)) return last + 1;
    return PARTICLES.has(next.key) ? particle(tokens, last) : -1;
  }
  if (next.gap !== ' ') return -1;
  if (PARTICLES.has(next.key) && !here.possessive) return particle(tokens, last);
  if (BRIDGES.has(next.key))
    return leadsOn(tokens, first, last, next.key) && !isWholePlace(tokens, first, last) ? skipThe(tokens, last + 2) : -1;
  return next.key === 'and' && listGoesOn(tokens, first, last) ? last + 2 : -1;
}

function touches(here: Token, next: Token): boolean {
  const { gap } = next;
  if (gap === ' ' || gap === '\u00a0') return here.sentence === next.sentence;
  if (gap === '-' || gap === '‑' || gap === ' & ' || gap === '&') return true;
  if (here.possessive) return /^['’]s? $/.test(gap) && OWNERS.has(here.key);
  if (gap === '. ' || gap === '.') return here.text.length === 1 || ABBREVIATED.has(here.key);
  return false;
}

/** Robin “ropz” Kool: one word in marks between two names. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return /^ [“"‘]$/.test(tokens[at]?.gap ?? '') && /^[”"’] $/.test(after?.gap ?? '') && (after as Token).capital;
}

/** "Moon Jae-in": the second half of a given name, in lower case. */
function isGivenTail(tokens: readonly Token[], at: number): boolean {
  const { key, text } = tokens[at] as Token;
  const here = tokens[at - 1] as Token;
  const before = tokens[at - 2];
  if (
    key.length > 6 ||
    !/^[a-z]+$/.test(text) ||
    here.text.length > 5 ||
    !before?.capital ||
    here.gap !== ' ' ||
    titles().has(before.key)
  )
    return false;
  return key.length < 3 || !commonWords().has(key);
}

function particle(tokens: readonly Token[], last: number): number {
  for (let at = last + 2; at <= last + 3; at++) {
    const token = tokens[at];
    if (!token || !/^[ -]$/.test(token.gap)) return -1;
    if (token.capital) return at;
    if (!PARTICLES.has(token.key)) return -1;
  }
  return -1;
}

/** After a head, and after "Committee for the Salvation" for one "of" more. */
function leadsOn(tokens: readonly Token[], first: number, last: number, bridge: string): boolean {
  if (openHeads().has((tokens[last] as Token).key)) return true;
  const before = tokens[last - 1];
  return bridge === 'of' && last - first > 2 && before !== undefined && !before.capital && BRIDGED.has(before.key);
}

/** "Town Hall" needs no "of Oslo" to be whole. */
function isWholePlace(tokens: readonly Token[], first: number, last: number): boolean {
  const pair = last > first ? `${tokens[last - 1]?.key} ${tokens[last]?.key}` : '';
  return gazetteer().names.get(pair)?.includes('place') ?? false;
}

function skipThe(tokens: readonly Token[], at: number): number {
  const next = tokens[at];
  if (next?.capital && next.gap === ' ') return noNames().has(next.key) ? -1 : at;
  const after = tokens[at + 1];
  return next?.key === 'the' && next.gap === ' ' && after?.capital && after.gap === ' ' ? at + 1 : -1;
}

/** "Ministry of Finance and Economy", "Food and Drug Administration": plain nouns on both sides, no names of their own. */
function listGoesOn(tokens: readonly Token[], first: number, last: number): boolean {
  const here = tokens[last] as Token;
  const next = tokens[last + 2];
  if (!next?.capital || next.gap !== ' ' || here.possessive || isOwnName(next) || isOwnName(here)) return false;
  for (let at = first; at < last; at++) {
    if (openHeads().has((tokens[at] as Token).key) && !(tokens[at + 1] as Token).capital) return true;
  }
  if (!commonWords().has(here.key) || here.opens) return false;
  for (let at = last + 3; at < last + 6 && tokens[at]?.capital && tokens[at]?.gap === ' '; at++) {
    if (organizationHeads().has((tokens[at] as Token).key)) return true;
  }
  return false;
}

const isOwnName = (token: Token): boolean =>
  (titles().has(token.key) && !titleHelpers().has(token.key)) ||
  givenNames().has(token.key) ||
  knownWord(token).some((kind) => kind !== 'work');
