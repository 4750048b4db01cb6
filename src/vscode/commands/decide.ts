import { refsFrom } from '../annotationRef.js';
import { COMMAND_IDS } from '../commandIds.js';
import { articleOf, needRef } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';
import type { Tools } from '../tools.js';
import { decideMany } from './decideAll.js';

/** Keeps the suggestion at the cursor, or those that a link or the selected rows name. */
export const acceptSuggestion: Command = {
  id: COMMAND_IDS.acceptSuggestion,
  run: (tools, argument, selected) => decide(tools, 'accepted', argument, selected),
};

/** Takes the suggestion at the cursor away for good, or those that a link or the selected rows name. */
export const rejectSuggestion: Command = {
  id: COMMAND_IDS.rejectSuggestion,
  run: (tools, argument, selected) => decide(tools, 'rejected', argument, selected),
};

type Decision = 'accepted' | 'rejected';

async function decide(tools: Tools, status: Decision, argument: unknown, selected: unknown): Promise<void> {
  const refs = refsFrom(argument, selected);
  const article = refs.length > 1 && refs[0] ? articleOf(tools, refs[0]) : undefined;
  if (article) {
    const marks = article.marks.filter((mark) => refs.includes(mark.ref) && mark.status !== status);
    return decideMany(tools, article.uri, marks, status);
  }
  const ref = await needRef(tools, argument);
  if (!ref) return;
  const result = await tools.service.decide(ref, status);
  await tools.articles.refresh();
  await showResult(result);
}
