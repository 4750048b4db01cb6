import { isSpace } from '../../text/letters.js';
import { firstEndingAfter } from '../../text/span.js';
import { WEAK_CUES } from '../cueLexicon.js';
import { pieceBefore } from './pieceBefore.js';
import { bondAhead, bondBehind, type Relation } from './relation.js';
import type { Candidate, CueWord } from './speechWords.js';

/** What is so of a candidate whichever quotation it is seen from. */
export interface CandidateFacts {
  /** Its kind in a word: `person`, `he`, `the` of `the envoy`. */
  readonly kind: string;
  readonly ahead: Relation;
  readonly behind: Relation;
  /** The small word or mark before and after it. */
  readonly lead: string;
  readonly next: string;
  /** Whether it opens its sentence. */
  readonly opens: string;
  /** How it stands to a verb of saying that brings it: `Doe said on Monday that [she]`. */
  readonly inner: string;
}

/** Reads a candidate's facts; `cues` are all of the text, sorted. O(log n). */
export function candidateFacts(source: string, candidate: Candidate, cues: readonly CueWord[]): CandidateFacts {
  return {
    kind: kindOf(candidate),
    ahead: bondAhead(source, candidate, cues),
    behind: bondBehind(source, candidate, cues),
    lead: leadOf(source, candidate),
    next: /^\s?([\p{Ll}’']{1,12}|[^\s\p{L}]|\p{Lu})/u.exec(source.slice(candidate.end, candidate.end + 14))?.[1] ?? '?',
    opens: opensOf(source, candidate),
    inner: innerOf(source, candidate, cues),
  };
}

function kindOf({ kind, entity, text }: Candidate): string {
  if (kind === 'name') return entity ? entity.type : 'name';
  if (kind === 'pronoun') return text;
  if (kind === 'phrase') return 'phrase';
  return /^(?:the|his|her|their|its)\s/i.test(text) ? 'the' : text.includes(' ') ? 'a' : 'bare';
}

function leadOf(source: string, { start }: Candidate): string {
  const piece = pieceBefore(source, start, 14);
  return piece ? (piece.apart ? piece.text : `${piece.text}_`) : '^';
}

/** `first`, or after a title, a comma, `and`. */
function opensOf(source: string, { start }: Candidate): string {
  if (FIRST.test(source.slice(Math.max(0, start - 5), start))) return 'first';
  if (!isSpace(source.charCodeAt(start - 1))) return 'no';
  const before = source.slice(Math.max(0, start - 30), start);
  if (/[.!?\n]["”’]?\s?(?:\p{Lu}[\p{L}.]{0,14}\s){1,2}$/u.test(before)) return 'titled';
  if (before[before.length - 2] === ',') return 'comma';
  return /\b(?:and|but)\s$/i.test(before.slice(-5)) ? 'and' : 'no';
}

const FIRST = /(?:^|[.!?\n]["”’]?\s{0,3}|["”]\s)$/;

function innerOf(source: string, { start }: Candidate, cues: readonly CueWord[]): string {
  const cue = cues[firstEndingAfter(cues, start) - 1];
  if (!cue || start - cue.end > 60) return 'no';
  const gap = source.slice(cue.end, start);
  if (/[.;!?"“”\n]/.test(gap)) return 'no';
  if (gap.endsWith('that ')) return 'that';
  return !gap.trim() ? 'next' : gap.includes(',') ? 'comma' : 'near';
}

/** A candidate by one letter: a name, a role or phrase, `who`, a possessive, another pronoun. */
export function letterOf({ kind, possessive, text }: Candidate): string {
  if (kind === 'name') return 'N';
  if (kind !== 'pronoun') return 'R';
  return possessive ? 'p' : text === 'who' || text === 'which' ? 'W' : 'P';
}

/** A verb of saying by one letter: weak, a participle, any other. */
export const cueLetter = ({ verb }: CueWord): string => (WEAK_CUES.has(verb) ? 'v' : verb.endsWith('ing') ? 'G' : 'V');
