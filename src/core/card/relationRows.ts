import type { QuotePair, WordDiff } from '../sources/finding.js';
import type { Passage } from '../sources/source.js';
import type { CardLine, CardPart } from './card.js';
import type { CardInput } from './cardInput.js';
import { independentFirst, otherSide, whoSays } from './rows.js';
import { line, passageLink, strong, text } from './show.js';

/** How the other wordings stand to this one, most telling first, each under its heading. */
export function relationRows(input: CardInput): readonly CardLine[] {
  return GROUPS.flatMap(({ title, has }) => {
    const pairs = input.pairs.filter((pair) => has(pair, isShortHere(pair, input)));
    const ordered = independentFirst(pairs, input, (pair) => otherPassage(pair, input).source);
    return pairs.length ? [line(text(title)), ...ordered.map((pair) => pairRow(pair, input))] : [];
  });
}

interface Group {
  readonly title: string;
  readonly has: (pair: QuotePair, isShortHere: boolean) => boolean;
}

const GROUPS: readonly Group[] = [
  {
    title: 'Nearly the same words from someone else:',
    has: ({ relation }) => relation === 'same-words-other-speaker',
  },
  { title: 'Worded differently elsewhere:', has: ({ relation }) => relation === 'wording-differs' },
  { title: 'Longer elsewhere:', has: ({ relation }, isShort) => relation === 'shorter-than' && isShort },
  { title: 'Shorter elsewhere:', has: ({ relation }, isShort) => relation === 'shorter-than' && !isShort },
  { title: 'In full elsewhere:', has: ({ relation }, isShort) => relation === 'fragment-of' && isShort },
  { title: 'A fragment of it elsewhere:', has: ({ relation }, isShort) => relation === 'fragment-of' && !isShort },
  { title: 'The same words elsewhere:', has: ({ relation }) => relation === 'same-quote' },
];

/** Whether the words of this article are the short side. */
const isShortHere = (pair: QuotePair, input: CardInput): boolean =>
  (pair.shorter === 'a') === (otherPassage(pair, input) === pair.b);

function pairRow(pair: QuotePair, input: CardInput): CardLine {
  const other = otherPassage(pair, input);
  const speaker = pair.relation === 'same-words-other-speaker' ? [text(' · '), strong(speakerOf(other))] : [];
  const differ = pair.relation === 'wording-differs' ? ` · ${countOf(withinPart(pair.diff).diff)}` : '';
  return line(
    text(`${whoSays(other.source, input)}${differ}`),
    ...speaker,
    text(' · “'),
    ...wording(pair, input),
    text('” → '),
    passageLink(other, input.refOf),
  );
}

/** The other side of a pair, also where this annotation is one part of a quotation cut in two. */
function otherPassage(pair: QuotePair, input: CardInput): Passage {
  const isHere = ({ source, annotation }: Passage) => source.uri === input.source.uri && annotation.id === input.annotation.id;
  if (pair.aParts.some(isHere)) return pair.b;
  if (pair.bParts.some(isHere)) return pair.a;
  return otherSide(pair, input);
}

/**
 * The other source's words, where they are worded otherwise those it adds bold and words of ours that it lacks struck. Long
 * stretches are shortened.
 */
function wording(pair: QuotePair, input: CardInput): readonly CardPart[] {
  const otherIsA = otherPassage(pair, input) === pair.a;
  if (pair.relation !== 'wording-differs') {
    const parts = (otherIsA ? pair.aParts : pair.bParts).map(({ source, span }) => source.text.slice(span.start, span.end));
    return [text(shorten(parts.map(withoutMarks).join(' … ').replace(/\s+/g, ' ')))];
  }
  const { diff, before, after } = withinPart(pair.diff);
  const shown = diff.map(({ op, text: words }, at): CardPart => {
    const next = diff[at + 1]?.text;
    // Two texts meet here: a word of one must not run into a word of the other.
    const said = `${shorten(words)}${next && /\S$/.test(words) && /^[\p{L}\p{N}]/u.test(next) ? ' ' : ''}`;
    if (op === 'same') return text(said);
    return { kind: (op === 'added') !== otherIsA ? 'added' : 'removed', text: said };
  });
  return [...(before ? [text('… ')] : []), ...shown, ...(after ? [text(' …')] : [])];
}

/** Words from which a stretch at an end is no other wording, but the rest of a longer utterance. */
const REST = 4;

/** The diff of what both have a wording of: what one of them says before and after it is left out. */
function withinPart(diff: readonly WordDiff[]): {
  readonly diff: readonly WordDiff[];
  readonly before: boolean;
  readonly after: boolean;
} {
  const isRest = (part: WordDiff | undefined, beside: WordDiff | undefined) =>
    part !== undefined && part.op !== 'same' && beside?.op === 'same' && wordsIn(part.text) >= REST;
  const before = isRest(diff[0], diff[1]);
  const after = diff.length > 2 && isRest(diff.at(-1), diff.at(-2));
  const inner = diff.slice(before ? 1 : 0, after ? -1 : undefined);
  return inner.some(({ op }) => op !== 'same') ? { diff: inner, before, after } : { diff, before: false, after: false };
}

const wordsIn = (words: string): number => words.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)?.length ?? 0;

const withoutMarks = (quoted: string): string => quoted.replace(/^["'“”‘’«»„\s]{1,8}/u, '').replace(/["'“”‘’«»\s]{1,8}$/u, '');

function shorten(words: string): string {
  if (words.length <= 90) return words;
  return `${words.slice(0, 42).replace(/\S*$/, '')}… ${words.slice(-42).replace(/^\S*\s/, '')}`;
}

function countOf(diff: readonly WordDiff[]): string {
  const count = (op: WordDiff['op']) => diff.filter((part) => part.op === op).reduce((sum, part) => sum + wordsIn(part.text), 0);
  const words = Math.max(count('added'), count('removed'));
  return words === 0 ? 'marks differ' : words === 1 ? '1 word differs' : `${words} words differ`;
}

const speakerOf = ({ annotation }: Passage): string => {
  const speaker = annotation.mention?.kind === 'quote' ? annotation.mention.speaker : undefined;
  return speaker?.canonicalName ?? speaker?.text ?? annotation.record.speaker ?? 'speaker not known';
};
