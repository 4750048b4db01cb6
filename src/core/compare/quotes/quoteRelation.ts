import { dctOf } from '../../article/facts.js';
import type { QuoteRelation } from '../../sources/finding.js';
import { shared } from './alignment.js';
import { NEGATIONS } from './plainWord.js';
import type { QuotePiece } from './quotePiece.js';
import { holderOf } from './titledSpeakers.js';

/** What of a piece decides how it stands to another. */
export type Wording = Pick<
  QuotePiece,
  'words' | 'plain' | 'weights' | 'cuts' | 'speaker' | 'role' | 'titled' | 'around' | 'isGroup' | 'isEmbedded' | 'inHeadline'
> & {
  /** Day of the report, `YYYY-MM-DD`. */
  readonly day?: string;
};

/** How two wordings stand to each other, and which side is the short one. */
export interface Related {
  readonly relation: QuoteRelation;
  readonly shorter?: 'a' | 'b';
}

/** A short phrase of this many words at most, inside a reporter's sentence, is a fragment. */
const FRAGMENT_WORDS = 9;

/** The relation of two wordings of one utterance, or of the same words from two mouths; undefined where they are neither. */
export function relate(first: Wording, second: Wording): Related | undefined {
  const [a, b] = [withHolder(first, second), withHolder(second, first)];
  const other = a.speaker !== undefined && b.speaker !== undefined && !canBeOne(a, b);
  if (!(other ? areSameWords(a, b) : isSameUtterance(a, b))) return undefined;
  if (other) return { relation: 'same-words-other-speaker' };
  if (isInside(a, b) && isInside(b, a)) return { relation: 'same-quote' };
  const shorter = isInside(a, b) ? 'a' : isInside(b, a) ? 'b' : undefined;
  if (!shorter) return { relation: 'wording-differs' };
  const short = shorter === 'a' ? a : b;
  const isFragment = short.inHeadline || (short.isEmbedded && short.words.length <= FRAGMENT_WORDS);
  return { relation: isFragment ? 'fragment-of' : 'shorter-than', shorter };
}

/** The relation of two pieces on the days of their reports. */
export const relateBoth = (a: QuotePiece, b: QuotePiece): Related | undefined => relate(wordingOf(a), wordingOf(b));

const wordingOf = (piece: QuotePiece): Wording => {
  const day = dctOf(piece.source.facts);
  return { ...piece, ...(day ? { day } : {}) };
};

/** An office as its holder's name, where the two articles name the one person who has it. */
function withHolder(wording: Wording, other: Wording): Wording {
  if (wording.speaker !== undefined || wording.role === undefined) return wording;
  const speaker = holderOf(wording.role, [...wording.titled, ...other.titled]);
  return speaker === undefined ? wording : { ...wording, speaker, isGroup: false };
}

/** Whether two wordings can be of one speaker: one name, or a guess beside which the other's name stands. */
function canBeOne(a: Wording, b: Wording): boolean {
  const [first, second] = [a.speaker ?? '', b.speaker ?? ''];
  if (isSameName(first, second) || mayMean(a, second) || mayMean(b, first)) return true;
  return a.isGroup !== b.isGroup && Math.min(a.words.length, b.words.length) >= UTTERANCE_WORDS;
}

/** A group and a person with so many words in common: the person spoke for the group. */
const UTTERANCE_WORDS = 6;

const mayMean = ({ around }: Wording, name: string): boolean =>
  around !== undefined && `-${around}-`.includes(`-${name.slice(name.lastIndexOf('-') + 1)}-`);

/** Whether two slugs can name one person: equal, one is the other's first or last part, middle names apart, or an initial for the first. */
export function isSameName(a: string, b: string): boolean {
  if (a === b || a.endsWith(`-${b}`) || b.endsWith(`-${a}`)) return true;
  const [first, second] = [a.split('-'), b.split('-')];
  if (first[0] === second[0] && (first.length === 1 || second.length === 1 || first.at(-1) === second.at(-1))) return true;
  // `Tearful Helen`: how a popular paper calls Helen Doe.
  if (first.length === 2 && second.length === 2 && (first[1] === second[0] || second[1] === first[0])) return true;
  const hasInitial = first[0]?.length === 1 || second[0]?.length === 1;
  return hasInitial && first[0]?.[0] === second[0]?.[0] && first.at(-1) === second.at(-1) && first.length + second.length > 3;
}

/** Enough of the shorter wording stands in the longer one, in order, and neither turns the other's meaning on another day. */
function isSameUtterance(a: Wording, b: Wording): boolean {
  const { count, content, run, containment } = shared(a, b);
  const length = Math.min(a.plain.length, b.plain.length);
  const known = a.speaker !== undefined && b.speaker !== undefined;
  if (count < 3 || content < leastContent(run, known, length)) return false;
  if (isTurned(a, b) && a.day !== b.day) return false;
  const sameName = known && isSameName(a.speaker ?? '', b.speaker ?? '');
  if (length < 5) return containment > 0.99 || (sameName && content > 1 && containment >= 0.85);
  if (run < 3) return known && content > 2 && containment >= 0.65;
  if (content < TELLING * Math.min(tellingOf(a), tellingOf(b)) && run < LONG_RUN) return false;
  return containment >= (sameName ? 0.55 : known ? 0.6 : 0.7) || (sameName && run > 6 && content > 3);
}

/** Share of the shorter one's words of weight without which two wordings have but a turn of phrase in common. */
const TELLING = 0.4;
const LONG_RUN = 7;
const tellingOf = ({ weights }: Wording): number => weights.filter((one) => one === 1).length;

/** Words of weight to be shared: none in a long run of one speaker's words, few where the shorter wording is all there. */
function leastContent(run: number, known: boolean, length: number): number {
  if (known) return run > 3 ? 0 : 1;
  return run > 4 || (run === length && run > 3) ? 1 : 2;
}

/** Nearly all of the shorter wording stands in the longer one: what is asked where the speakers differ. */
function areSameWords(a: Wording, b: Wording): boolean {
  const { count, content, run, containment } = shared(a, b);
  const length = Math.min(a.plain.length, b.plain.length);
  if (count < 3 || content < 2 || isTurned(a, b)) return false;
  if (length < 6) return run === length;
  return containment >= 0.8 || (count / length >= 0.8 && run > 3);
}

/** One says not what the other says: a different number of negations where the shorter is whole. */
function isTurned(a: Wording, b: Wording): boolean {
  const negations = ({ plain }: Wording) => plain.filter((word) => NEGATIONS.has(word)).length;
  const ratio = Math.min(a.plain.length, b.plain.length) / Math.max(a.plain.length, b.plain.length);
  return ratio > 0.7 && negations(a) !== negations(b);
}

/** Whether all words of `short` stand in `long` in order, with gaps only where `short` has an ellipsis. */
function isInside(short: Wording, long: Wording): boolean {
  const words = short.words.map(({ folded }) => folded);
  const within = ` ${long.words.map(({ folded }) => folded).join(' ')} `;
  const bounds = [0, ...[...short.cuts].filter((at) => at > 0 && at < words.length), words.length];
  let from = 0;
  for (let at = 1; at < bounds.length; at++) {
    const run = ` ${words.slice(bounds[at - 1], bounds[at]).join(' ')} `;
    const found = within.indexOf(run, from);
    if (found < 0) return false;
    // The space after a run is the space before the next.
    from = found + run.length - 1;
  }
  return true;
}
