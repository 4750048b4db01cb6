import type { AnnotationRecord } from '../article/annotation.js';

/** New or changed fields of one entry, by its id. A field left out stays as it is, `null` takes it away. */
export type RecordChange = Pick<AnnotationRecord, 'id'> & {
  readonly [Field in Exclude<keyof AnnotationRecord, 'id'>]?: AnnotationRecord[Field] | null | undefined;
};

/** Fields of the `article:` block, under their names in the file (design/sidecar.md, section 4). `null` takes one away. */
export type ArticleBlockChange = {
  readonly [Field in (typeof ARTICLE_FIELDS)[number]]?: string | number | null | undefined;
};

/** Known fields of `article:`, in the order in which they are written. */
export const ARTICLE_FIELDS = [
  'file',
  'outlet',
  'title',
  'author',
  'url',
  'published',
  'published_from',
  'published_why',
  'timezone',
  'retrieved',
  'language',
  'hash',
  'length',
  'story',
  'note',
] as const;

/** What is to be changed in a sidecar. Entries that are not named stay to the byte. */
export interface SidecarChange {
  readonly article?: ArticleBlockChange;
  readonly upserts: readonly RecordChange[];
  /** Where an entry lies in the text, for putting new ones in order; its `at` where left out. */
  readonly order?: (record: RecordChange) => number | undefined;
  /** A person asked for it: context and position are written also where nothing else of an entry changes. */
  readonly places?: true;
}
