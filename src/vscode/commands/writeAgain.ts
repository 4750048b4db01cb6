import { COMMAND_IDS } from '../commandIds.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';

/** Tries again to write what was decided and stands in no file. */
export const writeAgain: Command = {
  id: COMMAND_IDS.writeAgain,
  async run({ service, articles }) {
    const result = await service.writeAgain();
    await articles.refresh();
    await showResult(result);
  },
};
