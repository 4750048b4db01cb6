import * as vscode from 'vscode';
import type { Log } from '../../core/ports.js';
import type { AnnotationService } from '../../core/serviceTypes.js';
import { offerAgain } from '../showResult.js';

const { t } = vscode.l10n;

interface Init {
  readonly service: Pick<AnnotationService, 'unwritten'>;
  readonly log: Log;
  /** Told after files changed. */
  readonly onChange: vscode.Event<unknown>;
}

/** Says once when another program wrote over decisions without having seen them, and offers to write them again. */
export function registerWrittenOverNotice({ service, log, onChange }: Init): vscode.Disposable {
  let told: ReadonlySet<string> = new Set();
  const look = async (): Promise<void> => {
    const over = (await service.unwritten()).filter((one) => one.over);
    const keys = new Map(over.map((one) => [`${one.uri} ${one.what}`, one]));
    const fresh = [...keys].filter(([key]) => !told.has(key)).map(([, one]) => one);
    told = new Set(keys.keys());
    const [first] = fresh;
    if (!first) return;
    const message =
      fresh.length === 1
        ? t('Another program wrote over what you decided: {0}.', first.what)
        : t('Another program wrote over {0} things that you decided.', fresh.length);
    await offerAgain(message, t('Write Again'));
  };
  return onChange(() => void look().catch((error: unknown) => log.error('Could not look for lost decisions', error)));
}
