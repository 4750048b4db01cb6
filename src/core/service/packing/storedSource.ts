import type { Annotation } from '../../article/annotation.js';
import type { ArticleFacts } from '../../article/facts.js';
import type { Region } from '../../mention/mention.js';
import type { Source } from '../../sources/source.js';

/** What a source is read for: the part that takes room. */
export interface SourceContent {
  readonly text: string;
  readonly regions: readonly Region[];
  readonly annotations: readonly Annotation[];
}

/**
 * A source that stays the same object while what it says is put away and taken out again. Its parts are properties of its
 * own, so that a copy made by spreading has them too.
 */
export class StoredSource implements Source {
  readonly uri: string;
  readonly file: string;
  readonly facts: ArticleFacts;
  declare readonly text: string;
  declare readonly regions: readonly Region[];
  declare readonly annotations: readonly Annotation[];
  /** What it says, or where that is taken from. */
  #content: SourceContent | (() => SourceContent);

  constructor({ uri, file, facts }: Pick<Source, 'uri' | 'file' | 'facts'>, content: SourceContent) {
    this.uri = uri;
    this.file = file;
    this.facts = facts;
    this.#content = content;
    Object.defineProperties(this, PARTS);
  }

  /** From now on what it says is asked for each time. */
  putAway(content: () => SourceContent): void {
    this.#content = content;
  }

  /** From now on it holds what it says. */
  takeOut(content: SourceContent): void {
    this.#content = content;
  }

  static contentOf(source: StoredSource): SourceContent {
    return typeof source.#content === 'function' ? source.#content() : source.#content;
  }
}

/** One getter for all sources: it costs a source nothing. */
const part = <K extends keyof SourceContent>(key: K): PropertyDescriptor & ThisType<StoredSource> => ({
  enumerable: true,
  get() {
    return StoredSource.contentOf(this)[key];
  },
});
const PARTS = { text: part('text'), regions: part('regions'), annotations: part('annotations') };
