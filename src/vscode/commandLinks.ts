import type { AnnotationRef, CardAction } from '../core/card/card.js';
import { COMMAND_IDS, type CommandId } from './commandIds.js';

const COMMAND_OF: Readonly<Record<CardAction | 'openPassage', CommandId>> = {
  accept: COMMAND_IDS.acceptSuggestion,
  reject: COMMAND_IDS.rejectSuggestion,
  confirm: COMMAND_IDS.confirmPlace,
  reattach: COMMAND_IDS.reattach,
  note: COMMAND_IDS.addNote,
  compare: COMMAND_IDS.compareSources,
  board: COMMAND_IDS.openStoryBoard,
  setFacts: COMMAND_IDS.setFacts,
  beside: COMMAND_IDS.openSideBySide,
  cite: COMMAND_IDS.copyCitation,
  openPassage: COMMAND_IDS.openPassage,
};

/** The only commands that a link in a card may run. */
export const LINKED_COMMANDS: readonly CommandId[] = Object.values(COMMAND_OF);

/** A link target that runs one of our commands with one ref. */
export const commandLink = (action: CardAction | 'openPassage', ref: AnnotationRef): string =>
  `command:${COMMAND_OF[action]}?${encodeURIComponent(JSON.stringify([ref]))}`;
