import type { Annotation } from '../article/annotation.js';
import type { Conflict, Statement } from '../sources/finding.js';
import { byFile, isCounted, type PlacedAnnotation, textOf } from '../sources/passage.js';
import type { Source } from '../sources/source.js';
import { isStoryRegion } from '../sources/storyRegion.js';
import { overlaps, type Span, spanAt } from '../text/span.js';
import { termOf } from './fact.js';
import { type FoldedWord, foldedWords, writtenOut } from './foldedWords.js';
import { stem } from './stem.js';

/** A verb of the reporter's own sentence with what it is said of, and whether it is denied. */
export interface Claim {
  readonly source: Source;
  readonly span: Span;
  readonly sentence: Span;
  /** A claim is no annotation of its own: one of its sentence stands for it. */
  readonly annotation: Annotation;
  readonly verb: string;
  readonly isDenied: boolean;
  /** Terms after the verb, as far as the clause may go. */
  readonly object: ReadonlySet<string>;
  /** Terms before the verb. */
  readonly subject: ReadonlySet<string>;
}

const HELPERS: ReadonlySet<string> = new Set('has have had is are was were did does do will would could can should'.split(' '));
const BETWEEN: ReadonlySet<string> = new Set('been be yet also already now ever since'.split(' '));
/** Words after a verb that still belong to it. */
const REACH = 8;

/** In marks and in no other: what is sorted and does not overlap. */
function isOutermostQuote(annotation: Annotation): annotation is PlacedAnnotation {
  const { type, span, mention } = annotation;
  const quote = mention?.kind === 'quote' ? mention : undefined;
  return type === 'quote' && span !== undefined && !quote?.within && quote?.form !== 'indirect';
}

/** Claims of a source: verbs that stand behind a helper (`has agreed`, `did not rule`), quotations left out. */
export function claimsIn(source: Source): readonly Claim[] {
  const asides = source.regions.filter(({ kind }) => !isStoryRegion(kind) || kind === 'caption').map(({ span }) => span);
  const quotes = source.annotations.flatMap((annotation) => (isOutermostQuote(annotation) ? [annotation.span] : []));
  return textOf(source).sentences.flatMap((sentence) => {
    if (asides.some((aside) => overlaps(aside, sentence))) return [];
    const words = foldedWords(source.text, sentence).filter(({ start }) => !spanAt(quotes, start));
    return words.flatMap((word, at) => claimAt(source, sentence, words, word, at) ?? []);
  });
}

function claimAt(
  source: Source,
  sentence: Span,
  words: readonly FoldedWord[],
  helper: FoldedWord,
  at: number,
): Claim | undefined {
  const [first, inside] = writtenOut(helper.folded);
  if (!first || !HELPERS.has(first)) return undefined;
  let next = at + 1;
  let isDenied = inside === 'not';
  for (; next < words.length && next < at + 5; next++) {
    const { folded } = words[next] as FoldedWord;
    if (folded === 'not' || folded === 'never') isDenied = true;
    else if (!BETWEEN.has(folded)) break;
  }
  const verb = words[next];
  if (!verb || verb.folded.length < 4 || !termOf(verb.folded) || termOf(verb.folded) === 'say') return undefined;
  const after = words.slice(next + 1, next + 1 + REACH);
  const span = { start: helper.start, end: after.at(-1)?.end ?? verb.end };
  const annotation = annotationNear(source, span, sentence);
  if (!annotation) return undefined;
  return {
    source,
    span,
    sentence,
    annotation,
    verb: stem(verb.folded),
    isDenied,
    object: termsOf(after),
    subject: termsOf(words.slice(Math.max(0, at - REACH), at)),
  };
}

const termsOf = (words: readonly FoldedWord[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ folded }) => termOf(folded) ?? []));

/** One source says that it is so, the other that it is not: the same verb of the same things. */
export function negationConflicts(own: readonly Claim[], others: readonly Claim[]): readonly Conflict[] {
  const byVerb = new Map<string, Claim[]>();
  for (const claim of others) byVerb.set(claim.verb, [...(byVerb.get(claim.verb) ?? []), claim]);
  return own.flatMap((claim) => {
    const opposite = (byVerb.get(claim.verb) ?? []).find((other) => other.isDenied !== claim.isDenied && areOfOne(claim, other));
    return opposite ? [conflictOf(claim, opposite)] : [];
  });
}

function areOfOne(a: Claim, b: Claim): boolean {
  const shared = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].filter((term) => y.has(term)).length;
  const objects = shared(a.object, b.object);
  return objects > 2 || (objects > 1 && shared(a.subject, b.subject) > 0);
}

function conflictOf(own: Claim, other: Claim): Conflict {
  const [a, b] = byFile(own.source, other.source) < 0 ? [own, other] : [other, own];
  return { kind: 'negation', a: statementOf(a), b: statementOf(b), why: `one says so, the other denies it: ${a.verb}` };
}

function statementOf({ source, span, sentence, annotation, isDenied }: Claim): Statement {
  return { source, annotation, span, sentence, value: isDenied ? 'denied' : 'said' };
}

/** The annotation that stands for a claim: one inside it, else one of its sentence. */
function annotationNear(source: Source, span: Span, sentence: Span): Annotation | undefined {
  const isIn = (stretch: Span) => (annotation: Annotation) => isCounted(annotation) && overlaps(annotation.span, stretch);
  return source.annotations.find(isIn(span)) ?? source.annotations.find(isIn(sentence));
}
