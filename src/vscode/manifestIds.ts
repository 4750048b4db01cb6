/** Names that package.json and the code share beside the commands; test/manifest.test.ts holds both equal. */
export const CONTEXT_KEYS = {
  /** The active editor shows an article. */
  isArticle: 'newsmark.isArticle',
  /** The active editor shows a sidecar. */
  isSidecar: 'newsmark.isSidecar',
  /** An article was opened since the window started. */
  hasArticles: 'newsmark.hasArticles',
  /** Words were looked for everywhere, and places found. */
  hasFoundQuotation: 'newsmark.hasFoundQuotation',
} as const;

export const VIEW_IDS = {
  annotations: 'newsmark.annotations',
  sources: 'newsmark.sources',
  quotations: 'newsmark.quotations',
} as const;

/** Types of panels; the extension is activated for one that is restored. */
export const PANEL_TYPES = { storyBoard: 'newsmark.storyBoard' } as const;

/** Of rows in the annotations view: what can be done with them. */
export const ROW_CONTEXTS = {
  suggested: 'mention.suggested',
  accepted: 'mention.accepted',
  lost: 'mention.lost',
  /** In its place by a guess, until a person confirms it. */
  guessed: 'mention.guessed',
  /** Several mentions of one name. */
  name: 'mention.name',
  /** Groups: a kind or what is shared, the lost ones, those whose place is a guess. */
  kindGroup: 'mention.kindgroup',
  lostGroup: 'mention.lostgroup',
  guessedGroup: 'mention.guessedgroup',
  /** A sidecar without article. */
  alone: 'newsmark.alone',
  /** The group of those, where one can be re-linked without asking. */
  moved: 'newsmark.moved',
} as const;
