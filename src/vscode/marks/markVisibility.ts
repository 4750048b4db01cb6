import * as vscode from 'vscode';
import type { Settings } from '../../core/settings.js';
import { ANNOTATION_TYPES, type AnnotationType } from '../../core/text/vocabulary.js';

/** Which marks the person wants to see; remembered from one window to the next. */
export interface MarkVisibility extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  /** Whether marks show at all. */
  readonly shown: boolean;
  shows(type: AnnotationType): boolean;
  /** Whether the words that report speech without quotation marks have their line. */
  readonly showsReported: boolean;
  hiddenTypes(): readonly AnnotationType[];
  toggle(): Promise<void>;
  hideTypes(types: readonly AnnotationType[]): Promise<void>;
}

const KEY = 'marksHidden';

/** All marks at once are switched for the workspace, kinds of marks in the setting `newsmark.marks.hidden`. */
export function createMarkVisibility(settings: () => Settings, memory: vscode.Memento): MarkVisibility {
  const changed = new vscode.EventEmitter<void>();
  const listening = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('newsmark.marks')) changed.fire();
  });
  return {
    onDidChange: changed.event,
    get shown() {
      return !memory.get<boolean>(KEY, false);
    },
    shows: (type) => !memory.get<boolean>(KEY, false) && !settings()['marks.hidden'].includes(type),
    get showsReported() {
      const { 'marks.hidden': hidden, 'marks.reported': reported } = settings();
      return reported && !memory.get<boolean>(KEY, false) && !hidden.includes('quote');
    },
    hiddenTypes: () => ANNOTATION_TYPES.filter((type) => settings()['marks.hidden'].includes(type)),
    async toggle() {
      await memory.update(KEY, !memory.get<boolean>(KEY, false));
      changed.fire();
    },
    async hideTypes(types) {
      const held = vscode.workspace.getConfiguration('newsmark');
      const inWorkspace = held.inspect('marks.hidden')?.workspaceValue !== undefined;
      await held.update(
        'marks.hidden',
        ANNOTATION_TYPES.filter((type) => types.includes(type)),
        !inWorkspace,
      );
    },
    dispose() {
      listening.dispose();
      changed.dispose();
    },
  };
}
