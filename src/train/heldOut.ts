import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TrainingText, TrainingTexts } from './trainingTexts.js';

/**
 * Models that are made as the shipped one but for some texts of `measured` that they have not seen, each text not by one of them:
 * what is found in it by that one is found as in a text of nobody's training. `heldOut.json` in the folder says which.
 */
export interface HeldOut {
  /** {@link fingerprint} of the shipped model that was made in the same run. */
  readonly shipped: string;
  /** The models' files, and the fingerprints of the texts that each has not seen. */
  readonly models: readonly { readonly file: string; readonly unseen: readonly string[] }[];
}

/** The folder below the cache, and the file that says what is in it. */
export const HELD_OUT = { folder: 'heldOut', index: 'heldOut.json' } as const;

const FOLDS = 3;

/** SHA-256 of a text or of bytes, in hexadecimal digits. */
export const fingerprint = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Makes the models with `train` and writes them into a folder of its own below `cache`. */
export function trainHeldOut(
  cache: string,
  shipped: Uint8Array,
  { marked, others, measured }: TrainingTexts,
  train: (texts: readonly TrainingText[]) => Uint8Array,
): void {
  const folder = path.join(cache, HELD_OUT.folder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const isUnseen = (at: number): boolean => at % FOLDS === fold;
    const file = `${fold}.model`;
    const seen = [...marked, ...others, ...measured.filter((_, at) => !isUnseen(at))];
    writeFileSync(path.join(folder, file), train(seen));
    return { file, unseen: measured.filter((_, at) => isUnseen(at)).map(({ text }) => fingerprint(text)) };
  });
  const index: HeldOut = { shipped: fingerprint(shipped), models };
  writeFileSync(path.join(folder, HELD_OUT.index), `${JSON.stringify(index, null, 1)}\n`);
}
