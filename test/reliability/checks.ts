import type { Check } from './check.js';
import { killedWriters } from './killedWriters.js';
import { movedArticles } from './movedArticles.js';

/** Every check, in order of its id. */
export const CHECKS: readonly Check[] = [killedWriters, movedArticles];
