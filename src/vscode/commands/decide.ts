import { COMMAND_IDS } from '../commandIds.js';
import { needRef } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';
import type { Tools } from '../tools.js';

/** Keeps the suggestion at the cursor, or the one that a link or a row names. */
export const acceptSuggestion: Command = {
  id: COMMAND_IDS.acceptSuggestion,
  run: (tools, argument) => decide(tools, argument, 'accepted'),
};

/** Takes the suggestion at the cursor away for good, or the one that a link or a row names. */
export const rejectSuggestion: Command = {
  id: COMMAND_IDS.rejectSuggestion,
  run: (tools, argument) => decide(tools, argument, 'rejected'),
};

async function decide(tools: Tools, argument: unknown, status: 'accepted' | 'rejected'): Promise<void> {
  const ref = await needRef(tools, argument);
  if (!ref) return;
  const result = await tools.service.decide(ref, status);
  await tools.articles.refresh();
  await showResult(result);
}
