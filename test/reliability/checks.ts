import { allScripts } from './allScripts.js';
import { brokenSidecars } from './brokenSidecars.js';
import { bulkUndone } from './bulkUndone.js';
import { changedTypesetting } from './changedTypesetting.js';
import type { Check } from './check.js';
import { editedMarks } from './editedMarks.js';
import { editedTwins } from './editedTwins.js';
import { fuzzyTimes } from './fuzzyTimes.js';
import { handEditedFiles } from './handEditedFiles.js';
import { hostileSidecars } from './hostileSidecars.js';
import { killedWriters } from './killedWriters.js';
import { largeSidecar } from './largeSidecar.js';
import { lineEnds } from './lineEnds.js';
import { longerWords } from './longerWords.js';
import { longQuotes } from './longQuotes.js';
import { mergedSidecars } from './mergedSidecars.js';
import { movedArticles } from './movedArticles.js';
import { nothingLeft } from './nothingLeft.js';
import { oneBadEntry } from './oneBadEntry.js';
import { parallelSentences } from './parallelSentences.js';
import { reanchoredArticles } from './reanchoredArticles.js';
import { saidUntilConfirmed } from './saidUntilConfirmed.js';
import { shortWords } from './shortWords.js';
import { threeWriters } from './threeWriters.js';
import { twoMachines } from './twoMachines.js';
import { usedNames } from './usedNames.js';
import { changedOnDisk } from './window/changedOnDisk.js';
import { gitOperations } from './window/gitOperations.js';
import { movedInWindow } from './window/movedInWindow.js';
import { twoWindows } from './window/twoWindows.js';
import { unsavedSidecar } from './window/unsavedSidecar.js';

/** Every check, in order of its id. */
export const CHECKS: readonly Check[] = [
  reanchoredArticles,
  editedMarks,
  changedTypesetting,
  shortWords,
  parallelSentences,
  longerWords,
  longQuotes,
  editedTwins,
  allScripts,
  lineEnds,
  gitOperations,
  fuzzyTimes,
  saidUntilConfirmed,
  brokenSidecars,
  oneBadEntry,
  handEditedFiles,
  threeWriters,
  twoWindows,
  unsavedSidecar,
  changedOnDisk,
  killedWriters,
  movedArticles,
  movedInWindow,
  mergedSidecars,
  twoMachines,
  bulkUndone,
  usedNames,
  nothingLeft,
  largeSidecar,
  hostileSidecars,
];
