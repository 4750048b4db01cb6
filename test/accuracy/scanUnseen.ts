import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Scan } from '../../src/core/scan/scan.js';
import { scanWithModel } from '../../src/core/scan/scanWithModel.js';
import { fingerprint, HELD_OUT, type HeldOut } from '../../src/train/heldOut.js';
import { TRAINING_FILES } from '../../src/train/trainingTexts.js';
import { modelBytes, scan } from '../support/scan.js';
import type { Row } from './data.js';
import type { Seen } from './seen.js';

/** How the texts of a set are scanned. */
export interface SetScan {
  readonly seen: Seen;
  readonly scan: (row: Row) => ReturnType<Scan>;
}

const FOLDER = path.join(import.meta.dirname, '../../node_modules/.cache/newsmark', HELD_OUT.folder);

/** The scan for the rows of a set of names, `file` below the data. With models held out (`npm run train -- --held-out`) where it needs them. */
export function scanUnseen(file: string, rows: readonly Row[]): SetScan {
  const shipped: SetScan = { seen: 'unseen', scan: (row) => scanned(scan, row) };
  if (!(TRAINING_FILES.measured as readonly string[]).includes(file)) return shipped;
  const scans = heldOut();
  if (!scans || !rows.every(({ text }) => scans.has(fingerprint(text)))) return { ...shipped, seen: 'seen' };
  return { seen: 'held out', scan: (row) => scanned(scans.get(fingerprint(row.text)) as Scan, row) };
}

const scanned = (scan: Scan, { text, doc_date: published }: Row): ReturnType<Scan> =>
  scan(text, published ? { dct: published } : {});

let read: ReadonlyMap<string, Scan> | undefined;

/** The scan that has not seen a text, by the text's fingerprint; undefined where the models are none, or of another shipped one. */
function heldOut(): ReadonlyMap<string, Scan> | undefined {
  const index = path.join(FOLDER, HELD_OUT.index);
  if (read || !existsSync(index)) return read;
  const { shipped, models } = JSON.parse(readFileSync(index, 'utf8')) as HeldOut;
  if (shipped !== fingerprint(modelBytes)) return undefined;
  read = new Map(
    models.flatMap(({ file, unseen }) => {
      const own = scanWithModel(new Uint8Array(readFileSync(path.join(FOLDER, file))));
      return unseen.map((text) => [text, own] as const);
    }),
  );
  return read;
}
