import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEntitiesRoom } from '../../src/core/entities/entities.js';
import { createNames } from '../../src/core/entities/names.js';
import { shippedLists } from '../../src/core/entities/tagger/features/shippedLists.js';
import { readModel } from '../../src/core/entities/tagger/model.js';
import { createTagger } from '../../src/core/entities/tagger/tagger.js';
import { scanWithModel } from '../../src/core/scan/scanWithModel.js';

/** The bytes of the shipped model of names. */
export const modelBytes = new Uint8Array(
  readFileSync(path.join(import.meta.dirname, '../../src/core/entities/tagger/names.model')),
);

const model = readModel(modelBytes);
if (!model.ok) throw new Error(model.problem);

/** The tagger that is shipped. */
export const tagger = createTagger(model.value, shippedLists());

const names = createNames(tagger);

/** The scan that is shipped. */
export const scan = scanWithModel(modelBytes);

/** The names room that is shipped. */
export const entitiesRoom = createEntitiesRoom(names);
