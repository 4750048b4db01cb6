import type { InferredDay } from '../article/publishedDay/inferredDay.js';
import type { ScanResult } from '../scan/scan.js';
import type { Agreement, Conflict, QuotePair, Revision } from '../sources/finding.js';
import { byFile } from '../sources/passage.js';
import type { Source } from '../sources/source.js';
import type { SourceIndex } from '../sources/sourceIndex.js';
import type { Span } from '../text/span.js';
import { type Findings, findingsIn } from './findings.js';
import type { DayGuess } from './storyDay/guessDay.js';

/** Pairs of one article's quotations with those of other sources; of one annotation where its id is given. Nothing for an unknown uri. */
export const quotePairsOf = (index: SourceIndex, uri: string, annotationId?: string): readonly QuotePair[] => {
  const pairs = ask(index, uri, (findings, source) => findings.quotePairs(source));
  if (annotationId === undefined) return pairs;
  return pairs.filter(({ aParts, bParts }) =>
    [...aParts, ...bParts].some(({ source, annotation }) => source.uri === uri && annotation.id === annotationId),
  );
};

/** What other sources of the same story contradict in one article. */
export const conflictsOf = (index: SourceIndex, uri: string): readonly Conflict[] =>
  ask(index, uri, (findings, source) => findings.conflicts(source));

/** Numbers of one article that other reports of the same story had or have otherwise on another day. */
export const revisionsOf = (index: SourceIndex, uri: string): readonly Revision[] =>
  ask(index, uri, (findings, source) => findings.revisions(source));

/** What other sources of the same story say alike. */
export const agreementsOf = (index: SourceIndex, uri: string): readonly Agreement[] =>
  ask(index, uri, (findings, source) => findings.agreements(source));

function ask<F>(index: SourceIndex, uri: string, question: (findings: Findings, source: Source) => readonly F[]): readonly F[] {
  const source = index.get(uri);
  return source ? question(findingsIn(index), source) : [];
}

/** The sources that tell the same event as one article, itself among them, in file order. */
export const storyOf = (index: SourceIndex, uri: string): readonly Source[] =>
  ask(index, uri, (findings, source) => [...findings.storyOf(source)].sort(byFile));

/**
 * The published day that the other sources of its story leave one article; `undated` is its scan without a day. Days that
 * were inferred are no evidence, so the answer is the same however often and in what order it is asked.
 */
export function storyDayOf(index: SourceIndex, uri: string, undated: ScanResult): InferredDay | undefined {
  const source = index.get(uri);
  return source && findingsIn(index).days.dayOf(source, undated);
}

/** The work of {@link storyDayOf} in steps, for pauses between them. */
export function storyDaySteps(index: SourceIndex, uri: string, undated: ScanResult): Iterator<void, unknown> {
  const source = index.get(uri);
  return source ? findingsIn(index).days.steps(source, undated) : [][Symbol.iterator]();
}

/** What an open day at `span` of such an article may be, by the date that another source gives the same thing. */
export function dayGuessOf(index: SourceIndex, uri: string, undated: ScanResult, span: Span): DayGuess | undefined {
  const source = index.get(uri);
  return source && findingsIn(index).days.guessOf(source, undated, span);
}

/** Takes in the sources that came since the last question, so that the next one finds that done: for a pause in long reading. */
export const takeIn = (index: SourceIndex): void => void findingsIn(index);
