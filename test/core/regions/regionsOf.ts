import { runRoom } from '../../../src/core/mention/pipeline.js';
import { regionsRoom } from '../../../src/core/regions/regions.js';
import { createText } from '../../../src/core/text/text.js';

/** Regions of a portable text, as the scan finds them. */
export const regionsOf = (source: string) => runRoom(regionsRoom, { text: createText(source), regions: [], known: [] });
