import type { QuoteMention } from '../../mention/mention.js';
import { SPEECH_NOUNS } from '../cueLexicon.js';
import type { Placed } from './around.js';
import { ROLES } from './speakerLexicon.js';
import type { Candidate } from './speechWords.js';

/**
 * Whether it only says whose or where another is: `the spokesman for the [union]`, `a doctor at the [hospital]`, `[State
 * Department] Deputy Chief Jane Doe`; not of a statement.
 */
export const isPartOf = (source: string, candidate: Candidate, near: readonly Placed[]): boolean =>
  belongsToHead(source, candidate, near) || leadsTitle(source, candidate, near);

function belongsToHead(source: string, { start, preposition }: Candidate, near: readonly Placed[]): boolean {
  return (
    preposition !== undefined &&
    near.some(
      ({ candidate: { end, text: head, kind } }) =>
        end < start &&
        start - end < 12 &&
        kind !== 'pronoun' &&
        !SPEECH_NOUNS.has(lastPart(head)) &&
        PART.test(source.slice(end, start)),
    )
  );
}
const PART = /^ (?:for|of|from|at) /;
const lastPart = (words: string): string => words.slice(words.lastIndexOf(' ') + 1).toLowerCase();

const LONGEST_TITLE = 60;

/** Whether titles and nothing else stand between a body or place and a person named after it. */
function leadsTitle(source: string, { end, entity, possessive }: Candidate, near: readonly Placed[]): boolean {
  if (possessive || !entity || entity.type === 'person') return false;
  return near.some(
    ({ candidate: { start, entity: other } }) =>
      other?.type === 'person' && start > end && start - end < LONGEST_TITLE && isTitle(source.slice(end, start)),
  );
}

const isTitle = (gap: string): boolean =>
  /^\s.*\s$/.test(gap) &&
  gap
    .trim()
    .split(/\s+/, 9)
    .every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word) || ROLES.has(word) || /^(?:of|for|and|the)$/.test(word));

/** Whether it is held to be what is quoted, by somebody before it: `Doe admires [Roe] as a “…”`. */
export function isHeldToBe(source: string, { span }: QuoteMention, one: Placed, near: readonly Placed[]): boolean {
  const { candidate, side } = one;
  if (side === 'after' || one.sentences > 0 || candidate.possessive || candidate.preposition === 'by') return false;
  if (span.start - candidate.end > 40 || !HELD.test(source.slice(candidate.end, span.start))) return false;
  return near.some(
    (other) =>
      other.side === 'before' && other.sentences === 0 && !other.candidate.oblique && other.candidate.end < candidate.start,
  );
}
const HELD = /^ as (?:(?:an?|the|being|his|her|their)\s){0,2}(?:[\p{L}-]{1,16}\s)?$/u;

/**
 * Whether words of somebody nearer before the quotation, and named as words, are what is quoted: `[Roe] believed in Doe’s
 * promise of “…”. “…,” [he] added`.
 */
export const isOutspoken = ({ side, sentences, paragraphs, candidate }: Placed, owner: number): boolean =>
  side === 'before' ? candidate.start < owner : owner >= 0 && sentences + paragraphs > 0;

/** Where the last of those before a quotation stands whose words, named as words, are quoted: `[Doe’s] promise of “…”`; below nought: none. */
export function ownerOfWords(source: string, { span }: QuoteMention, near: readonly Placed[]): number {
  let last = -1;
  for (const { candidate, side } of near) {
    if (side === 'after' || !candidate.possessive || candidate.start <= last || span.start - candidate.end > 50) continue;
    const owned = OWNED.exec(source.slice(candidate.end, span.start))?.[1];
    if (owned !== undefined && SPEECH_NOUNS.has(owned.toLowerCase())) last = candidate.start;
  }
  return last;
}
const OWNED = /^(?:['’]s?)?\s(?:[\p{L}-]{1,20}\s){0,2}([\p{L}-]{1,20})\s(?:of|that|about)\s(?:an?\s|the\s)?$/u;

/** An `it` that stands for nobody: `it rained`, `it was`, `it seems`. */
export const isEmptyIt = (source: string, { kind, text, end }: Candidate): boolean =>
  kind === 'pronoun' && text === 'it' && EMPTY.test(source.slice(end, end + 12));
const EMPTY = /^(?:['’]s|\s(?:is|was|rain|snow|seem|appear|took|takes|remain|turn|happen)(?:s|ed)?)\b/;
