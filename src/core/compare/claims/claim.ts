import type { Annotation } from '../../article/annotation.js';
import { isCounted, type PlacedAnnotation, textOf } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import { isStoryRegion } from '../../sources/storyRegion.js';
import { overlaps, type Span, spanAt } from '../../text/span.js';
import { termOf } from '../fact.js';
import { alikeWord } from '../facts/alikeWords.js';
import { type FoldedWord, foldedWords } from '../foldedWords.js';
import { COMMITMENTS, NOTHING, polarityOf } from './polarity.js';

/** A verb of the reporter's own sentence with what it is said of, and whether it is denied. */
export interface Claim {
  readonly source: Source;
  readonly span: Span;
  readonly sentence: Span;
  /** A claim is no annotation of its own: the nearest one stands for it. */
  readonly annotation: Annotation;
  /** Stem of the verb. */
  readonly verb: string;
  readonly isDenied: boolean;
  /** Somebody binds himself to what follows: `agreed to`, `promised`, `will`. */
  readonly isCommitment: boolean;
  /** Told of what will be. */
  readonly isAhead: boolean;
  /** Terms behind the verb, as far as the clause goes. */
  readonly object: ReadonlySet<string>;
  /** Terms before the verb, as far as the clause goes. */
  readonly subject: ReadonlySet<string>;
  /** Those of both that are written as names. */
  readonly names: ReadonlySet<string>;
  /** Another state of things than before: `now`, `later`. */
  readonly isNew: boolean;
}

const NEW: ReadonlySet<string> = new Set('now later finally since eventually'.split(' '));
/** Words to either side that are read. */
const REACH = 9;

/** Claims of a source: finite verbs and what they are said of, quotations in marks left out. */
export function claimsIn(source: Source): readonly Claim[] {
  const asides = source.regions.filter(({ kind }) => !isStoryRegion(kind) || kind === 'caption').map(({ span }) => span);
  const quotes = source.annotations.flatMap((annotation) => (isOutermostQuote(annotation) ? [annotation.span] : []));
  const counted = source.annotations.filter(isCounted);
  if (!counted.length) return [];
  return textOf(source).sentences.flatMap((sentence) => {
    if (asides.some((aside) => overlaps(aside, sentence))) return [];
    const words = foldedWords(source.text, sentence).filter(({ start }) => !spanAt(quotes, start));
    return words.flatMap((_, at) => claimAt({ source, sentence, words, counted }, at) ?? []);
  });
}

/** In marks and in no other: what is sorted and does not overlap. */
function isOutermostQuote(annotation: Annotation): annotation is PlacedAnnotation {
  const { type, span, mention } = annotation;
  const quote = mention?.kind === 'quote' ? mention : undefined;
  return type === 'quote' && span !== undefined && !quote?.within && quote?.form !== 'indirect';
}

interface Read {
  readonly source: Source;
  readonly sentence: Span;
  readonly words: readonly FoldedWord[];
  readonly counted: readonly PlacedAnnotation[];
}

function claimAt(read: Read, at: number): Claim | undefined {
  const { source, sentence, words } = read;
  const word = words[at] as FoldedWord;
  const verb = termOf(word.folded);
  const polarity = verb && polarityOf(words, at);
  if (!polarity || word.folded.length < (polarity.isPromise ? 3 : 4)) return undefined;
  // Who says something claims nothing by it; who was told something may deny it.
  if (verb === 'say' && !(word.folded === 'told' && PASSIVE.has(words[at - 1]?.folded ?? ''))) return undefined;
  const text = source.text;
  const behind = clause(text, words.slice(at + 1, at + 1 + REACH), word.end);
  const ahead = clauseBefore(text, words.slice(Math.max(0, at - REACH), at), word.start);
  const names = new Set<string>();
  const termsOf = (part: readonly FoldedWord[]) =>
    new Set(
      part.flatMap(({ folded, start }) => {
        const term = termOf(folded);
        const found = term && term !== 'say' ? alikeWord(term) : undefined;
        if (found && start > sentence.start && /\p{Lu}/u.test(text.charAt(start))) names.add(found);
        return found ?? [];
      }),
    );
  const subject = new Set(termsOf(ahead));
  const who = HE.test(words[polarity.from - 1]?.folded ?? '') ? personBefore(read, word.start) : undefined;
  if (who) {
    subject.add(who);
    names.add(who);
  }
  const span = { start: words[polarity.from]?.start ?? word.start, end: behind.at(-1)?.end ?? word.end };
  return {
    source,
    span,
    sentence,
    annotation: nearest(read.counted, span),
    verb,
    isDenied: polarity.isDenied !== NOTHING.has(behind[0]?.folded ?? ''),
    isAhead: polarity.isAhead,
    isCommitment: polarity.isPromise || COMMITMENTS.has(verb),
    object: termsOf(behind),
    subject,
    names,
    isNew: [...ahead, ...behind].some(({ folded }) => NEW.has(folded)),
  };
}

const HE = /^s?he$/;
/** Code units back in which a pronoun's person is looked for. */
const NAMED_BEFORE = 500;

/** Term of the surname of the person named last before the sentence that a pronoun opens. */
function personBefore({ source, sentence, counted }: Read, at: number): string | undefined {
  let last: PlacedAnnotation | undefined;
  for (const one of counted) {
    if (one.span.start >= Math.min(at, sentence.end)) break;
    if (one.type === 'person' && one.span.start > at - NAMED_BEFORE) last = one;
  }
  if (!last) return undefined;
  const surname = foldedWords(source.text, last.span).at(-1)?.folded;
  const term = surname && termOf(surname);
  return term ? alikeWord(term) : undefined;
}

const PASSIVE: ReadonlySet<string> = new Set('been was were not'.split(' '));

const BREAK = /[;:!?,]|\.\s|[–—]/;

/** A comma may end an aside between a verb and its subject. */
const STOP = /[;:!?]|\.\s|[–—]/;

/** The words behind a verb up to the end of its clause. */
function clause(text: string, words: readonly FoldedWord[], from: number): readonly FoldedWord[] {
  let last = from;
  const end = words.findIndex(({ start, end: stop, folded }, at) => {
    const gap = text.slice(last, start);
    last = stop;
    return BREAK.test(gap) || (at > 1 && (folded === 'but' || folded === 'although'));
  });
  return end < 0 ? words : words.slice(0, end);
}

/** The words before a verb back to the beginning of its clause. */
function clauseBefore(text: string, words: readonly FoldedWord[], to: number): readonly FoldedWord[] {
  let next = to;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as FoldedWord;
    if (STOP.test(text.slice(word.end, next)) || word.folded === 'but') return words.slice(at + 1);
    next = word.start;
  }
  return words;
}

/** The annotation that stands for a claim: one inside it, else the one that is nearest. */
function nearest(counted: readonly PlacedAnnotation[], { start, end }: Span): Annotation {
  const gap = ({ span }: PlacedAnnotation) => Math.max(0, span.start - end, start - span.end);
  return counted.reduce((best, one) => (gap(one) < gap(best) ? one : best));
}
