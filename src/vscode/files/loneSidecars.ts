import * as vscode from 'vscode';
import type { Log } from '../../core/ports.js';
import type { Orphan } from '../../core/service/relocation/relocationTypes.js';
import type { AnnotationService } from '../../core/serviceTypes.js';
import { SIDECAR_SUFFIX } from '../../core/sidecar/sidecarUri.js';
import { holdsSidecars } from './sidecarMoves.js';

/** A sidecar without article, and the root that it was found below. */
export interface LoneSidecar extends Orphan {
  readonly root: string;
}

/** The sidecars of the workspace that have no article beside them. */
export interface LoneSidecars extends vscode.Disposable {
  readonly onDidChange: vscode.Event<readonly LoneSidecar[]>;
  all(): readonly LoneSidecar[];
  /** Looks again at once. */
  refresh(): Promise<void>;
}

interface Init {
  readonly service: AnnotationService;
  readonly log: Log;
}

/** How long files have to rest before sidecars without article are looked for, in milliseconds: a checkout takes its time. */
const REST = 1200;

/** Looks for sidecars without article once at the start, and each time after files came or went. Asks nobody where no sidecar is. */
export function createLoneSidecars({ service, log }: Init): LoneSidecars {
  const changed = new vscode.EventEmitter<readonly LoneSidecar[]>();
  let found: readonly LoneSidecar[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: Promise<void> | undefined;
  let isDisposed = false;

  const look = async (): Promise<void> => {
    const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString());
    const lists = await Promise.all(roots.map((root) => orphansBelow(service, root)));
    if (isDisposed || JSON.stringify(lists.flat()) === JSON.stringify(found)) return;
    found = lists.flat();
    changed.fire(found);
  };
  const refresh = async (): Promise<void> => {
    clearTimeout(timer);
    await looking;
    looking = look().catch((error: unknown) => log.error('Could not look for sidecars without article', error));
    await looking;
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), REST);
  };
  // A folder that is deleted or moved away is told as one path: so every path without an ending counts.
  const matters = ({ path }: vscode.Uri): boolean => !/\/(?:\.git|node_modules)(?:\/|$)/.test(path);
  const watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  const note = (uri: vscode.Uri): void => {
    if (matters(uri)) soon();
  };
  const listening = vscode.Disposable.from(
    changed,
    watcher,
    watcher.onDidCreate(note),
    watcher.onDidDelete(note),
    vscode.workspace.onDidChangeWorkspaceFolders(soon),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => uri.path.endsWith(SIDECAR_SUFFIX) && found.length > 0 && soon()),
  );
  soon();
  return {
    onDidChange: changed.event,
    all: () => found,
    refresh,
    dispose() {
      isDisposed = true;
      clearTimeout(timer);
      listening.dispose();
    },
  };
}

async function orphansBelow(service: AnnotationService, root: string): Promise<readonly LoneSidecar[]> {
  if (!(await holdsSidecars(root))) return [];
  return (await service.orphans(root)).map((orphan) => ({ ...orphan, root }));
}
