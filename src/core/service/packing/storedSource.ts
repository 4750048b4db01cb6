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

/** Where what a source says is kept. An object and no function, which would hold whatever stands around it. */
export interface Storage {
  sourceContent(): SourceContent;
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
  #content: SourceContent | Storage;

  constructor({ uri, file, facts }: Pick<Source, 'uri' | 'file' | 'facts'>, content: SourceContent) {
    this.uri = uri;
    this.file = file;
    this.facts = facts;
    this.#content = content;
    Object.defineProperties(this, PARTS);
  }

  /** From now on what it says is asked for each time. */
  putAway(storage: Storage): void {
    this.#content = storage;
  }

  /** From now on it holds what it says. */
  takeOut(content: SourceContent): void {
    this.#content = content;
  }

  static contentOf(source: StoredSource): SourceContent {
    const content = source.#content;
    return 'sourceContent' in content ? content.sourceContent() : content;
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
