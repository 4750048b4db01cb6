import * as vscode from 'vscode';
import type { ArticleView, EnteredFacts } from '../../core/serviceTypes.js';
import { refFrom } from '../annotationRef.js';
import { COMMAND_IDS } from '../commandIds.js';
import { articleOf, needArticle } from '../needs.js';
import type { Command } from '../registerCommand.js';
import { showResult } from '../showResult.js';
import type { Tools } from '../tools.js';

const { t } = vscode.l10n;

/** Asks for the published day and the outlet of the article at hand, or of the one that a link's annotation lies in. */
export const setFacts: Command = {
  id: COMMAND_IDS.setFacts,
  async run(tools, argument) {
    const view = await viewFor(tools, argument);
    if (!view) return;
    const entered = await ask(view);
    if (!entered || !Object.keys(entered).length) return;
    const result = await tools.service.setFacts(view.uri, entered);
    await tools.articles.refresh();
    await showResult(result);
  },
};

async function viewFor(tools: Tools, argument: unknown): Promise<ArticleView | undefined> {
  const ref = refFrom(argument);
  return (ref && articleOf(tools, ref)) || (await needArticle(tools))?.view;
}

/** Only what the person changed; undefined when they left. */
async function ask({ facts }: ArticleView): Promise<EnteredFacts | undefined> {
  const day = facts.published?.slice(0, 10) ?? '';
  const published = await vscode.window.showInputBox({
    title: t('Published Day (1/2)'),
    prompt:
      facts.publishedFrom === 'inferred'
        ? t('Inferred. Confirm or correct it, as YYYY-MM-DD.')
        : t('As YYYY-MM-DD; empty where it is not known.'),
    placeHolder: 'YYYY-MM-DD',
    value: day,
    validateInput: (value) =>
      isDay(value.trim()) ? undefined : t('Write a day of the calendar as YYYY-MM-DD, such as 2026-11-21.'),
  });
  if (published === undefined) return undefined;
  const outlet = await vscode.window.showInputBox({
    title: t('Outlet (2/2)'),
    prompt: t('Who published the article; empty where it is not known.'),
    value: facts.outlet ?? '',
  });
  if (outlet === undefined) return undefined;
  const confirmed = published.trim() !== '' && facts.publishedFrom === 'inferred';
  return {
    ...(published.trim() !== day || confirmed ? { published: published.trim() } : {}),
    ...(outlet.trim() !== (facts.outlet ?? '') ? { outlet: outlet.trim() } : {}),
  };
}

/** Empty, or a day that the calendar has: no 30 February. */
function isDay(value: string): boolean {
  if (value === '') return true;
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
