import { createEntitiesRoom } from '../../src/core/entities/entities.js';
import { names } from '../../src/core/entities/names.js';
import { createScan } from '../../src/core/scan/scan.js';

/** The scan that is shipped. */
export const scan = createScan(names);

/** The names room that is shipped. */
export const entitiesRoom = createEntitiesRoom(names);
