import * as vscode from 'vscode';
import type { SidecarCompletion } from '../../core/service/sidecarEditing/sidecarEditingTypes.js';
import type { AnnotationService } from '../../core/serviceTypes.js';
import { plainLine } from '../../core/text/escapeMarkdown.js';
import { toRange } from '../convert.js';
import { withoutIcons } from '../withoutIcons.js';
import { isSidecar, SIDECARS, sidecarText } from './sidecarDocument.js';

/** Another extension that completes by the schema which ours hands to it. */
const YAML_SUPPORT = 'redhat.vscode-yaml';

const KINDS: Readonly<Record<SidecarCompletion['kind'], vscode.CompletionItemKind>> = {
  field: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  entity: vscode.CompletionItemKind.Reference,
  tag: vscode.CompletionItemKind.Keyword,
  file: vscode.CompletionItemKind.File,
  annotation: vscode.CompletionItemKind.Reference,
};

/** What could stand at the cursor of a sidecar. */
export function registerSidecarCompletion(service: AnnotationService): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token, { triggerCharacter }) {
      if (!isSidecar(document)) return undefined;
      const before = document.lineAt(position.line).text.slice(0, position.character);
      if (triggerCharacter !== undefined && !opensPlace(before)) return undefined;
      const found = await service.completionsAt(sidecarText(document), document.offsetAt(position));
      if (token.isCancellationRequested) return undefined;
      const offered = hasYamlSupport(document) ? found.filter(({ fromSchema }) => !fromSchema) : found;
      return offered.map((one, place) => item(document, position, one, place));
    },
  };
  return vscode.languages.registerCompletionItemProvider(SIDECARS, provider, ':', ' ', '"', '#', '-', '[', ',');
}

/** Behind a colon, a dash, a bracket, a comma, an opening quote, a file’s `#`: a space inside of prose asks for nothing. */
const opensPlace = (before: string): boolean => /(?:^|[:\-[,{])[ \t]*["']?$|#$/.test(before);

const hasYamlSupport = ({ languageId }: vscode.TextDocument): boolean =>
  languageId === 'yaml' && (vscode.extensions.getExtension(YAML_SUPPORT)?.isActive ?? false);

function item(
  document: vscode.TextDocument,
  position: vscode.Position,
  { label, detail, kind, insert, span, filter, asksOn }: SidecarCompletion,
  place: number,
): vscode.CompletionItem {
  const made = new vscode.CompletionItem({ label: shown(label), ...(detail ? { description: shown(detail) } : {}) }, KINDS[kind]);
  const range = toRange(document, span);
  // The editor takes no range that does not hold the cursor, nor one over several lines.
  made.range = range.isSingleLine && range.contains(position) ? range : new vscode.Range(position, position);
  made.filterText = filter;
  made.sortText = String(place).padStart(4, '0');
  made.preselect = place === 0;
  made.insertText = asksOn && insert.endsWith('"') ? openQuote(insert) : insert;
  if (asksOn) made.command = { command: 'editor.action.triggerSuggest', title: label };
  return made;
}

/** Names and ids of files: one line, no icons. */
const shown = (words: string): string => withoutIcons(plainLine(words));

/** The cursor goes before the closing quote, where the rest is picked. */
const openQuote = (insert: string): vscode.SnippetString =>
  new vscode.SnippetString().appendText(insert.slice(0, -1)).appendTabstop(0).appendText('"');
