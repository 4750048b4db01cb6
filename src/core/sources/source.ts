import type { Annotation, Article } from '../article/annotation.js';
import type { Span } from '../text/span.js';
import type { EntityType } from '../text/vocabulary.js';

/** An article as the corpus sees it: another report. */
export interface Source extends Article {
  /** Path below the corpus root, with `/`: how people and the CLI name it. */
  readonly file: string;
}

/** One passage of one source: where, and the words. Spans are code units of the source's portable text. */
export interface Passage {
  readonly source: Source;
  readonly annotation: Annotation;
  readonly span: Span;
  /** The sentence around it, for showing. */
  readonly sentence: Span;
}

/** One person, organisation, place … over the whole corpus. `id` is a slug, stable while the names stay. */
export interface CorpusEntity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name any source gives. */
  readonly canonicalName: string;
  /** `Q42`, where a person wrote it down. */
  readonly wikidata?: string;
  readonly mentions: readonly Passage[];
  /** The sources of its mentions. */
  readonly uris: ReadonlySet<string>;
  /** Other names in full and letters that stand for it, in order of letters. */
  readonly aliases?: readonly string[];
  /** What each source calls a person: once for each title and source, in file order. */
  readonly titles?: readonly TitleOf[];
  /** Others of the very same name, told apart by what they are: `John Doe, the striker`. */
  readonly namesakes?: readonly string[];
  /** Of a last name that two people of the corpus have: their names. */
  readonly mayBe?: readonly string[];
}

/** A title or role as one source has it on its day (`YYYY-MM-DD`, where it is known). */
export interface TitleOf {
  readonly title: string;
  readonly source: Source;
  readonly day?: string;
}
