import type { Annotation } from '../article/annotation.js';
import { dctOf } from '../article/facts.js';
import type { QuoteMention } from '../mention/mention.js';
import type { ArticleView, Mark, ReportedMark } from '../serviceTypes.js';
import { sidecarUri } from '../sidecar/sidecarUri.js';
import { dateLabel } from '../sources/dateWords/dateLabel.js';
import { figureLabel } from '../sources/figureLabel.js';
import type { QuotePair } from '../sources/finding.js';
import { isStoryRegion } from '../sources/storyRegion.js';
import { plainLine } from '../text/escapeMarkdown.js';
import type { Span } from '../text/span.js';
import { cueOf } from './cards.js';
import type { Corpus } from './corpus.js';
import type { Findings } from './findings.js';
import { isStale } from './goodReading.js';
import type { HeldArticle } from './heldArticle.js';
import { originalSpan } from './originalSpan.js';
import { conflictsOn } from './problems/markConflicts.js';
import { flawsOf } from './problems/markFlaws.js';
import type { Refs } from './refs.js';

/** The view of a held article for a face: marks and regions in the offsets of the document's own text. */
export function viewOf(article: HeldArticle, corpus: Corpus, findings: Findings, refs: Refs): ArticleView {
  const toOriginal = originalSpan(article);
  const marks = article.annotations
    .filter(({ status }) => status !== 'rejected')
    .map((annotation) => markOf(annotation, { article, corpus, findings, refs, toOriginal }));
  return {
    uri: article.uri,
    version: article.version ?? 0,
    facts: article.facts,
    regions: article.scan.regions.map((region) => ({ ...region, span: toOriginal(region.span) })),
    marks,
    reported: reportedMarks(article, refs),
    problems: article.reading?.problems ?? [],
    sidecarUri: sidecarUri(article.uri),
    sidecarExists: article.sidecarText !== undefined,
    ...(isStale(article) ? { stale: true as const } : {}),
    ...(article.skipped ? { skipped: article.skipped } : {}),
    unresolved: unresolvedOf(article),
    otherSources: Math.max(0, corpus.index.sources().length - 1),
  };
}

const reportedMarks = (article: HeldArticle, refs: Refs): readonly ReportedMark[] =>
  (article.reported ?? []).flatMap((annotation) => {
    const cue = cueOf(annotation);
    return cue ? [{ ref: refs.refOf(article.uri, annotation.id), cue: originalSpan(article)(cue) }] : [];
  });

/** Dates that only a published day could resolve. */
const unresolvedOf = (article: HeldArticle): number =>
  dctOf(article.facts)
    ? 0
    : article.annotations.filter(({ mention, status }) => mention?.kind === 'date' && !mention.value && status !== 'rejected')
        .length;

interface MarkContext {
  readonly article: HeldArticle;
  readonly corpus: Corpus;
  readonly findings: Findings;
  readonly refs: Refs;
  readonly toOriginal: (span: Span) => Span;
}

function markOf(annotation: Annotation, { article, corpus, findings, refs, toOriginal }: MarkContext): Mark {
  const { id, type, status, span, record, mention, region } = annotation;
  const conflicts = conflictsOn(findings.conflicts(id), article, corpus, refs);
  const flaws = flawsOf(annotation, article.portable.text).map((flaw) => ({ ...flaw, span: toOriginal(flaw.span) }));
  const name =
    type === 'quote' ? undefined : (annotation.known?.name ?? (mention?.kind === 'entity' ? mention.canonicalName : undefined));
  return {
    ref: refs.refOf(article.uri, id),
    id,
    type,
    status,
    ...(span ? { span: toOriginal(span) } : {}),
    text: record.exact,
    ...(name === undefined ? {} : { name: plainLine(name) }),
    label: plainLine(record.exact),
    detail: plainLine(detailOf(annotation)),
    confidence: sureness(annotation, article, corpus),
    faint: !isStoryRegion(region),
    differing: span ? differingIn(annotation, article, findings.pairs(id)).map(toOriginal) : [],
    ...(conflicts.length ? { conflicts } : {}),
    ...(flaws.length ? { flaws } : {}),
    sharedBy: sharedBy(annotation, article, corpus, findings),
    ...(record.note ? { note: record.note } : {}),
    ...guessFields(annotation, toOriginal),
  };
}

