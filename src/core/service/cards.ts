import type { Annotation } from '../article/annotation.js';
import { buildCard } from '../card/buildCard.js';
import type { Card } from '../card/card.js';
import { missingAt, originalOf, originalsAt } from '../compare/board/standing.js';
import { dayGuessOf, storyOf } from '../compare/perArticle.js';
import { isStoryRegion } from '../sources/storyRegion.js';
import type { Span } from '../text/span.js';
import type { Corpus } from './corpus.js';
import type { Findings } from './findings.js';
import type { HeldArticle } from './heldArticle.js';
import type { Refs } from './refs.js';

/**
 * The cards at an offset of the document's own text: the shortest mark first, rejected and lost ones left out. Speech
 * reported without quotation marks is reached by the words that report it, behind all marks.
 */
export function cardsAt(
  article: HeldArticle,
  offset: number,
  make: (annotation: Annotation) => Card,
  withReported: boolean,
): readonly Card[] {
  const at = article.portable.fromOriginal(offset);
  const marks = article.annotations
    .filter(({ span, status }) => span && status !== 'rejected' && span.start <= at && at <= span.end)
    .filter(({ span }, _, all) => all.length < 2 || (span && at < span.end))
    .sort((a, b) => length(a) - length(b));
  const reported = withReported ? (article.reported ?? []).filter((annotation) => contains(cueOf(annotation), at)) : [];
  return [...marks, ...reported].map(make);
}

const contains = (span: Span | undefined, at: number): boolean => span !== undefined && span.start <= at && at <= span.end;

/** The words that report: `said`, `according to`. */
export const cueOf = ({ mention }: Annotation): Span | undefined => (mention?.kind === 'quote' ? mention.cue?.span : undefined);

const length = ({ span }: Annotation): number => (span ? span.end - span.start : 0);

/** The card of one annotation with what its corpus says. Mentions outside the story are not cross-referenced. */
export function cardOf(annotation: Annotation, article: HeldArticle, corpus: Corpus, findings: Findings, refs: Refs): Card {
  const { index } = corpus;
  const entity = index.entityOf(article.uri, annotation.id);
  const typeElsewhere = index.typeElsewhere(article.uri, annotation.id);
  const value = annotation.mention?.kind === 'date' ? (annotation.record.value ?? annotation.mention.value) : undefined;
  const guess = guessFor(annotation, article, corpus);
  const story = storyOf(index, article.uri);
  return buildCard({
    source: article.source,
    annotation,
    story,
    ...(entity ? { entity } : {}),
    ...(typeElsewhere ? { typeElsewhere } : {}),
    ...(guess ? { guess } : {}),
    pairs: findings.pairs(annotation.id),
    conflicts: findings.conflicts(annotation.id),
    agreements: findings.agreements(annotation.id),
    revisions: findings.revisions(annotation.id),
    sameDay: value && isStoryRegion(annotation.region) ? index.passagesOn(value) : [],
    missing: isStoryRegion(annotation.region) ? missingAt(index, article.uri, annotation.id) : [],
    originalOf: originalsAt(index, article.uri),
    farOriginalOf: (source) => originalOf(index, source),
    refOf: ({ source, annotation: { id } }) => refs.refOf(source.uri, id),
  });
}

/** Only an article without a published day leaves a day open that another source may tell. */
function guessFor({ span, mention, record }: Annotation, { undated, uri, facts }: HeldArticle, { index }: Corpus) {
  if (mention?.kind !== 'date' || (record.value ?? mention.value) !== undefined || !span || !undated || facts.published)
    return undefined;
  return dayGuessOf(index, uri, undated.scan, span);
}
