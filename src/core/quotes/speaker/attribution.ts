import { firstEndingAfter, type Span } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import { SPEECH_NOUNS, WEAK_CUES } from '../cueLexicon.js';
import { ROLES } from './speakerLexicon.js';
import type { Candidate, CueWord, SpeechWords } from './speechWords.js';

/** Who a quotation is given to, by which words, and how surely. */
export interface Attribution {
  readonly candidate: Candidate;
  readonly cue?: Span;
  readonly confidence: number;
  /** The pattern, in words; the reason of the speaker is made of it. */
  readonly how: string;
}

/** The narration on one side of a quotation: from its edge to the sentence's end or the next quotation. */
export interface Side extends Span {
  readonly candidates: readonly Candidate[];
  readonly cues: readonly CueWord[];
}

/** Words in small letters that a title beside a name may hold. */
const TITLE_WORDS = new Set(
  'of for and the to deputy press vice former senior foreign national general campaign communications assistant acting special state'.split(
    ' ',
  ),
);

/** `was called`: whoever it was said of is not the speaker. */
const PASSIVE = /\b(?:be|been|being|was|were|is|are)\s$/;

/** No speaker is looked for further off than this. */
const REACH = 400;

/** Candidates and cues of a stretch. O(log n) and the number found. */
export function sideOf({ candidates, cues }: SpeechWords, start: number, end: number): Side {
  const within = <S extends Span>(spans: readonly S[]): readonly S[] => {
    const from = firstEndingAfter(spans, start);
    let to = from;
    while (to < spans.length && (spans[to] as S).start < end) to++;
    return spans.slice(from, to).filter((span) => span.start >= start && span.end <= end);
  };
  return { start, end, candidates: within(candidates), cues: within(cues) };
}

/** Bounds of the narration after a quotation, up to the sentence's end or the next quotation. */
export function reachAfter(text: Text, quote: Span, next: Span | undefined): Span {
  const start = quote.end;
  const rest = /^[ \u00a0,–—―-]{0,4}/.exec(text.source.slice(start, start + 4))?.[0].length ?? 0;
  const sentence = text.sentenceAt(start + rest);
  return { start, end: Math.min(sentence?.end ?? start, next?.start ?? Number.MAX_SAFE_INTEGER, start + REACH) };
}

/** Bounds of the narration before a quotation, from the sentence's start or the quotation before. */
export function reachBefore(text: Text, quote: Span, previous: Span | undefined): Span {
  const sentence = text.sentenceAt(quote.start);
  const start = sentence && sentence.start < quote.start ? sentence.start : quote.start;
  return { start: Math.max(start, previous?.end ?? 0, quote.start - REACH), end: quote.start };
}

/** `he said`, `said Doe`, `White House spokesman John Doe told CNN`, `according to Doe`, `― Jane Doe` after the closing mark. */
export function attributionAfter(source: string, side: Side, free: boolean): Attribution | undefined {
  const [first, second] = side.candidates;
  const cue = side.cues[0];
  if (!first) return undefined;
  const lead = source.slice(side.start, first.start);
  if (/^[,\s]{0,3}according to\s[^.;]{0,40}$/i.test(lead))
    return { candidate: betterName(source, first, second), confidence: 0.9, how: 'according to' };
  if (/^\s{0,2}[―—–-]{1,2}\s?$/.test(lead) && first.kind === 'name')
    return { candidate: first, confidence: 0.85, how: 'a name after a dash' };
  if (!cue) return undefined;
  const opening = source.slice(side.start, Math.min(cue.start, first.start));
  if (!/^[,\s]*(?:(?:but|and|as|is what|was how|that’s what|that's what)\s)?[\p{L}\s.,'’-]{0,45}$/u.test(opening))
    return undefined;
  if (!free && opening.trim().length > 1) return undefined;
  if (cue.start < first.start) {
    const gap = source.slice(cue.end, first.start);
    if (
      /^[,\s]*(?:(?:also|then|later)\s)?$/.test(source.slice(side.start, cue.start)) &&
      gap.length < 60 &&
      !/[,;:.](?=\s\p{Ll})/u.test(gap)
    ) {
      const name = betterName(source, first, second);
      return { candidate: name, cue, confidence: 0.93, how: source.slice(cue.start, name.end) };
    }
    return undefined;
  }
  const named = betterName(source, first, second && second.start < cue.start ? second : undefined);
  const between = source.slice(named.end, cue.start);
  if (between.length > 160 || /^\s*(?:and|or)\s*$/.test(between)) return undefined;
  return {
    candidate: named,
    cue,
    confidence: between.trim() ? 0.85 : 0.95,
    how: source.slice(named.start, cue.end).replace(/\s+/g, ' '),
  };
}

/** A name right after a role is the same speaker: `the spokesman John Doe`, `Republican Senator Jane Doe`. */
function betterName(source: string, first: Candidate, second: Candidate | undefined): Candidate {
  if (second?.kind !== 'name') return first;
  const gap = source.slice(first.end, second.start);
  if (first.kind === 'role') return /^,?\s$/.test(gap) || (gap.length < 3 && !gap.includes('.')) ? second : first;
  const title = /^(?:['’]s?)?\s((?:[\p{L}’'-]+\s){0,8})$/u.exec(gap)?.[1];
  const titled = title?.split(' ').every((word) => /^(?:\p{Lu}|$)/u.test(word) || TITLE_WORDS.has(word) || ROLES.has(word));
  return titled && first.entity?.type !== 'person' && (!second.entity || second.entity.type === 'person') ? second : first;
}

