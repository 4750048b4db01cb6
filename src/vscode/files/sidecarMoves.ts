import * as vscode from 'vscode';
import type { Log } from '../../core/ports.js';
import type { FileMove } from '../../core/service/relocation/relocationTypes.js';
import type { AnnotationService } from '../../core/serviceTypes.js';
import { articleUriOf, SIDECAR_SUFFIX } from '../../core/sidecar/sidecarUri.js';
import { rootOf } from '../articles/articleSelector.js';
import type { OpenArticles } from '../articles/openArticles.js';
import { warn } from '../notices.js';

const { t } = vscode.l10n;

interface Init {
  readonly service: AnnotationService;
  readonly articles: OpenArticles;
  readonly log: Log;
}

/** How long moves are gathered, in milliseconds: a sidecar and its article are told of one after the other. */
const GATHER = 150;

/**
 * Where an article is renamed or moved in the editor its sidecar goes along in the same edit, unsaved changes too, and one
 * undo brings both back. What its text says of the name, and links to it, follow at once: undone or redone, they follow again.
 */
export function registerSidecarMoves({ service, articles, log }: Init): vscode.Disposable {
  const failed = (error: unknown): undefined => void log.error('Could not take sidecars along', error);
  const together = new Set<string>();
  let waiting: FileMove[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let following: Promise<unknown> = Promise.resolve();

  const follow = async (): Promise<void> => {
    const moves = waiting;
    waiting = [];
    const byRoot = new Map<string, FileMove[]>();
    for (const move of await ofArticles(moves, together)) {
      const root = rootOf(vscode.Uri.parse(move.to));
      byRoot.set(root, [...(byRoot.get(root) ?? []), move]);
    }
    for (const [root, moved] of byRoot) {
      if (!(await holdsSidecars(root))) continue;
      const result = await service.filesMoved(root, moved);
      if (result.ok && result.changed) await articles.refresh();
    }
  };
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      event.waitUntil(editFor(service, event.files.map(toMove), together).catch(failed));
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      waiting.push(...files.map(toMove));
      clearTimeout(timer);
      timer = setTimeout(() => {
        following = following.then(follow).catch(failed);
      }, GATHER);
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

const toMove = ({ oldUri, newUri }: { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }): FileMove => ({
  from: oldUri.toString(),
  to: newUri.toString(),
});

/** One name for a move and for taking it back. */
const keyOf = ({ from, to }: FileMove): string => [from, to].sort().join(' ');

/** The sidecars' own moves. No service is asked, and so none is started, where no sidecar lies beside what is moved. */
async function editFor(
  service: AnnotationService,
  moves: readonly FileMove[],
  together: Set<string>,
): Promise<vscode.WorkspaceEdit | undefined> {
  const beside = await Promise.all(moves.map(({ from }) => exists(from + SIDECAR_SUFFIX)));
  if (!beside.some(Boolean)) return undefined;
  const { along, blocked } = await service.sidecarsAlong(moves);
  if (blocked.length) sayBlocked(blocked);
  const edit = new vscode.WorkspaceEdit();
  for (const move of along) {
    together.add(keyOf(move));
    edit.renameFile(vscode.Uri.parse(move.from), vscode.Uri.parse(move.to), { overwrite: false });
  }
  return edit;
}

/** A sidecar that goes with its article, or back with it, is told as its article, once both are there; one that a person moves by itself, as itself. */
async function ofArticles(moves: readonly FileMove[], together: ReadonlySet<string>): Promise<readonly FileMove[]> {
  const told = new Map(moves.map((move) => [keyOf(move), move]));
  const found: FileMove[] = [];
  for (const move of moves) {
    const [from, to] = [articleUriOf(move.from), articleUriOf(move.to)];
    if (from === undefined || to === undefined) found.push(move);
    else if (told.has(keyOf({ from, to }))) continue;
    else if (!together.has(keyOf(move))) found.push(move);
    else if (await exists(to)) found.push({ from, to });
  }
  return found;
}

const exists = (uri: string): Thenable<boolean> =>
  vscode.workspace.fs.stat(vscode.Uri.parse(uri)).then(
    () => true,
    () => false,
  );

/** Whether any sidecar lies below a root; looks no further than the first. */
export async function holdsSidecars(root: string): Promise<boolean> {
  const pattern = new vscode.RelativePattern(vscode.Uri.parse(root), `**/*${SIDECAR_SUFFIX}`);
  return (await vscode.workspace.findFiles(pattern, '**/node_modules/**', 1)).length > 0;
}

function sayBlocked(blocked: readonly FileMove[]): void {
  const [first] = blocked;
  if (!first) return;
  const [from, to] = [vscode.Uri.parse(first.from), vscode.Uri.parse(first.to)];
  const compare = t('Compare Both');
  const name = vscode.workspace.asRelativePath(to);
  const message =
    blocked.length === 1
      ? t('{0} is there already and was not overwritten: the other sidecar stays where it was.', name)
      : t('{0} sidecars stay where they were: others stand at their new places and were not overwritten.', blocked.length);
  void warn(message, compare).then((picked) => {
    if (picked === compare) void vscode.commands.executeCommand('vscode.diff', from, to);
  });
}
