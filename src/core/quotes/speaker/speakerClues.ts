import { firstEndingAfter, type Span } from '../../text/span.js';
import type { Text } from '../../text/text.js';
import type { Word } from '../../text/words.js';
import type { Around, Placed } from './around.js';
import { WEAK_CUES } from '../cueLexicon.js';
import { bondAhead, bondBehind, type Relation } from './relation.js';
import type { Candidate, CueWord } from './speechWords.js';

/** What is known of earlier quotations and the article when one is weighed. */
export interface Before {
  /** Who was taken to have said the quotation before, with the canonical name behind, and the one before whom. */
  readonly last?: { readonly candidate: Candidate; readonly name?: string | undefined };
  readonly other?: { readonly candidate: Candidate; readonly name?: string | undefined };
  /** Canonical name of a candidate as far as it is a name. */
  nameOf(candidate: Candidate): string | undefined;
  /** How often the article names somebody. */
  timesNamed(name: string): number;
}

/** A candidate with what can be said of it, each as `kind=value`, and its bonds to verbs of saying. */
export interface Clued extends Placed {
  readonly clues: readonly string[];
  readonly ahead: Relation;
  readonly behind: Relation;
}

/** The clues of every candidate around a quotation. */
export function speakerClues(
  text: Text,
  { quote, placed, cues }: Around,
  before: Before,
  previousEnd: number,
): { readonly clued: readonly Clued[]; readonly nobody: readonly string[] } {
  const { source } = text;
  const edges = edgesOf(text, quote.span, quote.content);
  const gap = previousEnd < 0 ? 'first' : gapOf(source.slice(previousEnd, quote.span.start));
  const pathOf = pathReader(text, quote.span, placed, cues);
  const clued = placed.map((one) => {
    const ahead = bondAhead(source, one.candidate, cues);
    const behind = bondBehind(source, one.candidate, cues);
    return { ...one, ahead, behind, clues: cluesOf(source, quote, one, ahead, behind, cues, edges, before, gap, pathOf) };
  });
  return { clued, nobody: nobodyClues(edges, gap, placed.length) };
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

interface Edges {
  readonly opens: string;
  readonly closes: string;
  readonly prev: string;
  readonly next: string;
  readonly length: string;
  readonly own: boolean;
}

function edgesOf(text: Text, span: { start: number; end: number }, content: { start: number; end: number }): Edges {
  const { source } = text;
  const words = source.slice(content.start, Math.min(content.end, content.start + 200));
  const head = source.slice(Math.max(0, span.start - 24), span.start);
  const tail = source.slice(span.end, span.end + 3);
  const opensLine = text.paragraphAt(span.start)?.start === span.start;
  const count = words.split(/\s+/, 24).length;
  return {
    opens: /^\P{L}{0,2}\p{Lu}/u.test(words) ? 'A' : 'a',
    closes: /[,.?!…—–-]/.exec(source[content.end - 1] ?? '')?.[0] ?? 'w',
    prev: opensLine ? 'line' : (/([\p{L}’']{1,12}|[^\s\p{L}])\s{0,2}$/u.exec(head)?.[1]?.toLowerCase() ?? '?'),
    next: /^[.]?\s*\n/.test(tail) || tail === '' ? 'end' : /^\s?\p{Lu}/u.test(tail) ? 'A' : /^\s?\p{Ll}/u.test(tail) ? 'a' : (/\S/.exec(tail)?.[0] ?? '?'),
    length: count > 20 ? 'l' : count > 8 ? 'm' : count > 4 ? 's' : String(count),
    own: /\b(?:I|my|me|we|our|us|I['’]\w+|We['’]?\w*|My|Our)\b/.test(words),
  };
}

/** How the quotation before is parted from this one. */
function gapOf(gap: string): string {
  const lines = gap.split('\n').filter((line) => line.trim()).length;
  if (gap.includes('\n')) return lines > 2 || gap.length > 500 ? 'far' : /\S/.test(gap.slice(gap.lastIndexOf('\n'))) ? 'lineWords' : 'line';
  return !gap.trim() ? 'none' : gap.length > 300 ? 'long' : /[.!?]\s/.test(gap) ? 'sentence' : 'within';
}

function cluesOf(
  source: string,
  quote: Around['quote'],
  one: Placed,
  ahead: Relation,
  behind: Relation,
  cues: readonly CueWord[],
  edges: Edges,
  before: Before,
  gap: string,
  pathOf: (one: Placed) => readonly string[],
): readonly string[] {
  const { candidate, side } = one;
  const where = `${side === 'before' ? 'b' : 'a'}${Math.min(one.sentences, 3)}${one.paragraphs ? `p${Math.min(one.paragraphs, 2)}` : ''}${one.quotes ? `q${Math.min(one.quotes, 2)}` : ''}`;
  const kind = kindOf(candidate);
  const away = side === 'before' ? quote.span.start - candidate.end : candidate.start - quote.span.end;
  const near = away < 4 ? 0 : away < 20 ? 1 : away < 60 ? 2 : away < 120 ? 3 : away < 250 ? 4 : 5;
  const found = [
    `where=${where}`,
    `kind=${kind}`,
    `where+kind=${where}${kind}`,
    `nth=${where}${Math.min(one.nth, 4)}`,
    `nthSubject=${where}${candidate.oblique ? 'o' : ''}${Math.min(one.nthSubject, 3)}`,
    `near=${side}${near}`,
    `role=${candidate.possessive ? 'own' : (candidate.preposition ?? 'free')}`,
    `role+where=${candidate.possessive ? 'own' : candidate.preposition ? 'prep' : 'free'}${where}`,
  ];
  for (const [way, relation] of [['f', ahead] as const, ['b', behind] as const]) {
    const { bond, cue } = relation;
    found.push(`bond=${way}${bond}`, `bond+where=${way}${bond}${where}`, `bond+kind=${way}${bond}${kind}`);
    if (bond === 'none') continue;
    const link = linkOf(source, quote, one, cue, cues);
    found.push(
      `link=${way}${bond}${side}${link.words}`,
      `linkSize=${way}${bond}${side}${link.size}`,
      `passed=${way}${bond}${side}${link.cues}`,
      `bond+closes=${way}${bond}${where}${edges.closes}`,
      `bond+next=${way}${bond}${where}${edges.next}`,
      `bond+prev=${way}${bond}${where}${edges.prev}`,
      `bond+opens=${way}${bond}${where}${edges.opens}`,
    );
    if (cue) found.push(`verb=${way}${bond}${cue.verb}`, `verb+side=${side}${way}${cue.verb}`, `weak=${way}${bond}${WEAK_CUES.has(cue.verb) ? 1 : 0}${link.size}`);
  }
  found.push(
    `bonds=${ahead.bond}/${behind.bond}`,
    `closes=${where}${edges.closes}${edges.next}`,
    `prev=${where}${edges.prev}`,
    `opens=${where}${edges.opens}${edges.length}`,
    `own=${edges.own}${kind}`,
    `subject=${opensSentence(source, candidate)}${where}`,
    `lead=${leadOf(source, candidate)}`,
    `lead+kind=${leadOf(source, candidate)}${kind}${side}`,
    `after=${afterOf(source, candidate)}`,
    `after+where=${afterOf(source, candidate)}${where}`,
    ...paths(pathOf(one)),
    ...chain(one, before, gap, where),
  );
  return found;
}

/** The word before a candidate, where it is a small one. */
const leadOf = (source: string, { start }: Candidate): string => {
  const head = source.slice(Math.max(0, start - 14), start);
  const found = /([\p{L}’']{1,12}|[^\s\p{L}])(\s{0,2})$/u.exec(head);
  return found ? (found[1] as string).toLowerCase() + (found[2] ? '' : '_') : '^';
};

const afterOf = (source: string, { end }: Candidate): string => /^\s?([\p{Ll}’']{1,12}|[^\s\p{L}]|\p{Lu})/u.exec(source.slice(end, end + 14))?.[1] ?? '?';

function paths(path: readonly string[]): string[] {
  const [side, ...steps] = path;
  const text = steps.length > 7 ? `${steps.slice(0, 3).join('')}…${steps.slice(-3).join('')}` : steps.join('');
  return [`path=${side}${text}`, `pathHead=${side}${steps.slice(0, 2).join('')}`, `pathTail=${side}${steps.slice(-2).join('')}`];
}

const STEPS = new Set('that what as by when while and but to who which whom than if because after before of with for in on , ( ) — – - : ; . ? !'.split(' '));

/** What stands between a candidate and the quotation, each word of weight by a letter. */
function pathReader(text: Text, span: Span, placed: readonly Placed[], cues: readonly CueWord[]) {
  const letters = new Map<number, string>();
  const ends = new Map<number, number>();
  for (const { candidate } of placed) { letters.set(candidate.start, candidate.kind === 'name' ? 'N' : candidate.kind === 'pronoun' ? (candidate.possessive ? 'p' : candidate.text === 'who' || candidate.text === 'which' ? 'W' : 'P') : 'R'); ends.set(candidate.start, candidate.end); }
  for (const cue of cues) letters.set(cue.start, WEAK_CUES.has(cue.verb) ? 'v' : cue.verb.endsWith('ing') ? 'G' : 'V');
  return ({ candidate, side }: Placed): readonly string[] => {
    const [from, to] = side === 'before' ? [candidate.end, span.start] : [span.end, candidate.start];
    const found = [side[0] as string];
    const { source, words } = text;
    let end = from;
    for (let at = firstEndingAfter(words, from); at < words.length; at++) {
      const word = words[at] as Word;
      if (word.start >= to) break;
      for (const [mark] of source.slice(end, word.start).matchAll(/[,()—–:;.?!“”"]/g)) found.push(mark);
      const letter = letters.get(word.start);
      const lower = word.text.toLowerCase();
      if (letter) { if (found.at(-1) === 'R' && letter === 'N') found.pop(); found.push(letter); }
      else if (STEPS.has(lower)) found.push(lower);
      else if (found.at(-1) !== '_') found.push('_');
      end = ends.get(word.start) ?? word.end;
      while (end > word.end && (words[at + 1]?.end ?? Number.MAX_SAFE_INTEGER) <= end) at++;
      if (found.length > 30) break;
    }
    for (const [mark] of source.slice(end, to).matchAll(/[,()—–:;.?!“”"]/g)) found.push(mark);
    return found.filter((step) => step !== '_');
  };
}

function kindOf({ kind, entity, text }: Candidate): string {
  if (kind === 'name') return entity ? entity.type : 'name';
  if (kind === 'pronoun') return text;
  return kind === 'role' ? (/^(?:the|his|her|their|its)\s/i.test(text) ? 'the' : /\s/.test(text) ? 'a' : 'bare') : 'phrase';
}

function linkOf(source: string, { span }: Around['quote'], { candidate, side }: Placed, cue: CueWord | undefined, cues: readonly CueWord[]) {
  const from = side === 'before' ? Math.max(candidate.end, cue?.end ?? 0) : span.end;
  const to = side === 'before' ? span.start : Math.min(candidate.start, cue?.start ?? candidate.start);
  const words = source.slice(from, Math.max(from, to)).replace(/[“”"].*[“”"]/s, 'Q').trim().toLowerCase();
  const parts = words ? words.split(/\s+/, 30) : [];
  return {
    words: parts.length > 3 || words.length > 24 ? '…' : words.replace(/\s+/g, '_'),
    size: parts.length > 20 ? 4 : parts.length > 10 ? 3 : parts.length > 4 ? 2 : parts.length > 1 ? 1 : 0,
    cues: Math.min(3, cues.filter(({ start, end }) => start >= from && end <= to).length),
  };
}

/** Whether the candidate opens its sentence; a title or some words may stand before. */
function opensSentence(source: string, { start }: Candidate): string {
  const before = source.slice(Math.max(0, start - 30), start);
  if (/(?:^|[.!?\n]["”’]?\s*|["”]\s)$/.test(before)) return 'first';
  return /[.!?\n]["”’]?\s?(?:\p{Lu}[\p{L}.]{0,14}\s){1,2}$/u.test(before) ? 'titled' : /,\s$/.test(before) ? 'comma' : /\b(?:and|but)\s$/i.test(before) ? 'and' : 'no';
}

function chain({ candidate }: Placed, { last, other, nameOf, timesNamed }: Before, gap: string, where: string): string[] {
  const name = nameOf(candidate);
  const found: string[] = [];
  const times = name ? timesNamed(name) : 0;
  found.push(`times=${times > 9 ? 4 : times > 4 ? 3 : times > 1 ? 2 : times}`);
  const is = (one: Before['last']): string =>
    !one ? 'nobody' : one.candidate === candidate ? 'it' : name && one.name === name ? 'same' : candidate.kind === 'name' ? 'no' : candidate.kind;
  found.push(`last=${is(last)}${gap}`, `last+where=${is(last)}${where}`, `other=${is(other)}${gap}`);
  return found;
}
