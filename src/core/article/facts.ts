/** What is known of an article as a whole, and who says so. Order of trust: design/house.md, "Where an article's facts come from". */
export interface ArticleFacts {
  readonly outlet?: string;
  readonly title?: string;
  readonly author?: string;
  readonly url?: string;
  /** `YYYY-MM-DD`, optionally with a time and zone after it; the day the article was published. */
  readonly published?: string;
  /** `stated` by the text or by `sources.yaml`, `inferred` by us, `entered` by a person. */
  readonly publishedFrom?: 'stated' | 'inferred' | 'entered';
  /** The reason, where it was inferred. */
  readonly publishedWhy?: string;
  /** Where we inferred it just now: from the article's own words or from the other sources of its story. */
  readonly inferredFrom?: 'text' | 'story';
  readonly timezone?: string;
  readonly language?: string;
  /** A story that a person put it into. */
  readonly story?: string;
  /** Stories that a person kept it out of. */
  readonly notStories?: readonly string[];
  readonly note?: string;
}

/** The first to state a fact wins: pass the most trusted first. */
export function mergeFacts(...byTrust: readonly (ArticleFacts | undefined)[]): ArticleFacts {
  return Object.assign({}, ...byTrust.filter((facts) => facts !== undefined).reverse()) as ArticleFacts;
}

/** The calendar day of `published`, as the scanners' `dct`. */
export const dctOf = (facts: ArticleFacts): string | undefined => /^\d{4}-\d\d-\d\d/.exec(facts.published ?? '')?.[0];
