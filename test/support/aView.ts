import type { ArticleView, Mark } from '../../src/core/serviceTypes.js';

/** A mark with defaults for everything a test does not name. */
export const aMark = (mark: Partial<Mark>): Mark => ({
  ref: `0123abcd#${mark.id ?? 'p-00000000'}`,
  id: 'p-00000000',
  type: 'person',
  status: 'suggested',
  text: 'Jane Doe',
  label: 'Jane Doe',
  detail: 'person',
  confidence: 1,
  faint: false,
  differing: [],
  sharedBy: 0,
  ...mark,
});

/** An article's view with defaults for everything a test does not name. */
export const aView = (view: Partial<ArticleView>): ArticleView => ({
  uri: 'mem:/news/a.txt',
  version: 1,
  facts: {},
  regions: [],
  marks: [],
  reported: [],
  problems: [],
  sidecarUri: 'mem:/news/a.txt.ann.yaml',
  sidecarExists: false,
  unresolved: 0,
  otherSources: 0,
  ...view,
});
