import type { Annotation } from '../../article/annotation.js';
import { isCounted, type PlacedAnnotation, textOf } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import { isStoryRegion } from '../../sources/storyRegion.js';
import { overlaps, type Span, spanAt } from '../../text/span.js';
import { alikeWord } from '../facts/alikeWords.js';
import { termOf } from '../fact.js';
import { type FoldedWord, foldedWords, writtenOut } from '../foldedWords.js';
import { stem } from '../stem.js';

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
  /** Terms behind the verb, as far as the clause goes. */
  readonly object: ReadonlySet<string>;
  /** Terms before the verb, as far as the clause goes. */
  readonly subject: ReadonlySet<string>;
  /** Those of both that are written as names. */
  readonly names: ReadonlySet<string>;
  /** Another state of things than before: `now`, `later`. */
  readonly isNew: boolean;
}

const HELPERS: ReadonlySet<string> = new Set('has have had having is are was were been did does do will wont'.split(' '));
/** Behind these a verb is no claim that it happened. */
const OPEN: ReadonlySet<string> = new Set('may might could would can should must if whether unless to'.split(' '));
const DENIALS: ReadonlySet<string> = new Set('not never neither nor'.split(' '));
const NOTHING: ReadonlySet<string> = new Set('nothing nobody none no'.split(' '));
/** Verbs whose infinitive is what does not happen. */
const REFUSALS: ReadonlySet<string> = new Set('refused refuses refuse declined declines failed fails'.split(' '));
const COMMITMENTS: ReadonlySet<string> = new Set(
  'agree promise pledge vow decide decision commit undertake guarantee plan promised intention'.split(' ').map(stem),
);
/** Nouns that say the same: "the decision to send". */
const COMMITMENT_NOUNS: ReadonlySet<string> = new Set('decision promise pledge vow commitment'.split(' '));
const NEW: ReadonlySet<string> = new Set('now later finally since eventually'.split(' '));
/** Past forms of verbs that news has most, which no ending gives away. */
const PAST: ReadonlySet<string> = new Set(
  'met held began left went came took gave rose fell sank struck lost won spoke told paid built broke caught found knew led sold bought shut cut sent kept made wrote drew rang stood signed'.split(
    ' ',
  ),
);
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
  if (!verb || verb === 'say' || word.folded.length < 4) return undefined;
  const polarity = polarityOf(words, at);
  if (!polarity) return undefined;
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
  const span = { start: words[polarity.from]?.start ?? word.start, end: behind.at(-1)?.end ?? word.end };
  return {
    source,
    span,
    sentence,
    annotation: nearest(read.counted, span),
    verb,
    isDenied: polarity.isDenied !== NOTHING.has(behind[0]?.folded ?? ''),
    isCommitment: polarity.isPromise || COMMITMENTS.has(verb),
    object: termsOf(behind),
    subject: termsOf(ahead),
    names,
    isNew: [...ahead, ...behind].some(({ folded }) => NEW.has(folded)),
  };
}

interface Polarity {
  readonly isDenied: boolean;
  readonly isPromise: boolean;
  /** Index of the first word of the verb group. */
  readonly from: number;
}

/** Whether a word is a verb that is said to be so, or denied; undefined where it is no verb or left open. */
function polarityOf(words: readonly FoldedWord[], at: number): Polarity | undefined {
  const verb = words[at]?.folded ?? '';
  if (COMMITMENT_NOUNS.has(verb) && words[at + 1]?.folded === 'to') return { isDenied: false, isPromise: true, from: at };
  let from = at;
  let isDenied = false;
  let helped: string | undefined;
  while (from > 0 && from > at - 5) {
    const folded = words[from - 1]?.folded ?? '';
    const [first = '', inside] = writtenOut(folded);
    if (inside === 'not') isDenied = !isDenied;
    if (DENIALS.has(folded)) isDenied = !isDenied;
    else if (HELPERS.has(first)) helped = first;
    else if (folded === 'to' && REFUSALS.has(words[from - 2]?.folded ?? '')) {
      helped = 'refused';
      isDenied = !isDenied;
      from--;
    } else if (OPEN.has(first)) {
      // "Would rule nothing out" tells what she said; the rest is left open.
      if (first !== 'would' || !NOTHING.has(words[at + 1]?.folded ?? '')) return undefined;
      helped = first;
    } else if (!BETWEEN.has(folded)) break;
    from--;
  }
  if (helped === undefined && (isDenied || !isPast(verb))) return undefined;
  if (from > 0 && words[from - 1] && NOTHING.has(words[from - 1]?.folded ?? '')) isDenied = !isDenied;
  return { isDenied, isPromise: helped === 'will', from };
}

const BETWEEN: ReadonlySet<string> = new Set('be yet also already now ever since still even simply'.split(' '));

const isPast = (folded: string): boolean => (folded.length > 4 && folded.endsWith('ed')) || PAST.has(folded);

const BREAK = /[;:!?]|, (?!which|who)|\.\s|[–—]/;

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
    if (BREAK.test(text.slice(word.end, next)) || word.folded === 'but') return words.slice(at + 1);
    next = word.start;
  }
  return words;
}

/** The annotation that stands for a claim: one inside it, else the one that is nearest. */
function nearest(counted: readonly PlacedAnnotation[], { start, end }: Span): Annotation {
  const gap = ({ span }: PlacedAnnotation) => Math.max(0, span.start - end, start - span.end);
  return counted.reduce((best, one) => (gap(one) < gap(best) ? one : best));
}
