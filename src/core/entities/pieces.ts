import { bodyEnd, chamberAfter } from './bodies.js';
import type { Document } from './document.js';
import { knownPhrase, knownWord, knownWords } from './knownNames.js';
import { commonWords, givenNames, titleHelpers, titles } from './lexicon.js';
import { namesNobody } from './noNames.js';
import { isDoubtful, isHead, opensOnly } from './plainWords.js';
import type { Run } from './runs.js';
import type { Token } from './token.js';

/** A part of a run that may be one name. */
export interface Piece extends Run {
  /** First word of the titles that stand right before it; absent where there are none. */
  readonly titleFrom?: number;
  /** Whether its only capital proves nothing: it opens a sentence or stands in a headline, and is a plain word too. */
  readonly doubtful: boolean;
}

type Role = 'title' | 'none' | 'nation' | 'word';

/** Cuts a run into pieces: at titles, days, peoples; "US President Jane Doe" holds "US" and "Jane Doe". */
export function pieces(document: Document, run: Run): readonly Piece[] {
  const { tokens } = document;
  const found: Piece[] = [];
  let titleFrom: number | undefined;
  for (let at = run.first; at <= run.last; ) {
    const phrase = knownPhrase(tokens, at, run.last);
    const role = phrase > 1 ? 'word' : roleAt(document, at, run);
    if (role === 'title') {
      titleFrom ??= at;
      at = afterTitle(tokens, at, run.last);
      continue;
    }
    if (role === 'none') {
      titleFrom = undefined;
      at = nextCapital(tokens, at + 1, run.last);
      continue;
    }
    const last = role === 'nation' ? at : wordsEnd(document, at, Math.max(phrase, 1), run);
    found.push({
      first: at,
      last,
      doubtful: isDoubtful(document, at, last, phrase),
      ...(titleFrom === undefined ? {} : { titleFrom }),
    });
    titleFrom = undefined;
    at = nextCapital(tokens, last + 1, run.last);
  }
  return found;
}

function roleAt(document: Document, at: number, run: Run): Role {
  const { tokens } = document;
  const token = tokens[at] as Token;
  if (isNation(token)) return bodyEnd(document, at, run) > at ? 'word' : 'nation';
  if (token.key === 'the' && !token.opens && at < run.last && !document.shouting.has(token.sentence)) return 'word';
  if (titles().has(token.key) && isTitle(document, at, run)) return 'title';
  return namesNobody(document, at, run) || opensOnly(document, at, run) ? 'none' : 'word';
}

const isNation = (token: Token): boolean => knownWord(token).includes('nationality');

function isTitle(document: Document, at: number, run: Run): boolean {
  const { tokens } = document;
  if (bodyEnd(document, at, run) > at) return false;
  let to = at;
  while (to < run.last && titleHelpers().has((tokens[to] as Token).key)) to++;
  if (to === at) return !titleHelpers().has((tokens[at] as Token).key);
  const key = (tokens[to] as Token).key;
  return titles().has(key) && !(to === run.last && titleHelpers().has(key));
}

/** The first word after a title, past "of State" and the like. */
function afterTitle(tokens: readonly Token[], at: number, last: number): number {
  let to = at + 1;
  while (to < last && !(tokens[to] as Token).capital) {
    to++;
    while (to <= last && !(tokens[to] as Token).capital) to++;
    while (
      to <= last &&
      (tokens[to] as Token).capital &&
      commonWords().has((tokens[to] as Token).key) &&
      !givenNames().has((tokens[to] as Token).key)
    )
      to++;
  }
  return to;
}

function nextCapital(tokens: readonly Token[], at: number, last: number): number {
  let to = at;
  while (to <= last && !(tokens[to] as Token).capital && (tokens[to] as Token).gap !== '-') to++;
  return to;
}

/** Last word of the name that opens here, of which `known` words are known. */
function wordsEnd(document: Document, at: number, known: number, run: Run): number {
  const { tokens } = document;
  const chamber = chamberAfter(tokens, at + known, run);
  if (chamber > 0 && isKnownAlone(tokens, at, known)) return chamber;
  const body = bodyEnd(document, at, run);
  if (body > at + known - 1) return body;
  if (known > 1 && isHeadAfter(document, at + known, run)) return at + known;
  if (known > 1 || (at + 1 < run.last && isPlaceBeforePerson(tokens, at))) return at + known - 1;
  let to = at;
  for (let next = goesOn(document, to, run); next > to; next = goesOn(document, to, run)) to = next;
  return to;
}

/** "County" of "Los Angeles County". */
function isHeadAfter(document: Document, at: number, run: Run): boolean {
  const token = document.tokens[at];
  return at <= run.last && token?.capital === true && token.gap === ' ' && isHead(token) && !cuts(document, at, run);
}

/** Index of the word that continues the name after `at`; -1 where the name ends. */
function goesOn(document: Document, at: number, run: Run): number {
  const { tokens } = document;
  if (at === run.last) return -1;
  const next = tokens[at + 1] as Token;
  if (!next.capital && (next.gap === '-' || next.gap === '.')) return at + 1;
  const far = nextCapital(tokens, at + 1, run.last);
  if (far > run.last || cuts(document, far, run)) return -1;
  return next.gap === '-' && next.capital && partsAtHyphen(document, tokens[at] as Token, next) ? -1 : far;
}

const cuts = (document: Document, at: number, run: Run): boolean => roleAt(document, at, run) !== 'word';

/** "Mayor of London Sadiq Khan": a place that is no first name, then a first name and another name. */
const isPlaceBeforePerson = (tokens: readonly Token[], at: number): boolean =>
  isKnownAlone(tokens, at) &&
  !givenNames().has((tokens[at] as Token).key) &&
  givenNames().has((tokens[at + 1] as Token).key) &&
  (tokens[at + 2] as Token).capital;

/** "Russia-Ukraine" is two names, "Coca-Cola" one. */
const partsAtHyphen = ({ alone }: Document, a: Token, b: Token): boolean =>
  isKnownAlone([a], 0) || isKnownAlone([b], 0) || (alone.has(a.key) && alone.has(b.key));

const isKnownAlone = (tokens: readonly Token[], at: number, words = 1): boolean =>
  knownWords(tokens.slice(at, at + words)).some((kind) => kind === 'place' || kind === 'nationality');
