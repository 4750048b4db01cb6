import * as vscode from 'vscode';
import { refFrom } from '../annotationRef.js';
import { rootOf } from '../articles/articleSelector.js';
import { COMMAND_IDS } from '../commandIds.js';
import { articleOf, say } from '../needs.js';
import { COMPARISON_SCHEME } from '../readOnlyDocuments.js';
import type { Command } from '../registerCommand.js';
import type { Tools } from '../tools.js';

const { t } = vscode.l10n;
const PREVIEW = 'markdown.showPreview';

/** Opens what the sources of the folder agree and differ on, for reading. */
export const compareSources: Command = {
  id: COMMAND_IDS.compareSources,
  async run(tools, argument) {
    const article = await articleToCompare(tools, argument);
    const root = article ? rootOf(article) : vscode.workspace.workspaceFolders?.[0]?.uri.toString();
    if (!root) return say(t('Open an article, or a folder with articles, to compare sources.'));
    const options = { location: vscode.ProgressLocation.Window, title: t('Comparing sources') };
    const markdown = await vscode.window.withProgress(options, async () => {
      await tools.service.loadCorpus(root);
      return tools.service.compareMarkdown(root);
    });
    await show(tools, markdown);
  },
};

/** The article of a link's annotation, else of the active editor, even while it is still being read, else the last one at hand. */
async function articleToCompare(tools: Tools, argument: unknown): Promise<vscode.Uri | undefined> {
  const ref = refFrom(argument);
  const named = ref && articleOf(tools, ref);
  if (named) return vscode.Uri.parse(named.uri);
  const document = vscode.window.activeTextEditor?.document;
  const view = document && (await tools.articles.upToDate(document));
  return view ? document.uri : tools.active.current?.document.uri;
}

async function show({ documents }: Tools, markdown: string): Promise<void> {
  const uri = vscode.Uri.from({ scheme: COMPARISON_SCHEME, path: `/${t('Comparison')}.md` });
  documents.put(uri, markdown);
  const document = await vscode.workspace.openTextDocument(uri);
  try {
    await vscode.commands.executeCommand(PREVIEW, uri);
  } catch {
    // An editor without its Markdown extension has no preview; the Markdown reads well as it is.
    await vscode.window.showTextDocument(document, { preview: true });
  }
}