/** The subject of the last cue before the opening mark: `Doe said that “…`, `according to Doe, “…`, `saying, “…`. */
export function attributionBefore(source: string, side: Side): Attribution | undefined {
  const owner = possessorOf(source, side);
  if (owner) return owner;
  const credited = /\baccording to\s(?:[\p{L}’'.-]+\s){0,6}/iu.exec(source.slice(side.start, side.end));
  for (let at = side.cues.length - 1; at >= 0; at--) {
    const cue = side.cues[at] as CueWord;
    if (WEAK_CUES.has(cue.verb) && side.cues.slice(0, at).some((earlier) => !WEAK_CUES.has(earlier.verb))) continue;
    const by = side.candidates.find(
      (c) => c.start > cue.end && /^\sby\s(?:[\p{L}.-]+\s){0,5}$/u.test(source.slice(cue.end, c.start)),
    );
    if (!by && PASSIVE.test(source.slice(Math.max(side.start, cue.start - 8), cue.start))) continue;
    const subject = by ?? subjectOf(source, side, cue);
    if (!subject) continue;
    const near = side.end - cue.end < 60 || /[:,]\s*$/.test(source.slice(side.end - 3, side.end));
    const weak = WEAK_CUES.has(cue.verb) && !near;
    return { candidate: subject, cue, confidence: weak ? 0.55 : near ? 0.9 : 0.75, how: howOf(source, subject, cue) };
  }
  if (credited) {
    const candidate = side.candidates.find((c) => c.start >= side.start + credited.index + 13);
    if (candidate) return { candidate, confidence: 0.8, how: 'according to' };
  }
  return undefined;
}

/** `Doe’s timeline of “…`, `Doe’s claim that “…`: the words are the possessor's. */
function possessorOf(source: string, side: Side): Attribution | undefined {
  const candidate = side.candidates.at(-1);
  if (candidate?.kind !== 'name') return undefined;
  const words = /^['’]s?\s((?:[\p{L}-]+\s){1,3})$/u.exec(source.slice(candidate.end, side.end))?.[1]?.trim().split(' ');
  if (!words || !(words.at(-1) === 'of' || words.some((word) => SPEECH_NOUNS.has(word)))) return undefined;
  return { candidate, confidence: 0.7, how: source.slice(candidate.start, side.end).trim() };
}

const howOf = (source: string, subject: Span, cue: Span): string => {
  const words = source.slice(Math.min(subject.start, cue.start), Math.max(subject.end, cue.end)).replace(/\s+/g, ' ');
  return words.length > 60 ? `${source.slice(subject.start, subject.end)} … ${source.slice(cue.start, cue.end)}` : words;
};

/** A finite cue takes the nearest candidate before it that is no object; a participle takes the sentence's subject. */
function subjectOf(source: string, side: Side, cue: CueWord): Candidate | undefined {
  const before = side.candidates.filter(
    (c) => c.end <= cue.start && (c.entity?.type !== 'place' || cue.start - c.end < 3 || c.start - side.start < 8),
  );
  const direct = before.filter((c) => !c.oblique);
  if (cue.verb.endsWith('ing')) return mainSubject(source, direct);
  const nearest = direct.at(-1);
  if (nearest?.text === 'who') return direct.at(-2) ?? before.at(-2);
  const who = direct.findLastIndex((c) => c.text === 'who');
  if (who > 0 && /,\s$/.test(source.slice(cue.start - 2, cue.start))) return direct[who - 1];
  return nearest && appositiveHead(source, direct, nearest);
}

const mainSubject = (source: string, direct: readonly Candidate[]): Candidate | undefined =>
  direct[0] && betterName(source, direct[0], direct[1]);

/** `Jane Doe, the chief of the union, said`: the name stands for its description. */
function appositiveHead(source: string, direct: readonly Candidate[], nearest: Candidate): Candidate {
  const previous = direct[direct.indexOf(nearest) - 1];
  if (
    nearest.kind === 'role' &&
    previous?.kind === 'name' &&
    /^(?:\s\([^)]{1,20}\))?,\s$/.test(source.slice(previous.end, nearest.start))
  )
    return previous;
  return nearest;
}

/** Without a cue: who the sentence is about. A guess. */
export function sentenceSubject(source: string, side: Side): Attribution | undefined {
  const subject = mainSubject(
    source,
    side.candidates.filter((c) => !c.oblique && c.text !== 'who' && c.entity?.type !== 'place'),
  );
  return subject && { candidate: subject, confidence: 0.45, how: 'the subject of the sentence' };
}
