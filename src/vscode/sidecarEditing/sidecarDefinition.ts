import * as vscode from 'vscode';
import type { AnnotationService } from '../../core/serviceTypes.js';
import type { Settings } from '../../core/settings.js';
import { articleSelector } from '../articles/articleSelector.js';
import type { OpenArticles } from '../articles/openArticles.js';
import { toRange } from '../convert.js';
import { marksAround } from '../marks/viewEdits.js';
import { linkTo } from './showPlace.js';
import { isSidecar, SIDECARS, sidecarText } from './sidecarDocument.js';

/** Go to Definition both ways: from an entry, link or name of a sidecar to the words, and from a mark to its entry. */
export function registerSidecarDefinition(
  service: AnnotationService,
  articles: OpenArticles,
  settings: () => Settings,
): vscode.Disposable {
  const register = (): vscode.Disposable =>
    vscode.languages.registerDefinitionProvider(articleSelector(settings()), fromMark(service, articles));
  let registered = register();
  const again = (): void => {
    registered.dispose();
    registered = register();
  };
  const listening = vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(SIDECARS, fromSidecar(service)),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('newsmark.articles') && again()),
    vscode.workspace.onDidChangeWorkspaceFolders(again),
  );
  return new vscode.Disposable(() => vscode.Disposable.from(registered, listening).dispose());
}

const fromSidecar = (service: AnnotationService): vscode.DefinitionProvider => ({
  async provideDefinition(document, position, token) {
    if (!isSidecar(document)) return undefined;
    const found = await service.definitionAt(sidecarText(document), document.offsetAt(position));
    if (!found || token.isCancellationRequested) return undefined;
    return [linkTo(found.to, toRange(document, found.from))];
  },
});

const fromMark = (service: AnnotationService, articles: OpenArticles): vscode.DefinitionProvider => ({
  async provideDefinition(document, position, token) {
    const view = articles.get(document.uri) && (await articles.upToDate(document));
    if (!view) return undefined;
    const offset = document.offsetAt(position);
    for (const { ref, span } of marksAround(view, { start: offset, end: offset })) {
      const entry = await service.entryOf(ref);
      if (token.isCancellationRequested) return undefined;
      if (entry) return [linkTo(entry, toRange(document, span))];
    }
    return undefined;
  },
});
