import type { Document } from './document.js';
import { knownPhrase, knownWord, knownWords } from './knownNames.js';
import {
  commonWords,
  eventHeads,
  givenNames,
  noNames,
  organizationHeads,
  placeHeads,
  surnames,
  titleHelpers,
  titles,
  workHeads,
} from './lexicon.js';
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

/** Cuts a run into pieces: at titles, days, peoples; "US President Donald Trump" holds "US" and "Donald Trump". */
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
  if (isHoliday(tokens, at) || (SAINTS.has(token.key) && at < run.last && isHoliday(tokens, at + 1))) return 'none';
  if (token.caps && token.text.length > 3 && commonWords().has(token.key) && !knownWord(token).length) return 'none';
  if (token.key === 'the' && !token.opens && at < run.last && !document.shouting.has(token.sentence)) return 'word';
  if (titles().has(token.key) && isTitle(document, at, run)) return 'title';
  if (/^[$£€]/.test(document.source.slice(token.end, token.end + 1))) return 'none';
  if (noNames().has(token.key) && !isNamesake(tokens, at) && !isInitial(tokens, at, run) && !isMonthNamed(tokens, at, run))
    return 'none';
  return opensOnly(document, at, run) ? 'none' : 'word';
}

const isNation = (token: Token): boolean => knownWord(token).includes('nationality');

const SAINTS = new Set(['st', 'saint', 'new']);
const DAYS = new Set(['day', 'eve']);

/** "St Patrick’s Day" names nobody. */
function isHoliday(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.possessive && next?.capital && DAYS.has(next.key)) return true;
  return DAYS.has(token.key) && (tokens[at - 1]?.possessive ?? false);
}

function isTitle(document: Document, at: number, run: Run): boolean {
  const { tokens } = document;
  if (bodyEnd(document, at, run) > at) return false;
  let to = at;
  while (to < run.last && titleHelpers().has((tokens[to] as Token).key)) to++;
  if (to === at) return !titleHelpers().has((tokens[at] as Token).key);
  const key = (tokens[to] as Token).key;
  return titles().has(key) && !(to === run.last && titleHelpers().has(key));
}

/**
 * Index of the last word of a body's name that opens here: up to the last head ("Council"), and on over "of" and "for"
 * ("Union of Industrialists"); `at` where the words from here to a title or a first name hold no head.
 */
function bodyEnd({ tokens }: Document, at: number, run: Run): number {
  let found = at;
  const opening = (tokens[at] as Token).key;
  if (titles().has(opening) && !titleHelpers().has(opening)) return at;
  for (let to = at + 1; to <= run.last; to++) {
    const token = tokens[to] as Token;
    const heads = organizationHeads().has(token.key);
    if (!heads && token.capital && endsBody(tokens, to, run.last)) return found;
    if (heads && !(to < run.last && TITLED.has(token.key) && titles().has((tokens[to + 1] as Token).key))) found = to;
    else if (found > at && token.capital && !(tokens[to - 1] as Token).capital) found = to;
    else if (found > at && token.capital && found === to - 1 && linkedBefore(tokens, at, to) && !surnames().has(token.key))
      found = to;
  }
  return found;
}

/** Words that are a body's head, but not before a title: "Press Secretary". */
const TITLED = new Set(['press', 'media', 'cabinet']);

const linkedBefore = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => !token.capital);

function endsBody(tokens: readonly Token[], at: number, last: number): boolean {
  const { key } = tokens[at] as Token;
  if (titles().has(key)) return !titleHelpers().has(key);
  if (noNames().has(key) && key.length > 2) return true;
  return at < last && givenNames().has(key) && !commonWords().has(key) && !knownWord(tokens[at] as Token).length;
}

const NAMESAKES = new Set('jan jun mar may april august june sun sat wed mon'.split(' '));

/** "Jun Kimura", "April Jones": a month or day only where a number, a point or nothing of a name follows. */
function isNamesake(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!NAMESAKES.has(token.key) || next?.gap !== ' ' || !next.capital || token.caps) return false;
  return surnames().has(next.key) && !commonWords().has(next.key);
}

/** The "A" of "A. J. Fisher". */
const isInitial = (tokens: readonly Token[], at: number, run: Run): boolean =>
  at < run.last && (tokens[at] as Token).text.length === 1 && (tokens[at + 1] as Token).gap.startsWith('.');

/** "Theresa May": a month after a first name is a last name. */
function isMonthNamed(tokens: readonly Token[], at: number, run: Run): boolean {
  const before = tokens[at - 1];
  return at > run.first && before !== undefined && givenNames().has(before.key) && !before.opens;
}

/** A plain word whose capital comes from the sentence's start, or from a headline. */
function opensOnly(document: Document, at: number, run: Run): boolean {
  const token = document.tokens[at] as Token;
  const shouting = document.shouting.has(token.sentence);
  if (!token.opens && !shouting) return false;
  const plain = commonWords().has(token.key) || (document.lower.has(token.key) && !document.capital.has(token.key));
  if (!plain || (knownWord(token).length > 0 && !document.lower.has(token.key))) return false;
  if (document.capital.has(token.key) && !document.lower.has(token.key)) return false;
  if (shouting) return !(at < run.last && givenNames().has(token.key));
  return at === run.last || !leadsName(token, document.tokens[at + 1] as Token, document.tokens[run.last] as Token);
}

/** Whether a plain word that opens a sentence is the first of a name: "Universal Music", "Local Bank", "Will Smith". */
function leadsName(token: Token, next: Token, last: Token): boolean {
  if (givenNames().has(next.key) || token.key.endsWith('ing') || (knownWord(next).length && !surnames().has(next.key)))
    return false;
  if (givenNames().has(token.key) || HEADS.some((heads) => heads().has(last.key))) return true;
  return next.gap === ' ' && commonWords().has(next.key) && !titles().has(next.key) && !noNames().has(next.key);
}

const HEADS = [organizationHeads, placeHeads, eventHeads, workHeads] as const;

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
  return (
    at <= run.last &&
    token?.capital === true &&
    token.gap === ' ' &&
    HEADS.some((heads) => heads().has(token.key)) &&
    !cuts(document, at, run)
  );
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

function cuts(document: Document, at: number, run: Run): boolean {
  const role = roleAt(document, at, run);
  return role !== 'word';
}

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

/** "U.S. House of Representatives": last word of a known body of several words that follows a country; -1 where none does. */
function chamberAfter(tokens: readonly Token[], at: number, run: Run): number {
  if (at > run.last || (tokens[at] as Token).gap !== ' ') return -1;
  const words = knownPhrase(tokens, at, run.last);
  return words > 1 && knownWords(tokens.slice(at, at + words)).includes('organization') ? at + words - 1 : -1;
}

function isDoubtful(document: Document, first: number, last: number, phrase: number): boolean {
  if (phrase > 1) return false;
  const token = document.tokens[first] as Token;
  if (last > first && !document.shouting.has(token.sentence)) return false;
  return (
    (token.opens || document.shouting.has(token.sentence)) && !document.capital.has(token.key) && commonWords().has(token.key)
  );
}
