import type { AnnotationService } from '../core/serviceTypes.js';
import type { Settings } from '../core/settings.js';

/** What a thread is started with. */
export interface Start {
  readonly version: string;
  readonly settings: Settings;
  /** The bytes of `names.model`. */
  readonly model: Uint8Array;
  /** Of all that reads an article, code and model. */
  readonly edition: string;
  /** Whether the other end keeps what was read from one run to the next. */
  readonly hasCache: boolean;
  /** How many other threads read articles for this one; 0: none. */
  readonly readers: number;
}

/** Every method of the service, so that both ends make the same list. The compiler holds it complete. */
const METHODS: Readonly<Record<keyof AnnotationService, true>> = {
  openArticle: true,
  viewOf: true,
  closeArticle: true,
  loadCorpus: true,
  fileChanged: true,
  cardsAt: true,
  cardOf: true,
  locate: true,
  annotate: true,
  annotateFolder: true,
  decide: true,
  decideAll: true,
  reattach: true,
  reattachAll: true,
  confirm: true,
  confirmAll: true,
  refreshPositions: true,
  setNote: true,
  addAnnotation: true,
  setFacts: true,
  compareMarkdown: true,
  compareJson: true,
  scanText: true,
  check: true,
  ignore: true,
  mergeEntities: true,
  separateEntities: true,
  setWikidata: true,
  addAlias: true,
  knownEntities: true,
  confirmStory: true,
  refuseStory: true,
  storySources: true,
  corpusFileProblems: true,
  storyBoard: true,
  storyMarkdown: true,
  mergeTexts: true,
  mergeConflicted: true,
  undo: true,
  redo: true,
  unwritten: true,
  writeAgain: true,
  sidecarsAlong: true,
  filesMoved: true,
  orphans: true,
  relink: true,
  relinkAll: true,
  copyOf: true,
  copySidecar: true,
  completionsAt: true,
  passageAt: true,
  definitionAt: true,
  entryOf: true,
  completeEntry: true,
  completeEntries: true,
  fixesAt: true,
  checkSidecar: true,
  knownProblems: true,
  counterpartsOf: true,
  citationOf: true,
  findQuotation: true,
  refuseConflict: true,
  addClaim: true,
};
export const SERVICE_METHODS = Object.keys(METHODS) as (keyof AnnotationService)[];

/** Methods of long work: their second and third arguments, progress and cancellation, travel as a job's number. */
export const LONG_METHODS = ['loadCorpus', 'annotateFolder'] as const satisfies readonly (keyof AnnotationService)[];
export type LongMethod = (typeof LONG_METHODS)[number];

export const isLong = (method: string): method is LongMethod => (LONG_METHODS as readonly string[]).includes(method);
