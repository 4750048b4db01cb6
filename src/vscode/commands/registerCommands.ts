import * as vscode from 'vscode';
import { type Command, registerCommand } from '../registerCommand.js';
import type { Tools } from '../tools.js';
import { addClaimNote } from './addClaimNote.js';
import { addNote } from './addNote.js';
import { annotateArticle } from './annotateArticle.js';
import { annotateFolder } from './annotateFolder.js';
import { compareSources } from './compareSources.js';
import { completeAllEntries, completeEntry } from './completeEntry.js';
import { confirmAllPlaces, confirmPlace } from './confirmPlace.js';
import { copyCitation } from './copyCitation.js';
import { acceptSuggestion, rejectSuggestion } from './decide.js';
import { acceptAll, rejectAll } from './decideAll.js';
import { describeAnnotation } from './describeAnnotation.js';
import { findQuotation } from './findQuotation.js';
import { nextAnnotation, previousAnnotation } from './goToAnnotation.js';
import { goToEntry } from './goToEntry.js';
import { goToGuess } from './goToGuess.js';
import { goToPassage } from './goToPassage.js';
import { confirmStory, refuseStory } from './groupStory.js';
import { ignoreEverywhere, ignoreHere } from './ignoreWords.js';
import { markSelectionAs } from './markSelectionAs.js';
import { mergeConflictedSidecar } from './mergeConflictedSidecar.js';
import { mergeEntity, separateEntity } from './mergeEntity.js';
import { openPassage } from './openPassage.js';
import { openSideBySide } from './openSideBySide.js';
import { openSidecar } from './openSidecar.js';
import { openStoryBoard } from './openStoryBoard.js';
import { reattach } from './reattach.js';
import { reattachAll } from './reattachAll.js';
import { refreshPositions } from './refreshPositions.js';
import { refuseConflict } from './refuseConflict.js';
import { relinkAll } from './relinkAll.js';
import { relinkSidecar } from './relinkSidecar.js';
import { setFacts } from './setFacts.js';
import { setUpGitMerge } from './setUpGitMerge.js';
import { setWikidata } from './setWikidata.js';
import { storyMarkdown } from './storyMarkdown.js';
import { toggleMarks } from './toggleMarks.js';
import { toggleMarksOfKind } from './toggleMarksOfKind.js';
import { redo, undo } from './undo.js';
import { writeAgain } from './writeAgain.js';

const COMMANDS: readonly Command[] = [
  annotateArticle,
  annotateFolder,
  acceptSuggestion,
  rejectSuggestion,
  acceptAll,
  rejectAll,
  reattach,
  reattachAll,
  goToGuess,
  confirmPlace,
  confirmAllPlaces,
  refreshPositions,
  addNote,
  markSelectionAs,
  setFacts,
  nextAnnotation,
  previousAnnotation,
  describeAnnotation,
  openSidecar,
  compareSources,
  openSideBySide,
  refuseConflict,
  addClaimNote,
  copyCitation,
  findQuotation,
  storyMarkdown,
  openStoryBoard,
  toggleMarks,
  toggleMarksOfKind,
  relinkSidecar,
  relinkAll,
  goToEntry,
  goToPassage,
  completeEntry,
  completeAllEntries,
  ignoreHere,
  ignoreEverywhere,
  mergeEntity,
  separateEntity,
  setWikidata,
  confirmStory,
  refuseStory,
  mergeConflictedSidecar,
  setUpGitMerge,
  undo,
  writeAgain,
  redo,
  openPassage,
];

/** Registers every command of commandIds.ts. */
export const registerCommands = (tools: Tools): vscode.Disposable =>
  vscode.Disposable.from(...COMMANDS.map((command) => registerCommand(command, tools)));
