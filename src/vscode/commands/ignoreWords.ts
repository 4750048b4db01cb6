import { COMMAND_IDS } from '../commandIds.js';
import { needRef } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';
import type { Tools } from '../tools.js';

/** Puts the words of the mark at the cursor, or of a row, on the list of what is not marked in this article. */
export const ignoreHere: Command = {
  id: COMMAND_IDS.ignoreHere,
  run: (tools, argument) => ignore(tools, argument, 'article'),
};

/** The same for every article of the corpus. */
export const ignoreEverywhere: Command = {
  id: COMMAND_IDS.ignoreEverywhere,
  run: (tools, argument) => ignore(tools, argument, 'corpus'),
};

async function ignore(tools: Tools, argument: unknown, where: 'article' | 'corpus'): Promise<void> {
  const ref = await needRef(tools, argument);
  if (!ref) return;
  const result = await tools.service.ignore(ref, where);
  await tools.articles.refresh();
  await showResult(result);
}
