import * as vscode from 'vscode';

/** Scheme of the text that describes an annotation, and of the comparison. */
export const CARD_SCHEME = 'newsmark-card';
export const COMPARISON_SCHEME = 'newsmark-comparison';
/** Scheme of one wording of a quotation. */
export const WORDING_SCHEME = 'newsmark-wording';

/** Texts of ours that open in editors and cannot be changed. */
export interface ReadOnlyDocuments extends vscode.Disposable {
  /** Puts a text under a uri, anew where one was there. */
  put(uri: vscode.Uri, text: string): void;
}

/** Holds a text while its document is open. */
export function createReadOnlyDocuments(): ReadOnlyDocuments {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  };
  const registered = vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(CARD_SCHEME, provider),
    vscode.workspace.registerTextDocumentContentProvider(COMPARISON_SCHEME, provider),
    vscode.workspace.registerTextDocumentContentProvider(WORDING_SCHEME, provider),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
  );
  return {
    put(uri, text) {
      texts.set(uri.toString(), text);
      changed.fire(uri);
    },
    dispose: () => registered.dispose(),
  };
}
