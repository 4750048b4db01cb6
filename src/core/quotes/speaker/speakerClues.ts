import type { QuoteMention } from '../../mention/mention.js';
import { firstEndingAfter } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import { SPEECH_NOUNS, WEAK_CUES } from '../cueLexicon.js';
import type { Placed } from './around.js';
import type { CandidateFacts } from './candidateFacts.js';
import { type Edges, edgesOf, gapOf } from './edges.js';
import type { Relation } from './relation.js';
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

/** A candidate with what can be said of it, each as `kind=value`. */
export interface Clued extends Placed, CandidateFacts {
  readonly clues: readonly string[];
}

/** Everybody who may have said one quotation, and what speaks for nobody near having said it. */
export interface Choice {
  readonly clued: readonly Clued[];
  readonly nobody: readonly string[];
}

/** The clues of every candidate around a quotation. */
export function speakerClues(text: Text, quote: QuoteMention, near: readonly Placed[], before: Before): Choice {
  const placed = near.filter(
    (one) => !isSpokenOf(quote, one, before.factsOf(one.candidate), near) && !isPartOf(text.source, one.candidate, near),
  );
  const edges = edgesOf(text, quote);
  const gap = gapOf(text.source, before.end, quote.span.start);
  const facts = placed.map(({ candidate }) => before.factsOf(candidate));
  const steps = stepsAround(text, quote, placed, before.letters);
  const clued = placed.map((one, at) => {
    const own = facts[at] as CandidateFacts;
    const clues = [
      ...placeClues(quote, one, own),
      ...bondClues(text.source, quote, one, own, before.cues, edges),
      ...pathClues(quote, one, steps),
      ...edgeClues(one, own, edges),
      ...chainClues(one, before, gap),
    ];
    return { ...one, ...own, clues };
  });
  return { clued, nobody: nobodyClues(edges, gap, placed.length) };
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

/** Whether it only says whose or where another is: `the spokesman for the [union]`, `a doctor at the [hospital]`; not of a statement. */
const isPartOf = (source: string, { start, preposition }: Candidate, near: readonly Placed[]): boolean =>
  preposition !== undefined &&
  near.some(
    ({ candidate: { end, text: head, kind } }) =>
      end < start &&
      start - end < 12 &&
      kind !== 'pronoun' &&
      !SPEECH_NOUNS.has(lastPart(head)) &&
      PART.test(source.slice(end, start)),
  );
const PART = /^ (?:for|of|from|at) /;
const lastPart = (words: string): string => words.slice(words.lastIndexOf(' ') + 1).toLowerCase();

/** Side, sentences, lines and quotations between: `b1p1`. */
const whereOf = ({ side, sentences, paragraphs, quotes }: Placed): string =>
  `${side[0]}${Math.min(sentences, 3)}${paragraphs ? `p${Math.min(paragraphs, 2)}` : ''}${quotes ? `q${Math.min(quotes, 2)}` : ''}`;

const DISTANCES = [4, 20, 60, 120, 250];
const SIZES = [2, 5, 11, 21];
const rankIn = (bounds: readonly number[], value: number): number => bounds.filter((bound) => value >= bound).length;

function placeClues({ span }: QuoteMention, one: Placed, { kind, lead, next, opens, inner }: CandidateFacts): string[] {
  const { candidate, side } = one;
  const where = whereOf(one);
  const away = side === 'before' ? span.start - candidate.end : candidate.start - span.end;
  const role = candidate.possessive ? 'own' : (candidate.preposition ?? 'free');
  return [
    `where=${where}`,
    `kind=${kind}`,
    `nthSubject=${where}${candidate.oblique ? 'o' : ''}${Math.min(one.nthSubject, 3)}`,
    `near=${side}${rankIn(DISTANCES, away)}`,
    `role=${role}`,
    `role+where=${role === 'own' || role === 'free' ? role : 'prep'}${where}`,
    `subject=${opens}${where}`,
    `lead=${lead}`,
    `after=${next}`,
    `inner=${kind}${side}${inner}`,
  ];
}

function bondClues(
  source: string,
  quote: QuoteMention,
  one: Placed,
  { kind, ahead, behind }: CandidateFacts,
  cues: readonly CueWord[],
  edges: Edges,
): string[] {
  const where = whereOf(one);
  const found = [`bonds=${ahead.bond}/${behind.bond}`];
  for (const { way, bond, cue } of [
    { way: 'f', ...ahead },
    { way: 'b', ...behind },
  ] as readonly (Relation & { way: string })[]) {
    const tie = `${way}${bond}`;
    found.push(`bond=${tie}`, `bond+where=${tie}${where}`, `bond+kind=${tie}${kind}`);
    if (bond === 'none') continue;
    const link = linkOf(source, quote, one, cue, cues);
    found.push(
      `link=${tie}${one.side}${link.words}`,
      `linkSize=${tie}${one.side}${link.size}`,
      `passed=${tie}${one.side}${link.cues}`,
      `bond+closes=${tie}${where}${edges.closes}`,
      `bond+prev=${tie}${where}${edges.prev}`,
      `bond+opens=${tie}${where}${edges.opens}`,
    );
    if (cue) found.push(`verb=${tie}${cue.verb}`, `weak=${tie}${WEAK_CUES.has(cue.verb) ? 1 : 0}${link.size}`);
  }
  return found;
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
  const short = to - from < 30;
  const words = from < to ? source.slice(from, to).trim().toLowerCase() : '';
  const parts = words ? words.split(/\s+/, 22) : [];
  return {
    words: !short || parts.length > 3 || words.length > 24 ? '…' : parts.join('_'),
    size: rankIn(SIZES, parts.length),
    cues: cuesIn(cues, from, to),
  };
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

function pathClues({ span }: QuoteMention, { candidate, side }: Placed, steps: ReturnType<typeof stepsAround>): string[] {
  const path =
    side === 'before' ? pathOf(steps.before, candidate.end, span.start) : pathOf(steps.after, span.end, candidate.start);
  const reports = /[VvG][^,.;VvG]{0,10}P/.test(path.letters)
    ? path.letters.slice(path.letters.lastIndexOf('P')).slice(0, 4)
    : 'no';
  const way = side[0];
  return [`reports=${way}${reports}`, `path=${way}${path.all}`, `pathTail=${way}${path.tail}`];
}

function edgeClues(one: Placed, { kind }: CandidateFacts, { opens, closes, prev, next, length, own }: Edges): string[] {
  const where = whereOf(one);
  return [`closes=${where}${closes}${next}`, `prev=${where}${prev}`, `opens=${where}${opens}${length}`, `own=${own}${kind}`];
}

function chainClues(one: Placed, { last, other, nameOf, timesNamed }: Before, gap: string): string[] {
  const { candidate } = one;
  const name = nameOf(candidate);
  const is = (spoke: Spoke | undefined): string => {
    if (!spoke) return 'nobody';
    if (spoke.candidate === candidate) return 'it';
    return name && spoke.name === name ? 'same' : candidate.kind === 'name' ? 'no' : candidate.kind;
  };
  const times = name ? timesNamed(name) : 0;
  return [
    `times=${times > 9 ? 4 : times > 4 ? 3 : times > 1 ? 2 : times}`,
    `last=${is(last)}${gap}`,
    `last+where=${is(last)}${whereOf(one)}`,
    `other=${is(other)}${gap}`,
  ];
}

/** What speaks for words that nobody near said: a term, a title, somebody far away. */
const nobodyClues = ({ opens, closes, prev, next, length, own }: Edges, gap: string, count: number): readonly string[] => [
  `nobody=${count === 0 ? 'alone' : 'any'}`,
  `nobodyLength=${length}${opens}`,
  `nobodyEnds=${closes}${next}`,
  `nobodyPrev=${prev}`,
  `nobodyOwn=${own}`,
  `nobodyGap=${gap}`,
];
