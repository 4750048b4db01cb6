import * as vscode from 'vscode';
import type { Log } from '../core/ports.js';
import type { AnnotationService } from '../core/serviceTypes.js';
import { SIDECAR_SUFFIX } from '../core/sidecar/sidecarUri.js';
import { rootOf } from './articleSelector.js';
import type { OpenArticles } from './openArticles.js';

const { t } = vscode.l10n;

interface Init {
  readonly service: AnnotationService;
  readonly articles: OpenArticles;
  readonly log: Log;
}

type Moves = readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[];

/**
 * Where an article is renamed or moved in the editor its sidecar goes along in the same edit, unsaved changes too, and one
 * undo brings both back. What its text says of the name, and links to it, follow at once: undone or redone, they follow again.
 */
export function registerSidecarMoves({ service, articles, log }: Init): vscode.Disposable {
  const failed = (error: unknown) => void log.error('Could not take sidecars along', error);
  let following: Promise<unknown> = Promise.resolve();
  const follow = (files: Moves): void => {
    following = following.then(() => followMoves(service, articles, files)).catch(failed);
  };
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      event.waitUntil(
        editFor(service, event.files).catch((error: unknown) => {
          failed(error);
          return undefined;
        }),
      );
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => follow(files)),
  );
}

/** The sidecars' own moves. No service is asked, and so none is started, where no sidecar lies beside what is moved. */
async function editFor(service: AnnotationService, files: Moves): Promise<vscode.WorkspaceEdit | undefined> {
  const beside = await Promise.all(files.map(({ oldUri }) => exists(sidecarOf(oldUri))));
  if (!beside.some(Boolean)) return undefined;
  const { along, blocked } = await service.sidecarsAlong(plain(files));
  if (blocked.length) sayBlocked(blocked);
  const edit = new vscode.WorkspaceEdit();
  for (const { from, to } of along) edit.renameFile(vscode.Uri.parse(from), vscode.Uri.parse(to), { overwrite: false });
  return edit;
}

async function followMoves(service: AnnotationService, articles: OpenArticles, files: Moves): Promise<void> {
  const byRoot = new Map<string, Moves[number][]>();
  for (const file of files) {
    const root = rootOf(file.newUri);
    byRoot.set(root, [...(byRoot.get(root) ?? []), file]);
  }
  for (const [root, moved] of byRoot) {
    if (!(await holdsSidecars(root))) continue;
    const { changed } = { changed: false, ...(await service.filesMoved(root, plain(moved))) };
    if (changed) await articles.refresh();
  }
}

const plain = (files: Moves) => files.map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() }));

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}${SIDECAR_SUFFIX}` });

const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

/** Whether any sidecar lies below a root; looks no further than the first. */
export async function holdsSidecars(root: string): Promise<boolean> {
  const pattern = new vscode.RelativePattern(vscode.Uri.parse(root), `**/*${SIDECAR_SUFFIX}`);
  return (await vscode.workspace.findFiles(pattern, '**/node_modules/**', 1)).length > 0;
}

function sayBlocked(blocked: readonly { readonly from: string; readonly to: string }[]): void {
  const [first] = blocked;
  if (!first) return;
  const [from, to] = [vscode.Uri.parse(first.from), vscode.Uri.parse(first.to)];
  const compare = t('Compare Both');
  const name = vscode.workspace.asRelativePath(to);
  const message =
    blocked.length === 1
      ? t('{0} is there already and was not overwritten: the other sidecar stays where it was.', name)
      : t('{0} sidecars stay where they were: others stand at their new places and were not overwritten.', blocked.length);
  void vscode.window.showWarningMessage(message, compare).then((picked) => {
    if (picked === compare) void vscode.commands.executeCommand('vscode.diff', from, to);
  });
}
