import type { Log } from '../core/ports.js';
import type { AnnotationService } from '../core/serviceTypes.js';
import type { ActiveArticle } from './articles/activeArticle.js';
import type { OpenArticles } from './articles/openArticles.js';
import type { LoneSidecars } from './files/loneSidecars.js';
import type { MergeSetup } from './git/mergeSetup.js';
import type { MarkVisibility } from './marks/markVisibility.js';
import type { ReadOnlyDocuments } from './readOnlyDocuments.js';
import type { StoryBoardPanel } from './storyBoard/storyBoard.js';
import type { QuotationsView } from './views/quotationsView.js';

/** What commands work with. */
export interface Tools {
  readonly service: AnnotationService;
  readonly articles: OpenArticles;
  readonly active: ActiveArticle;
  readonly lone: LoneSidecars;
  readonly mergeSetup: MergeSetup;
  readonly visibility: MarkVisibility;
  readonly documents: ReadOnlyDocuments;
  readonly quotations: QuotationsView;
  readonly storyBoard: StoryBoardPanel;
  readonly log: Log;
}
