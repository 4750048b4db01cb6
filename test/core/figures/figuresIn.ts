import { figuresRoom } from '../../../src/core/figures/figures.js';
import type { Mention } from '../../../src/core/mention/mention.js';
import { runRoom } from '../../../src/core/mention/pipeline.js';
import { createText } from '../../../src/core/text/text.js';

/** Figures of a portable text, given what earlier rooms found in it. */
export const figuresIn = (source: string, known: readonly Mention[] = []) =>
  runRoom(figuresRoom, { text: createText(source), regions: [], known });
