import type { QuoteMention } from '../../mention/mention.js';
import { isSpace } from '../../text/letters.js';
import { firstEndingAfter } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import { WEAK_CUES } from '../cueLexicon.js';
import type { Placed } from './around.js';
import type { CandidateFacts } from './candidateFacts.js';
import type { Clues } from './clues.js';
import { type Edges, edgesOf, gapOf } from './edges.js';
import { isEmptyIt, isHeldToBe, isOutspoken, isPartOf, ownerOfWords } from './notSpeaking.js';
import type { Candidate, CueWord } from './speechWords.js';
import { type Lettered, pathOf, stepsIn } from './steps.js';

/** A candidate that was taken to have spoken, with the name behind it as far as it is known. */
export interface Spoke {
  readonly candidate: Candidate;
  readonly name?: string;
}

/** What is known when a quotation is weighed. */
export interface Before {
  /** Where the quotation before ends; below nought: none. */
  readonly end: number;
  /** Who said it, and the last one before who is somebody else. */
  readonly last: Spoke | undefined;
  readonly other: Spoke | undefined;
  /** Canonical name of a candidate, as far as it is a name. */
  nameOf(candidate: Candidate): string | undefined;
  /** How often the article names somebody. */
  timesNamed(name: string): number;
  factsOf(candidate: Candidate): CandidateFacts;
  /** Speakers and verbs of saying of the text by a letter, under where they begin. */
  readonly letters: ReadonlyMap<number, Lettered>;
  /** All verbs of saying of the text, sorted. */
  readonly cues: readonly CueWord[];
}

/** A candidate with what can be said of it. */
export interface Clued<C extends Clues = Clues> {
  readonly candidate: Candidate;
  readonly placed: Placed;
  readonly facts: CandidateFacts;
  readonly clues: C;
}

/** Everybody who may have said one quotation, and what speaks for nobody near having said it. */
export interface Choice<C extends Clues = Clues> {
  readonly clued: readonly Clued<C>[];
  readonly nobody: C;
}

/** The clues of every candidate around a quotation, each candidate's in some that are `made` for it. */
export function speakerClues<C extends Clues>(
  text: Text,
  quote: QuoteMention,
  near: readonly Placed[],
  before: Before,
  made: () => C,
): Choice<C> {
  const owner = ownerOfWords(text.source, quote, near);
  const placed = near.filter(
    (one) =>
      !isSpokenOf(quote, one, before.factsOf(one.candidate), near) &&
      !isPartOf(text.source, one.candidate, near) &&
      !isHeldToBe(text.source, quote, one, near) &&
      !isEmptyIt(text.source, one.candidate) &&
      !isOutspoken(one, owner),
  );
  const edges = edgesOf(text, quote);
  const gap = gapOf(text.source, before.end, quote.span.start);
  const steps = stepsAround(text, quote, placed, before.letters);
  const clued = placed.map((one): Clued<C> => {
    const facts = before.factsOf(one.candidate);
    const where = whereOf(one);
    const clues = made();
    placeClues(clues, quote, one, where, facts);
    bondClues(clues, text.source, quote, one, where, facts, before.cues, edges);
    pathClues(clues, quote, one, steps);
    edgeClues(clues, where, facts, edges);
    chainClues(clues, one, where, before, gap);
    return { candidate: one.candidate, placed: one, facts, clues };
  });
  const nobody = made();
  nobodyClues(nobody, edges, gap, placed.length);
  return { clued, nobody };
}

/**
 * Whether a pronoun is only part of what somebody before it says: `Doe said that [she] was “…”`, `Doe took part in what [she]
 * called “…”`. Who reports is the speaker then.
 */
function isSpokenOf(
  { span }: QuoteMention,
  one: Placed,
  { lead, inner, ahead }: CandidateFacts,
  near: readonly Placed[],
): boolean {
  const { candidate, side } = one;
  if (candidate.kind !== 'pronoun' || candidate.possessive || side === 'after' || one.sentences > 0) return false;
  const brought = (inner === 'next' || inner === 'that') && !(ahead.cue && ahead.cue.end <= span.start);
  if (!brought && lead !== 'what') return false;
  return near.some(
    (other) =>
      other.side === 'before' && other.sentences === 0 && !other.candidate.oblique && other.candidate.end <= candidate.start,
  );
}

/** Side, sentences, lines and quotations between: `b1p1`. */
const whereOf = ({ side, sentences, paragraphs, quotes }: Placed): string =>
  `${side[0]}${Math.min(sentences, 3)}${paragraphs ? `p${Math.min(paragraphs, 2)}` : ''}${quotes ? `q${Math.min(quotes, 2)}` : ''}`;

const DISTANCES = [4, 20, 60, 120, 250];
const SIZES = [2, 5, 11, 21];

/** How many of some bounds (sorted) a value reaches. */
function rankIn(bounds: readonly number[], value: number): number {
  let rank = 0;
  while (rank < bounds.length && value >= (bounds[rank] as number)) rank++;
  return rank;
}

function placeClues(
  to: Clues,
  { span }: QuoteMention,
  one: Placed,
  where: string,
  { kind, lead, next, opens, inner }: CandidateFacts,
): void {
  const { candidate, side } = one;
  const away = side === 'before' ? span.start - candidate.end : candidate.start - span.end;
  const role = candidate.possessive ? 'own' : (candidate.preposition ?? 'free');
  to.add('where', where);
  to.add('kind', kind);
  to.add('nthSubject', where, candidate.oblique ? 'o' : '', String(Math.min(one.nthSubject, 3)));
  to.add('near', side, String(rankIn(DISTANCES, away)));
  to.add('role', role);
  to.add('role+where', role === 'own' || role === 'free' ? role : 'prep', where);
  to.add('subject', opens, where);
  to.add('lead', lead);
  to.add('after', next);
  to.add('inner', kind, side, inner);
}

