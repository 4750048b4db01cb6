import * as vscode from 'vscode';
import type { CommandId } from './commandIds.js';
import { sayError } from './notices.js';
import type { Tools } from './tools.js';

/**
 * One command. `argument` comes from a link, a list or another extension and is checked by whoever uses it; so does
 * `selected`, every row that is selected in the list when the command was run on one of them.
 */
export interface Command {
  readonly id: CommandId;
  run(tools: Tools, argument: unknown, selected?: unknown): Promise<void>;
}

/** Registers a command with the one catch: the log gets the stack, the person one sentence. */
export function registerCommand(command: Command, tools: Tools): vscode.Disposable {
  return vscode.commands.registerCommand(command.id, async (argument: unknown, selected: unknown) => {
    try {
      await command.run(tools, argument, selected);
    } catch (error) {
      tools.log.error(`${command.id} failed`, error);
      const why = error instanceof Error ? error.message : String(error);
      sayError(vscode.l10n.t('Newsmark could not finish: {0} The log under “Newsmark” says more.', why));
    }
  });
}
