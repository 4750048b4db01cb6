import type { Annotation } from '../article/annotation.js';
import type { Span } from '../text/span.js';
import { sentenceAt } from './passage.js';
import type { Passage, Source } from './source.js';

/**
 * A passage known by the place of its annotation in its source's list: what it says is read when somebody asks, so that an
 * index holds no article. Its parts are no properties of its own: it is not copied by spreading.
 */
export class IndexedPassage implements Passage {
  constructor(
    readonly source: Source,
    /** Place in the source's annotations. */
    readonly at: number,
    readonly start: number,
    readonly end: number,
  ) {}

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get annotation(): Annotation {
    return this.source.annotations[this.at] as Annotation;
  }

  get sentence(): Span {
    return sentenceAt(this.source, this.span);
  }
}
