import * as vscode from 'vscode';
import type { SidecarFix } from '../../core/service/sidecarEditing/sidecarEditingTypes.js';
import type { AnnotationService } from '../../core/serviceTypes.js';
import type { SidecarProblemCode } from '../../core/sidecar/problem.js';
import { COMMAND_IDS } from '../commandIds.js';
import { toSpan } from '../convert.js';
import { shortWords } from '../plainWords.js';
import { editOf, isSidecar, SIDECARS, sidecarText } from './sidecarDocument.js';

const { t } = vscode.l10n;

/** Problems that each fix takes away. */
const CODES: Readonly<Record<SidecarFix['kind'], readonly SidecarProblemCode[]>> = {
  keepThis: ['UNSETTLED_CONFLICT'],
  takeOther: ['UNSETTLED_CONFLICT'],
  replace: ['UNKNOWN_TYPE', 'WRONG_VALUE'],
  complete: ['MISSING_FIELD'],
  completeAll: ['MISSING_FIELD'],
  merge: ['MERGE_MARKERS'],
};

type ByCommand = Exclude<SidecarFix, { readonly edits: unknown }>['kind'];

/** Fixes that a command makes, as it may have to ask. */
const COMMAND_OF: Readonly<Record<ByCommand, (document: vscode.TextDocument) => Omit<vscode.Command, 'title'>>> = {
  complete: () => ({ command: COMMAND_IDS.completeEntry }),
  completeAll: () => ({ command: COMMAND_IDS.completeAllEntries }),
  merge: ({ uri }) => ({ command: COMMAND_IDS.mergeConflictedSidecar, arguments: [uri.toString()] }),
};

/** What can be put right where the cursor is, as edits of the open document. */
export function registerSidecarLightBulb(service: AnnotationService): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { diagnostics }, token) {
      if (!isSidecar(document)) return undefined;
      const { version } = document;
      const fixes = await service.fixesAt(sidecarText(document), toSpan(document, range));
      if (token.isCancellationRequested || document.version !== version) return undefined;
      return fixes.map((fix) => action(document, fix, diagnostics));
    },
  };
  const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.languages.registerCodeActionsProvider(SIDECARS, provider, kinds);
}

function action(document: vscode.TextDocument, fix: SidecarFix, problems: readonly vscode.Diagnostic[]): vscode.CodeAction {
  const made = new vscode.CodeAction(titleOf(fix), vscode.CodeActionKind.QuickFix);
  made.diagnostics = problems.filter(({ code }) => CODES[fix.kind].some((own) => own === code));
  made.isPreferred = fix.kind === 'replace' || fix.kind === 'complete' || fix.kind === 'merge';
  if ('edits' in fix) made.edit = editOf(document, fix.edits);
  else made.command = { title: made.title, ...COMMAND_OF[fix.kind](document) };
  return made;
}

function titleOf(fix: SidecarFix): string {
  switch (fix.kind) {
    case 'keepThis':
      return t('Keep This Version ({0})', shortWords(fix.words));
    case 'takeOther':
      return t('Take the Other Version ({0})', shortWords(fix.words));
    case 'replace':
      return t('Change to “{0}”', shortWords(fix.words));
    case 'complete':
      return t('Complete This Entry');
    case 'completeAll':
      return t('Complete All {0} Incomplete Entries', fix.count);
    case 'merge':
      return t('Merge Both Versions by Annotation');
  }
}
