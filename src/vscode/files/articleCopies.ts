import * as vscode from 'vscode';
import type { Log } from '../../core/ports.js';
import type { AnnotationService } from '../../core/serviceTypes.js';
import { rootOf } from '../articles/articleSelector.js';
import type { OpenArticles } from '../articles/openArticles.js';
import { showResult } from '../showResult.js';
import { holdsSidecars } from './sidecarMoves.js';

interface Init {
  readonly service: AnnotationService;
  readonly articles: OpenArticles;
  readonly log: Log;
}

/**
 * An article that is copied in the editor gets a copy of the sidecar. The editor tells of a copy as of any new file, and
 * without its original (FileCreateEvent), so the original is known by its text, as soon as the copy is there.
 */
export function registerArticleCopies({ service, articles, log }: Init): vscode.Disposable {
  const take = async (uri: vscode.Uri): Promise<void> => {
    const root = rootOf(uri);
    if (!(await holdsSidecars(root))) return;
    const copy = await service.copyOf(root, uri.toString());
    if (!copy) return;
    const result = await service.copySidecar(root, copy);
    await articles.refresh();
    await showResult(result);
  };
  return vscode.workspace.onDidCreateFiles(({ files }) => {
    for (const uri of files) take(uri).catch((error: unknown) => log.error('Could not copy a sidecar', error));
  });
}
