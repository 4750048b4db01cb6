import * as vscode from 'vscode';
import type { AnnotationService } from '../../core/serviceTypes.js';
import { COMMAND_IDS } from '../commandIds.js';
import { commandLink } from '../commandLinks.js';
import { toRange } from '../convert.js';
import { type PassageWords, passageMarkdown } from './passageMarkdown.js';
import { isSidecar, SIDECARS, sidecarText } from './sidecarDocument.js';

const { t } = vscode.l10n;

/** Over `exact` and the fields that say where it stands, and over links: the passage itself. */
export function registerPassageHover(service: AnnotationService): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SIDECARS, {
    async provideHover(document, position, token) {
      if (!isSidecar(document)) return undefined;
      const passage = await service.passageAt(sidecarText(document), document.offsetAt(position));
      if (!passage || token.isCancellationRequested) return undefined;
      const link = passage.ref && commandLink('openPassage', passage.ref);
      const made = new vscode.MarkdownString(passageMarkdown(passage, words(), link), false);
      made.isTrusted = { enabledCommands: [COMMAND_IDS.openPassage] };
      made.supportHtml = false;
      return new vscode.Hover(made, toRange(document, passage.field));
    },
  });
}

const words = (): PassageWords => ({
  at: (line, file) => t('Line {0} of {1}', line, file),
  guessed: t('Found by a guess:'),
  mayBe: t('It may have been here:'),
  open: t('Go to Passage'),
});
