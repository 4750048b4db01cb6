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
}
