import type { EntityMention } from '../../../src/core/mention/mention.js';
import { runRoom } from '../../../src/core/mention/pipeline.js';
import { createText } from '../../../src/core/text/text.js';
import { entitiesRoom } from '../../support/scan.js';

/** The names of a text, as the room finds them by itself. */
export const namesIn = (source: string): readonly EntityMention[] =>
  runRoom(entitiesRoom, { text: createText(source), regions: [], known: [] });
