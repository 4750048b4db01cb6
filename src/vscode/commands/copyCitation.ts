import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import { say } from '../needs.js';
import { sayBriefly } from '../notices.js';
import { needRefs } from '../problems/passageAtHand.js';
import type { Command } from '../registerCommand.js';

const { t } = vscode.l10n;

/** Copies words with who said them, outlet, day and where they stand. In a quotation the quotation is meant, not a name within it. */
export const copyCitation: Command = {
  id: COMMAND_IDS.copyCitation,
  async run(tools, argument) {
    const refs = await needRefs(tools, argument);
    const ref = refs && (refs.find((one) => /#q-/.test(one)) ?? refs[0]);
    if (!ref) return;
    const citation = await tools.service.citationOf(ref);
    if (citation === undefined) return say(t('These words are no longer in the article.'));
    await vscode.env.clipboard.writeText(citation);
    sayBriefly(t('Copied: {0}', citation));
  },
};
