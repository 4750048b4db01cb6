import { firstEndingAfter } from '../../text/span.js';
import { SPEECH_NOUNS } from '../cueLexicon.js';
import { ARTICLES, ROLES } from './speakerLexicon.js';
import type { Candidate, CueWord } from './speechWords.js';

/** How a candidate stands to a verb or noun of saying. */
export type Bond =
  /** `Doe said`, `Doe had also said`. */
  | 'subject'
  /** `Doe, the chief of the union, said`, `Doe (R-Ohio) said`. */
  | 'apposition'
  /** `the spokesman for the union said`. */
  | 'complemented'
  /** `Doe, who said`. */
  | 'who'
  /** `Doe went home and said`: words without a comma between, or with one. */
  | 'distant'
  | 'aside'
  /** `said Doe`, `said the chief, Doe`. */
  | 'inverted'
  /** `told Doe`: likewise, but the verb takes whom it tells. */
  | 'told'
  /** `was called … by Doe`. */
  | 'by'
  /** `as quoted by`, `according to Doe`. */
  | 'according'
  /** `Doe’s claim`. */
  | 'owner'
  /** `Doe: …`. */
  | 'turn'
  /** `― Doe`. */
  | 'signed'
  | 'none';

export interface Relation {
  readonly bond: Bond;
  readonly cue?: CueWord;
}

const REACH = 170;
const HELPER =
  /^(?:also|then|later|has|have|had|would|could|will|even|once|again|still|just|never|often|both|all|himself|herself|itself|\w{2,14}ly|to|on|in|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/i;
const TELLING =
  /^(?:tell|tells|told|telling|ask|asks|asked|asking|urge|urges|urged|urging|warn|warns|warned|thank|thanks|thanked|call|calls|called|calling|accuse|accuses|accused|accusing|blame|blames|blamed|blaming|criticize|criticized|criticizing|slammed|blasted|praise|praised|praising|mock|mocked|mocking|advise|advised|attack|attacked|attacking|describe|described|describing|cite|citing|cited|quote|quoted|quoting|denounced|condemned|question|questioned|dismissed|ridiculed|labeled|dubbed)$/;

/** What follows the candidate: the verb that it is the subject of, as far as order and commas tell. */
export function bondAhead(source: string, candidate: Candidate, cues: readonly CueWord[]): Relation {
  if (isTurn(source, candidate)) return { bond: 'turn' };
  if (candidate.possessive && owns(source.slice(candidate.end, candidate.end + 70))) return { bond: 'owner' };
  const cue = cues[firstEndingAfter(cues, candidate.end)];
  if (!cue || cue.start < candidate.end || cue.start - candidate.end > REACH) return { bond: 'none' };
  const gap = withoutParentheses(source.slice(candidate.end, cue.start));
  if (/[.!?]\s+\p{Lu}|[“”"\n]/u.test(gap)) return { bond: 'none' };
  return { bond: bondOver(gap.trim()), cue };
}

/** `Doe: …`, and `JANE DOE, HOST: …` on a line of its own. */
function isTurn(source: string, { start, end }: Candidate): boolean {
  if (/^\s?:/.test(source.slice(end, end + 2))) return true;
  return (start === 0 || source[start - 1] === '\n') && /^, [\p{L} .’'-]{2,40}: ?["“]/u.test(source.slice(end, end + 46));
}

/** `’s bold claim that`, `’s timeline of “`: a noun of speech among the words owned, or nothing but they before the mark. */
function owns(after: string): boolean {
  const owned = /^(?:['’]s?)?\s((?:[\p{L}-]{1,20}\s){1,3})(.?)/u.exec(after);
  const words = owned?.[1]?.trim().toLowerCase().split(/\s/) ?? [];
  return words.some((word) => SPEECH_NOUNS.has(word)) || (words.at(-1) === 'of' && /["“‘]/.test(owned?.[2] ?? ''));
}

function bondOver(gap: string): Bond {
  if (!gap || gap.split(/\s+/, 6).every((word) => HELPER.test(word))) return 'subject';
  if (/^,? (?:who|which|that)(?: \w+(?:ly)?){0,2}$/.test(` ${gap}`) || /^,?\s?(?:who|which)\b[^,]{0,24}$/.test(gap)) return 'who';
  if (gap.startsWith(',') && gap.endsWith(',')) return 'apposition';
  if (/^(?:for|of|from|at)(?: [\p{L}.’'-]{1,20}){1,6}$/u.test(gap)) return 'complemented';
  return gap.includes(',') ? 'aside' : 'distant';
}

const ACCORDING = /(?:\b(?:according|attributed) to|[,”"’] per) (?:[\p{L}.’'-]{1,20} ){0,9}$/iu;

/** What {@link ACCORDING} does not pass without; nearly all stretches have none of it. */
const MAY_ACCORD = /(?:according|attributed) to | per /iu;

/** A mark that ends a quotation, and a dash: six code units at most. */
const SIGNED = /[”"’']\s{0,2}[―—–-]{1,2}\s?$/;

/** What comes before the candidate: `said`, `according to`, `by`, a dash. */
export function bondBehind(source: string, candidate: Candidate, cues: readonly CueWord[]): Relation {
  const further = source.slice(Math.max(0, candidate.start - 110), candidate.start);
  if (MAY_ACCORD.test(further) && ACCORDING.test(further)) return { bond: 'according' };
  if (SIGNED.test(further.slice(-6))) return { bond: 'signed' };
  const before = further.slice(-60);
  if (before.includes(' by ') && /[”"’] by (?:[\p{L}.’'-]{1,20} ){0,5}$/u.test(before)) return { bond: 'by' };
  const cue = cues[firstEndingAfter(cues, candidate.start) - 1];
  if (!cue || candidate.start - cue.end > 70) return { bond: 'none' };
  const gap = source.slice(cue.end, candidate.start).trim();
  if (/^by(?: [\p{L}.’'-]{1,20}){0,5}$/u.test(gap)) return { bond: 'by', cue };
  const words = gap ? gap.split(/\s+/, 8) : [];
  const titled = words.every(
    (word) => /^\p{Lu}/u.test(word) || ARTICLES.has(word) || ROLES.has(word.replace(/,$/, '')) || TITLE.test(word),
  );
  if (!titled || words.length > 7) return { bond: 'none' };
  return { bond: TELLING.test(cue.verb) ? 'told' : 'inverted', cue };
}

const TITLE =
  /^(?:of|for|and|former|deputy|press|vice|senior|foreign|national|general|campaign|communications|acting|special|state)$/;

const withoutParentheses = (gap: string): string => (gap.includes('(') ? gap.replace(/\s?\([^()]{0,60}\)/g, '') : gap);
