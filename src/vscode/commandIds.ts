/** Every command of the extension, by what it does. test/manifest.test.ts holds package.json equal to this list. */
export const COMMAND_IDS = {
  annotateArticle: 'newsmark.annotateArticle',
  annotateFolder: 'newsmark.annotateFolder',
  acceptSuggestion: 'newsmark.acceptSuggestion',
  rejectSuggestion: 'newsmark.rejectSuggestion',
  addNote: 'newsmark.addNote',
  markSelectionAs: 'newsmark.markSelectionAs',
  setFacts: 'newsmark.setFacts',
  nextAnnotation: 'newsmark.nextAnnotation',
  previousAnnotation: 'newsmark.previousAnnotation',
  describeAnnotation: 'newsmark.describeAnnotation',
  openSidecar: 'newsmark.openSidecar',
  compareSources: 'newsmark.compareSources',
  toggleMarks: 'newsmark.toggleMarks',
  toggleMarksOfKind: 'newsmark.toggleMarksOfKind',
  relinkSidecar: 'newsmark.relinkSidecar',
  relinkAll: 'newsmark.relinkAll',
  goToEntry: 'newsmark.goToEntry',
  goToPassage: 'newsmark.goToPassage',
  completeEntry: 'newsmark.completeEntry',
  completeAllEntries: 'newsmark.completeAllEntries',
  mergeConflictedSidecar: 'newsmark.mergeConflictedSidecar',
  setUpGitMerge: 'newsmark.setUpGitMerge',
  undo: 'newsmark.undo',
  redo: 'newsmark.redo',
  ignoreHere: 'newsmark.ignoreHere',
  ignoreEverywhere: 'newsmark.ignoreEverywhere',
  mergeEntity: 'newsmark.mergeEntity',
  separateEntity: 'newsmark.separateEntity',
  setWikidata: 'newsmark.setWikidata',
  confirmStory: 'newsmark.confirmStory',
  refuseStory: 'newsmark.refuseStory',
  openPassage: 'newsmark.openPassage',
} as const;
export type CommandId = (typeof COMMAND_IDS)[keyof typeof COMMAND_IDS];

/** Commands that only links and lists run: they need an argument, so the palette does not offer them. */
export const LINK_ONLY_COMMANDS: readonly CommandId[] = [COMMAND_IDS.openPassage];
