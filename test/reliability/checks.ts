import { bulkUndone } from './bulkUndone.js';
import type { Check } from './check.js';
import { editedMarks } from './editedMarks.js';
import { handEditedFiles } from './handEditedFiles.js';
import { killedWriters } from './killedWriters.js';
import { lineEnds } from './lineEnds.js';
import { mergedSidecars } from './mergedSidecars.js';
import { movedArticles } from './movedArticles.js';
import { nothingLeft } from './nothingLeft.js';
import { saidUntilConfirmed } from './saidUntilConfirmed.js';
import { threeWriters } from './threeWriters.js';
import { twoMachines } from './twoMachines.js';
import { usedNames } from './usedNames.js';
import { changedOnDisk } from './window/changedOnDisk.js';
import { twoWindows } from './window/twoWindows.js';
import { unsavedSidecar } from './window/unsavedSidecar.js';

/** Every check, in order of its id. */
export const CHECKS: readonly Check[] = [
  editedMarks,
  lineEnds,
  saidUntilConfirmed,
  handEditedFiles,
  threeWriters,
  twoWindows,
  unsavedSidecar,
  changedOnDisk,
  killedWriters,
  movedArticles,
  mergedSidecars,
  twoMachines,
  bulkUndone,
  usedNames,
  nothingLeft,
];
