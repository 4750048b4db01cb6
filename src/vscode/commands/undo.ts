import type { ActionResult } from '../../core/serviceTypes.js';
import { COMMAND_IDS } from '../commandIds.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';
import type { Tools } from '../tools.js';

/** Takes back the last thing that this window wrote into a sidecar or a corpus file. */
export const undo: Command = {
  id: COMMAND_IDS.undo,
  run: (tools) => show(tools, tools.service.undo()),
};

/** Does again what was taken back last. */
export const redo: Command = {
  id: COMMAND_IDS.redo,
  run: (tools) => show(tools, tools.service.redo()),
};

async function show(tools: Tools, ending: Promise<ActionResult>): Promise<void> {
  const result = await ending;
  await tools.articles.refresh();
  await showResult(result);
}
