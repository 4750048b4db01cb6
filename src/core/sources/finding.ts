import type { CorpusEntity, Passage, Source } from './source.js';

/** How two quotations stand to each other (CLI contract of design/house.md; meaning in data/stories/README.md). */
export const QUOTE_RELATIONS = [
  'same-quote',
  'wording-differs',
  'shorter-than',
  'fragment-of',
  'same-words-other-speaker',
] as const;
export type QuoteRelation = (typeof QUOTE_RELATIONS)[number];

/** One stretch of a word diff from a's wording to b's. Its texts joined give the wording of a (same, removed) or b (same, added). */
export interface WordDiff {
  readonly op: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Two quotations of one utterance, or of the same words. `a` comes first in file order. */
export interface QuotePair {
  readonly relation: QuoteRelation;
  readonly a: Passage;
  readonly b: Passage;
  /** Where a quotation is cut in two by a cue, the parts that belong together; one passage otherwise. */
  readonly aParts: readonly Passage[];
  readonly bParts: readonly Passage[];
  readonly diff: readonly WordDiff[];
  /** Of `shorter-than` and `fragment-of`: which side is the short one. */
  readonly shorter?: 'a' | 'b';
}

export const CONFLICT_KINDS = ['date', 'number', 'ordinal', 'speaker', 'negation'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** A passage with what it says, normalised: a day, a number with its unit, a name. */
export interface Statement extends Passage {
  readonly value: string;
}

/** Two statements about the same thing that cannot both be true. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly a: Statement;
  readonly b: Statement;
  /** Why we think they speak of the same thing, in words. */
  readonly why: string;
}

/** A number that a later report has otherwise: a toll that rose, people who were found. Never a conflict. */
export interface Revision {
  readonly direction: 'raised' | 'lowered';
  /** The earlier report, by published day. */
  readonly a: Statement;
  /** The later report. */
  readonly b: Statement;
  readonly why: string;
}

/** Two statements about the same thing with the same value after resolution. */
export interface Agreement {
  readonly kind: 'date' | 'number';
  readonly a: Statement;
  readonly b: Statement;
  readonly why: string;
}

/** A day or stretch of days and everything that speaks of it, in order of time. */
export interface TimelinePoint {
  readonly value: string;
  readonly mentions: readonly Passage[];
}

/** What a set of sources agrees and disagrees on. Every list is in a fixed order: by file, then by place. */
export interface Comparison {
  readonly sources: readonly Source[];
  readonly entities: readonly CorpusEntity[];
  readonly quotes: readonly QuotePair[];
  readonly conflicts: readonly Conflict[];
  readonly agreements: readonly Agreement[];
  /** What later reports put otherwise. */
  readonly revisions: readonly Revision[];
  /** Sources that tell the same event; a source alone is a story of one. */
  readonly stories: readonly (readonly Source[])[];
  /** Sources that carry the same text; the earliest first. */
  readonly reprints: readonly (readonly Source[])[];
  readonly timeline: readonly TimelinePoint[];
}