function bondClues(
  to: Clues,
  source: string,
  quote: QuoteMention,
  one: Placed,
  where: string,
  { kind, ahead, behind }: CandidateFacts,
  cues: readonly CueWord[],
  edges: Edges,
): void {
  to.add('bonds', ahead.bond, '/', behind.bond);
  for (const relation of [ahead, behind]) {
    const { bond, cue } = relation;
    const tie = relation === ahead ? `f${bond}` : `b${bond}`;
    to.add('bond', tie);
    to.add('bond+where', tie, where);
    to.add('bond+kind', tie, kind);
    if (bond === 'none') continue;
    const link = linkOf(source, quote, one, cue, cues);
    const size = String(link.size);
    to.add('link', tie, one.side, link.words);
    to.add('linkSize', tie, one.side, size);
    to.add('passed', tie, one.side, String(link.cues));
    to.add('bond+closes', tie, where, edges.closes);
    to.add('bond+prev', tie, where, edges.prev);
    to.add('bond+opens', tie, where, edges.opens);
    if (!cue) continue;
    to.add('verb', tie, cue.verb);
    to.add('weak', tie, WEAK_CUES.has(cue.verb) ? '1' : '0', size);
  }
}

/** What stands between the quotation and the nearer of candidate and verb: its words where few, their number, verbs passed. */
function linkOf(
  source: string,
  { span }: QuoteMention,
  { candidate, side }: Placed,
  cue: CueWord | undefined,
  cues: readonly CueWord[],
) {
  const from = side === 'before' ? Math.max(candidate.end, cue?.end ?? 0) : span.end;
  const to = side === 'before' ? span.start : Math.min(candidate.start, cue?.start ?? candidate.start);
  const count = partsIn(source, from, to);
  const isShort = to - from < 30 && count <= 3;
  const words = isShort && from < to ? source.slice(from, to).trim().toLowerCase() : '';
  return {
    words: !isShort || words.length > 24 ? '…' : words.replace(/\s+/g, '_'),
    size: rankIn(SIZES, count),
    cues: cuesIn(cues, from, to),
  };
}

/** Number of words in a stretch as white space parts them, 22 at most. */
function partsIn(source: string, from: number, to: number): number {
  let count = 0;
  let isApart = true;
  for (let at = from; at < to && count < 22; at++) {
    const parts = isSpace(source.charCodeAt(at));
    if (isApart && !parts) count++;
    isApart = parts;
  }
  return count;
}

/** Number of verbs in a stretch, three at most. */
function cuesIn(cues: readonly CueWord[], from: number, to: number): number {
  let at = firstEndingAfter(cues, from);
  const first = at;
  while (at - first < 3 && (cues[at]?.end ?? Number.MAX_SAFE_INTEGER) <= to) at++;
  return at - first;
}

function stepsAround(text: Text, { span }: QuoteMention, placed: readonly Placed[], letters: ReadonlyMap<number, Lettered>) {
  const from = placed.reduce((first, { candidate }) => Math.min(first, candidate.start), span.start);
  const to = placed.reduce((last, { candidate }) => Math.max(last, candidate.end), span.end);
  return { before: stepsIn(text, from, span.start, letters), after: stepsIn(text, span.end, to, letters) };
}

function pathClues(to: Clues, { span }: QuoteMention, { candidate, side }: Placed, steps: ReturnType<typeof stepsAround>): void {
  const path =
    side === 'before' ? pathOf(steps.before, candidate.end, span.start) : pathOf(steps.after, span.end, candidate.start);
  const reports = /[VvG][^,.;VvG]{0,10}P/.test(path.letters)
    ? path.letters.slice(path.letters.lastIndexOf('P')).slice(0, 4)
    : 'no';
  const way = side === 'before' ? 'b' : 'a';
  to.add('reports', way, reports);
  to.add('path', way, path.all);
  to.add('pathTail', way, path.tail);
}

function edgeClues(to: Clues, where: string, { kind }: CandidateFacts, { opens, closes, prev, next, length, own }: Edges): void {
  to.add('closes', where, closes, next);
  to.add('prev', where, prev);
  to.add('opens', where, opens, length);
  to.add('own', String(own), kind);
}

function chainClues(to: Clues, { candidate }: Placed, where: string, before: Before, gap: string): void {
  const { last, other, nameOf, timesNamed } = before;
  const name = nameOf(candidate);
  const is = (spoke: Spoke | undefined): string => {
    if (!spoke) return 'nobody';
    if (spoke.candidate === candidate) return 'it';
    return name && spoke.name === name ? 'same' : candidate.kind === 'name' ? 'no' : candidate.kind;
  };
  const times = name ? timesNamed(name) : 0;
  to.add('times', String(times > 9 ? 4 : times > 4 ? 3 : times > 1 ? 2 : times));
  to.add('last', is(last), gap);
  to.add('last+where', is(last), where);
  to.add('other', is(other), gap);
}

/** What speaks for words that nobody near said: a term, a title, somebody far away. */
function nobodyClues(to: Clues, { opens, closes, prev, next, length, own }: Edges, gap: string, count: number): void {
  to.add('nobody', count === 0 ? 'alone' : 'any');
  to.add('nobodyLength', length, opens);
  to.add('nobodyEnds', closes, next);
  to.add('nobodyPrev', prev);
  to.add('nobodyOwn', String(own));
  to.add('nobodyGap', gap);
}
