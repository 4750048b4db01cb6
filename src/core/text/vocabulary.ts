/** Kinds of name (NER; CoNLL PER/ORG/LOC/MISC written out). */
export const ENTITY_TYPES = ['person', 'organization', 'place', 'nationality', 'event', 'work'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** TIMEX3 types (TimeML annotation guidelines 1.2.1, section 2.2). */
export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimexType = (typeof TIMEX_TYPES)[number];

/** How the verb of a cue takes the words it brings: `claimed`, `admitted`. Neutral verbs (`said`) take none. */
export const STANCES = [
  'claims',
  'admits',
  'denies',
  'confirms',
  'accuses',
  'warns',
  'promises',
  'predicts',
  'demands',
  'asks',
  'doubts',
  'praises',
  'condemns',
] as const;
export type Stance = (typeof STANCES)[number];

/** What an annotation can be: a name, or one of the other things that a sidecar keeps. */
export const ANNOTATION_TYPES = [...ENTITY_TYPES, 'date', 'quote', 'figure', 'claim', 'note'] as const;
export type AnnotationType = (typeof ANNOTATION_TYPES)[number];

/** One letter for each type: ids begin with it, and it picks the type on the keyboard. */
export const TYPE_LETTERS: Readonly<Record<AnnotationType, string>> = {
  person: 'p',
  organization: 'o',
  place: 'l',
  nationality: 'n',
  event: 'e',
  work: 'w',
  date: 'd',
  quote: 'q',
  figure: 'f',
  claim: 'c',
  note: 't',
};

/** Where an annotation stands. `lost`: its words are no longer found with enough certainty. */
export const STATUSES = ['suggested', 'accepted', 'rejected', 'lost'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * Parts of an article. `body` is the rest. Mentions in `boilerplate` and `teaser` are marked faintly and never
 * cross-referenced; a `duplicate` is a second copy of the body and counts once.
 */
export const REGION_KINDS = ['headline', 'byline', 'dateline', 'caption', 'boilerplate', 'teaser', 'duplicate', 'body'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];
