import * as vscode from 'vscode';
import type { RelinkCandidate } from '../../core/service/relocation/relocationTypes.js';
import { SIDECAR_SUFFIX } from '../../core/sidecar/sidecarUri.js';
import { COMMAND_IDS } from '../commandIds.js';
import type { LoneSidecar } from '../files/loneSidecars.js';
import { say } from '../needs.js';
import { plainWords } from '../plainWords.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';
import { loneUriFrom } from '../views/loneRows.js';
import { readSettings } from '../vscodeSettings.js';

const { t } = vscode.l10n;

/** Takes a sidecar without article to its article: at once where there is no doubt, else to the one that the person picks. */
export const relinkSidecar: Command = {
  id: COMMAND_IDS.relinkSidecar,
  async run({ service, lone, articles }, argument) {
    await lone.refresh();
    const sidecar = await sidecarFor(lone.all(), argument);
    if (!sidecar) return;
    const article = await articleFor(sidecar);
    if (!article) return;
    const result = await service.relink(sidecar.root, sidecar.sidecarUri, article);
    await Promise.all([articles.refresh(), lone.refresh()]);
    await showResult(result);
  },
};

/** The one that a row names, as it is known here; else the one that the person picks. */
async function sidecarFor(all: readonly LoneSidecar[], argument: unknown): Promise<LoneSidecar | undefined> {
  const named = loneUriFrom(argument);
  if (named !== undefined) return all.find(({ sidecarUri }) => sidecarUri === named) ?? say(t('That sidecar has its article.'));
  if (!all.length) return say(t('Every sidecar has its article beside it.'));
  const items = all.map((sidecar) => ({
    label: plainWords(sidecar.file),
    description: sidecar.candidates[0] ? t('perhaps {0}', plainWords(sidecar.candidates[0].file)) : t('no article found'),
    sidecar,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: t('Re-link Sidecar'),
    placeHolder: t('Sidecars with no article beside them'),
    matchOnDescription: true,
  });
  return picked?.sidecar;
}

type ArticleItem = vscode.QuickPickItem & { readonly uri?: string };

/** The article of which there is no doubt, or the one that the person picks among the likely ones and all others without a sidecar. */
async function articleFor({ root, file, candidates, sure }: LoneSidecar): Promise<string | undefined> {
  if (sure !== undefined) return sure;
  const likely = new Set(candidates.map(({ articleUri }) => articleUri));
  const others = (await articlesWithoutSidecar(root)).filter(({ uri }) => uri !== undefined && !likely.has(uri));
  const heading = (label: string): ArticleItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items: readonly ArticleItem[] = [
    ...(candidates.length ? [heading(t('Likely')), ...candidates.map(candidateItem)] : []),
    ...(others.length ? [heading(t('Articles without a Sidecar')), ...others] : []),
  ];
  if (!items.length) return say(t('No article without a sidecar is in this folder.'));
  const picked = await vscode.window.showQuickPick(items, {
    title: t('Re-link {0}', plainWords(file)),
    placeHolder: t('Which article was it written for?'),
    matchOnDescription: true,
  });
  return picked?.uri;
}

const candidateItem = ({ articleUri, file, how, reason }: RelinkCandidate): ArticleItem => ({
  label: plainWords(file),
  description: how === 'guess' ? t('a guess: {0}', plainWords(reason)) : plainWords(reason),
  uri: articleUri,
});

async function articlesWithoutSidecar(root: string): Promise<readonly ArticleItem[]> {
  const base = vscode.Uri.parse(root);
  const found = await Promise.all(
    [`**/*${SIDECAR_SUFFIX}`, ...readSettings().articles].map((glob) =>
      vscode.workspace.findFiles(new vscode.RelativePattern(base, glob), '**/node_modules/**'),
    ),
  );
  const uris = [...new Set(found.flat().map(String))].sort();
  const standing = new Set(uris);
  return uris
    .filter((uri) => !uri.endsWith(SIDECAR_SUFFIX) && !standing.has(uri + SIDECAR_SUFFIX))
    .map((uri) => ({ label: plainWords(vscode.workspace.asRelativePath(vscode.Uri.parse(uri), false)), uri }));
}
