import type { EntityType } from '../text/vocabulary.js';
import type { SourceRead } from './readSource.js';
import type { CorpusEntity, Passage, Source } from './source.js';

/** What so many other sources take a name for. */
export interface TypeElsewhere {
  readonly type: EntityType;
  readonly sources: number;
}

/** Every article of a corpus, looked up by what it speaks of. Kept up to date one article at a time. */
export interface SourceIndex {
  /**
   * Adds a source or replaces the one with the same uri. Cost by the size of that article, not of the corpus.
   * `read`: what `readSource` gives for it, where that is known already.
   */
  put(source: Source, read?: SourceRead): void;
  remove(uri: string): void;
  get(uri: string): Source | undefined;
  /** In file order. */
  sources(): readonly Source[];
  /** One entity per real one, over all sources. Computed anew only after a change. */
  entities(): readonly CorpusEntity[];
  /** The entity that a mention of this source belongs to. */
  entityOf(uri: string, annotationId: string): CorpusEntity | undefined;
  /** The type that most other sources give the name of this mention, where it is typed otherwise here and nearly nowhere else. */
  typeElsewhere(uri: string, annotationId: string): TypeElsewhere | undefined;
  /** Passages of other sources with this date value or a day inside it, story regions only. */
  passagesOn(value: string): readonly Passage[];
  /** The sources of those passages, in no order. */
  sourcesOn(value: string): ReadonlySet<Source>;
}
