import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import { VIEW_IDS } from '../manifestIds.js';
import { inform } from '../notices.js';
import type { LoneSidecar, LoneSidecars } from './loneSidecars.js';

const { t } = vscode.l10n;

/** Says once of each sidecar without article that its article stands elsewhere, and offers to re-link it. */
export function registerRelinkOffer(lone: LoneSidecars): vscode.Disposable {
  const told = new Set<string>();
  return lone.onDidChange((all) => {
    const fresh = all.filter((sidecar) => sidecar.candidates.some(({ isTaken }) => !isTaken) && !told.has(sidecar.sidecarUri));
    for (const { sidecarUri } of fresh) told.add(sidecarUri);
    if (fresh.length) void offer(fresh);
  });
}

async function offer(fresh: readonly LoneSidecar[]): Promise<void> {
  const sure = fresh.filter((sidecar) => sidecar.sure !== undefined);
  const [only] = fresh;
  const [relink, show] = [sure.length > 1 ? t('Re-link All') : t('Re-link'), t('Show')];
  const message = only && fresh.length === 1 ? wordsOfOne(only) : wordsOfMany(fresh.length, sure.length);
  const buttons = sure.length ? [relink, show] : [show];
  const picked = await inform(message, ...buttons);
  if (picked === relink) await vscode.commands.executeCommand(COMMAND_IDS.relinkAll);
  if (picked === show) await vscode.commands.executeCommand(`${VIEW_IDS.annotations}.focus`);
}

function wordsOfOne({ file, candidates, sure }: LoneSidecar): string {
  const [candidate] = candidates.filter(({ isTaken }) => !isTaken);
  const place = candidates.find(({ articleUri }) => articleUri === sure)?.file ?? candidate?.file ?? '';
  return sure === undefined
    ? t('{0} has no article beside it. It may belong to {1}.', file, place)
    : t('{0} has no article beside it. The article it was written for is now {1}.', file, place);
}

const wordsOfMany = (all: number, sure: number): string =>
  sure === all
    ? t('{0} sidecars have no article beside them: their articles were moved.', all)
    : t('{0} sidecars have no article beside them. The articles of {1} were moved.', all, sure);
