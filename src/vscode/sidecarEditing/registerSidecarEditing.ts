import * as vscode from 'vscode';
import type { Log } from '../../core/ports.js';
import type { AnnotationService } from '../../core/serviceTypes.js';
import type { Settings } from '../../core/settings.js';
import type { OpenArticles } from '../articles/openArticles.js';
import { CONTEXT_KEYS } from '../manifestIds.js';
import { registerPassageHover } from './passageHover.js';
import { registerSidecarCompletion } from './sidecarCompletion.js';
import { registerSidecarDefinition } from './sidecarDefinition.js';
import { isSidecar } from './sidecarDocument.js';
import { registerSidecarLightBulb } from './sidecarLightBulb.js';
import { registerSidecarProblems } from './sidecarProblems.js';

interface Init {
  readonly service: AnnotationService;
  readonly articles: OpenArticles;
  readonly settings: () => Settings;
  readonly log: Log;
  /** Something was read again: an article, the corpus, a file that somebody wrote. */
  readonly onNews: readonly vscode.Event<unknown>[];
  /** A sidecar is in sight: what it speaks of is worth reading. */
  readonly onSight: (sidecar: vscode.Uri) => void;
}

/** Help for a person who works in the YAML itself. */
export function registerSidecarEditing({ service, articles, settings, log, onNews, onSight }: Init): vscode.Disposable {
  const look = (editor = vscode.window.activeTextEditor): void => {
    const inSidecar = editor !== undefined && isSidecar(editor.document);
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.isSidecar, inSidecar);
    if (inSidecar) onSight(editor.document.uri);
  };
  look();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(look),
    registerSidecarCompletion(service),
    registerPassageHover(service),
    registerSidecarDefinition(service, articles, settings),
    registerSidecarLightBulb(service),
    registerSidecarProblems({ service, log, onNews }),
  );
}
