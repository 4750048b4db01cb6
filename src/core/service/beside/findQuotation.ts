import { createWordingSearch, type WordingMatch } from '../../compare/wordingSearch.js';
import type { QuotePair, WordDiff } from '../../sources/finding.js';
import { sourceAndDay } from '../../sources/labels.js';
import { byFile, isCounted, type PlacedAnnotation } from '../../sources/passage.js';
import type { Passage, Source } from '../../sources/source.js';
import { plainLine } from '../../text/escapeMarkdown.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import type { HeldArticle } from '../heldArticle.js';
import { originalSpan } from '../originalSpan.js';
import { placeInFile } from '../sidecarEditing/showPassage.js';
import type { Store } from '../store.js';
import type { FoundQuotation, QuotationPlace } from './besideTypes.js';

interface Init {
  readonly store: Store;
  readonly pause: () => Promise<void>;
}

/** Places that a list has room for. */
const MOST = 500;
/** Code units of words that are searched for, and that are shown. */
const LONGEST = 2000;
const SHOWN = 200;
/** Articles after which the thread may do something else. */
const SLICE = 200;

/** Searches the corpus of an article for words of it; `span` in code units of the document's own text. */
export async function findQuotation(
  { store, pause }: Init,
  article: HeldArticle,
  asked: Span,
): Promise<FoundQuotation | undefined> {
  const span = withoutMarks(article.portable.text, {
    start: article.portable.fromOriginal(asked.start),
    end: Math.min(article.portable.fromOriginal(asked.end), article.portable.fromOriginal(asked.start) + LONGEST),
  });
  const search = createWordingSearch(article.source, span);
  if (!search) return undefined;
  const corpus = store.corpusOf(article.uri);
  const found: WordingMatch[] = [];
  for (const [at, source] of corpus.index.sources().entries()) {
    found.push(...search(source));
    if (at % SLICE === SLICE - 1) await pause();
  }
  const matches = [...found, ...pairedWith(store, article, span, found)].sort(byDay);
  const isAsked = (match: WordingMatch) => match.source.uri === article.uri && overlaps(match.span, span);
  const places = matches.slice(0, MOST).flatMap((match) => {
    const home = corpus.articles.get(match.source.uri);
    return home ? [placeOf(match, home, isAsked(match))] : [];
  });
  return { words: shown(article.portable.text, span), places, leftOut: Math.max(0, matches.length - MOST) };
}

/** Quotations of the same story that the comparison holds to be the same utterance, where the search did not come upon them. */
function pairedWith(store: Store, article: HeldArticle, span: Span, found: readonly WordingMatch[]): readonly WordingMatch[] {
  const quotes = article.annotations.filter((one) => one.type === 'quote' && one.span && contains(one.span, span));
  return quotes.flatMap(({ id }) =>
    store
      .findings(article)
      .pairs(id)
      .flatMap((pair) => {
        const match = otherSide(pair, article.uri);
        return match && !found.some(({ source, span: at }) => source === match.source && overlaps(at, match.span)) ? [match] : [];
      }),
  );
}

function otherSide({ a, b, diff }: QuotePair, uri: string): WordingMatch | undefined {
  const isA = a.source.uri === uri;
  const { source, span, annotation }: Passage = isA ? b : a;
  return isCounted(annotation) ? { source, span, quote: annotation, diff: isA ? diff : diff.map(turned) } : undefined;
}

const turned = ({ op, text }: WordDiff): WordDiff => ({
  op: op === 'added' ? 'removed' : op === 'removed' ? 'added' : 'same',
  text,
});

const dayOf = ({ facts }: Source): string => facts.published ?? '9999';

const byDay = (a: WordingMatch, b: WordingMatch): number =>
  dayOf(a.source) < dayOf(b.source)
    ? -1
    : dayOf(a.source) > dayOf(b.source)
      ? 1
      : byFile(a.source, b.source) || a.span.start - b.span.start;

function placeOf({ source, span, quote, diff }: WordingMatch, home: HeldArticle, isAsked: boolean): QuotationPlace {
  const speaker = quote && speakerOf(quote);
  return {
    place: placeInFile(source.uri, home.original, originalSpan(home)(span)),
    file: source.file,
    label: plainLine(sourceAndDay(source)),
    words: shown(source.text, span),
    ...(speaker ? { speaker: plainLine(speaker) } : {}),
    isAsked,
    diff: diff.every(({ op }) => op === 'same') ? [] : diff,
  };
}

const speakerOf = ({ known, mention, record }: PlacedAnnotation): string | undefined =>
  known?.name ??
  (mention?.kind === 'quote' ? (mention.speaker?.canonicalName ?? mention.speaker?.text) : undefined) ??
  record.speaker;

function shown(text: string, { start, end }: Span): string {
  const words = plainLine(text.slice(start, end).replace(/\s+/g, ' '));
  return words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/\s\S*$/, '')}…` : words;
}

/** A quotation is looked for by its words. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (/^[^\p{L}\p{N}]{0,20}/u.exec(words)?.[0].length ?? 0);
  const behind = /[^\p{L}\p{N}]{0,20}$/u.exec(words.slice(-40))?.[0].length ?? 0;
  return { start: Math.min(from, end), end: Math.max(from, end - behind) };
}
