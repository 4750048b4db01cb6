import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import type { MergeProgram } from '../git/mergeSetup.js';
import { say } from '../needs.js';
import { warn } from '../notices.js';
import type { Command } from '../registerCommand.js';

const { t } = vscode.l10n;

/** Makes git merge the sidecars of a folder's repository entry by entry, in a terminal, where the person sees what is done. */
export const setUpGitMerge: Command = {
  id: COMMAND_IDS.setUpGitMerge,
  async run({ mergeSetup }) {
    const folder = await pickFolder();
    if (!folder) return;
    if (!vscode.workspace.isTrusted) return say(t('Trust this folder first: setting up git runs a program in it.'));
    const program =
      folder.uri.scheme === 'file' || folder.uri.scheme === 'vscode-remote' ? await mergeSetup.prepare() : undefined;
    if (!program) {
      return say(
        t(
          'A browser cannot start programs. Run “newsmark merge --install” in the repository on the machine where you merge; until then a sidecar in conflict has a light bulb that merges it.',
        ),
      );
    }
    const code = await runTask(folder, program);
    if (code === 0) return say(t('Git merges sidecars entry by entry now. Commit .gitattributes, so that everybody does.'));
    void warn(t('Git was not set up: the terminal “Newsmark” says why.'));
  },
};

async function pickFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (!folders.length) return say(t('Open the folder of a git repository first.'));
  return folders.length === 1 ? folders[0] : vscode.window.showWorkspaceFolderPick();
}

/** Resolves to the exit code of the program; undefined where it never started. */
async function runTask(folder: vscode.WorkspaceFolder, program: MergeProgram): Promise<number | undefined> {
  const { executable, script, starter, isElectron } = program;
  const environment = isElectron ? { ELECTRON_RUN_AS_NODE: '1' } : {};
  const args = [script, 'merge', '--install', folder.uri.fsPath, '--starter', starter];
  const run = new vscode.ProcessExecution(executable, args, { cwd: folder.uri.fsPath, env: environment });
  const task = new vscode.Task({ type: 'process' }, folder, t('Set Up Git Merging'), 'Newsmark', run, []);
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Always, clear: true };
  const ended = new Promise<number | undefined>((resolve) => {
    const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.name !== task.name) return;
      listening.dispose();
      resolve(exitCode);
    });
  });
  await vscode.tasks.executeTask(task);
  return ended;
}
