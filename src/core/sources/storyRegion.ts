import type { RegionKind } from '../text/vocabulary.js';

const OUTSIDE: ReadonlySet<RegionKind> = new Set(['boilerplate', 'teaser', 'duplicate']);

/** Whether a region tells the article's own story, once: only mentions there are cross-referenced. */
export const isStoryRegion = (region: RegionKind): boolean => !OUTSIDE.has(region);
