import { createNames } from '../entities/names.js';
import { shippedLists } from '../entities/tagger/features/shippedLists.js';
import { readModel } from '../entities/tagger/model.js';
import { createTagger } from '../entities/tagger/tagger.js';
import { createScan, type Scan } from './scan.js';

/** The scan whose names are found by the model of these bytes (`names.model`). Throws in words where they are no such model. */
export function scanWithModel(bytes: Uint8Array): Scan {
  const model = readModel(bytes);
  if (!model.ok) throw new Error(`names.model: ${model.problem}`);
  return createScan(createNames(createTagger(model.value, shippedLists())));
}