/** How sure a type is at most that nearly all other sources do not give the name. */
const DOUBTED = 0.4;

function sureness({ id, record, mention }: Annotation, { uri }: HeldArticle, { index }: Corpus): number {
  const sure = record.confidence ?? mention?.confidence ?? 1;
  return mention?.kind === 'entity' && index.typeElsewhere(uri, id) ? Math.min(sure, DOUBTED) : sure;
}

/** That its place is a guess, or where a lost one may have been. */
function guessFields({ anchoring }: Annotation, toOriginal: (span: Span) => Span): Pick<Mark, 'reattached' | 'guess'> {
  if (anchoring.kind === 'reattached') return { reattached: anchoring.reason };
  return anchoring.kind === 'lost' && anchoring.guess ? { guess: toOriginal(anchoring.guess) } : {};
}

function detailOf({ mention, record, type }: Annotation): string {
  if (mention?.kind === 'entity')
    return [mention.canonicalName === record.exact ? '' : mention.canonicalName, mention.title ?? ''].filter(Boolean).join(' · ');
  if (type === 'date')
    return record.value ? dateLabel(record.value, mention?.kind === 'date' ? mention : undefined) : 'not resolved';
  if (mention?.kind === 'quote') return quoteDetail(mention, record.stance);
  if (mention?.kind === 'figure') return [figureLabel(mention), mention.of].filter(Boolean).join(' · ');
  return record.note ?? record.entity ?? '';
}

/** Who spoke, and with which stance where the cue takes one: `Jane Doe · denies`. */
function quoteDetail({ form, speaker, cue }: QuoteMention, stance = cue?.stance): string {
  const who = speaker?.canonicalName ?? speaker?.text ?? (form === 'scare' ? 'a term in marks' : 'speaker not known');
  return stance ? `${who} · ${stance}` : who;
}

function sharedBy({ id, mention }: Annotation, { uri }: HeldArticle, { index }: Corpus, findings: Findings): number {
  const others = new Set<string>();
  const add = (...uris: readonly string[]) => {
    for (const other of uris) if (other !== uri) others.add(other);
  };
  for (const { a, b } of [...findings.pairs(id), ...findings.agreements(id), ...findings.conflicts(id)])
    add(a.source.uri, b.source.uri);
  const named = mention?.kind === 'entity' ? index.entityOf(uri, id)?.uris : undefined;
  // A name of every other article is counted, not gone through.
  if (named && !others.size) return named.size - (named.has(uri) ? 1 : 0);
  for (const other of named ?? []) add(other);
  if (mention?.kind === 'date' && mention.value) for (const source of index.sourcesOn(mention.value)) add(source.uri);
  return others.size;
}

/** Our own words that another source lacks or changes, found again in the quotation from left to right. */
function differingIn({ id }: Annotation, { uri, portable }: HeldArticle, pairs: readonly QuotePair[]): readonly Span[] {
  return pairs
    .filter(({ relation }) => relation === 'wording-differs')
    .flatMap((pair) => {
      const isA = pair.aParts.some(({ source, annotation }) => source.uri === uri && annotation.id === id);
      const parts = isA ? pair.aParts : pair.bParts;
      const own = parts.find(({ annotation }) => annotation.id === id);
      const first = parts[0];
      const last = parts.at(-1);
      if (!own || !first || !last) return [];
      let at = first.span.start;
      return pair.diff.flatMap(({ op, text }) => {
        const words = text.trim();
        if (op === (isA ? 'added' : 'removed') || !words) return [];
        const start = portable.text.indexOf(words, at);
        if (start < 0 || start + words.length > last.span.end) return [];
        at = start + words.length;
        const isOwn = start >= own.span.start && at <= own.span.end;
        return op !== 'same' && isOwn ? [{ start, end: at }] : [];
      });
    });
}
