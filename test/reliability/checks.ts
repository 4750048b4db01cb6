import { bulkUndone } from './bulkUndone.js';
import type { Check } from './check.js';
import { editedMarks } from './editedMarks.js';
import { killedWriters } from './killedWriters.js';
import { movedArticles } from './movedArticles.js';
import { nothingLeft } from './nothingLeft.js';
import { saidUntilConfirmed } from './saidUntilConfirmed.js';
import { usedNames } from './usedNames.js';

/** Every check, in order of its id. */
export const CHECKS: readonly Check[] = [
  editedMarks,
  saidUntilConfirmed,
  killedWriters,
  movedArticles,
  bulkUndone,
  usedNames,
  nothingLeft,
];
