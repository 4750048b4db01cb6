import * as vscode from 'vscode';
import { rootOf } from '../articles/articleSelector.js';
import { COMMAND_IDS } from '../commandIds.js';
import { say } from '../needs.js';
import { noticeWords } from '../plainWords.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';
import type { Tools } from '../tools.js';

const { t } = vscode.l10n;

/** Failures that are told one by one; the rest is in the count. */
const MOST_FAILURES = 3;

/** Writes the sidecars of every article in a folder, with progress, until it is done or cancelled. */
export const annotateFolder: Command = {
  id: COMMAND_IDS.annotateFolder,
  async run(tools, argument) {
    const root = await folderToAnnotate(tools, argument);
    if (!root) return;
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: t('Annotating articles'),
      cancellable: true,
    };
    const { results, stopped } = await vscode.window.withProgress(options, async (progress, token) => {
      const cancellation = {
        get cancelled() {
          return token.isCancellationRequested;
        },
      };
      const tell = (done: number, total: number, what: string) =>
        progress.report({ increment: total ? 100 / total : 0, message: `${done}/${total} ${noticeWords(what)}` });
      const done = await tools.service.annotateFolder(root, tell, cancellation);
      return { results: done, stopped: token.isCancellationRequested };
    });
    await tools.articles.refresh();
    summarize(results, stopped);
  },
};

type Results = Awaited<ReturnType<Tools['service']['annotateFolder']>>;

function summarize(results: Results, stopped: boolean): void {
  const failed = results.filter(({ result }) => !result.ok);
  const written = results.filter(({ result }) => result.ok && result.changed).length;
  const unchanged = results.length - failed.length - written;
  const counts = t('Sidecars written: {0}, unchanged: {1}, failed: {2}.', written, unchanged, failed.length);
  if (results.length) say(stopped ? t('Cancelled. {0}', counts) : counts);
  else say(stopped ? t('Cancelled: nothing was written.') : t('No articles are in this folder.'));
  for (const { file, result } of failed.slice(0, MOST_FAILURES)) {
    if (!result.ok) void showResult({ ...result, message: `${file}: ${result.message}` });
  }
}

/** The folder of the context menu; that of the article at hand; the only workspace folder; or the one that the person picks. */
async function folderToAnnotate({ active }: Tools, argument: unknown): Promise<string | undefined> {
  if (argument instanceof vscode.Uri)
    return vscode.workspace.getWorkspaceFolder(argument)
      ? argument.toString()
      : say(t('Only folders of this workspace are annotated from here.'));
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri.toString();
  const at = active.current?.document.uri;
  const only = folders[0]?.uri.toString() ?? (at && rootOf(at));
  return only ?? say(t('Open a folder with articles first.'));
}
