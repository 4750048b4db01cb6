import type { EntityMention } from '../../../../src/core/mention/mention.js';
import type { Refiner } from '../../../../src/core/mention/scanner.js';
import { createText } from '../../../../src/core/text/text.js';
import type { EntityType } from '../../../../src/core/text/vocabulary.js';
import { marked } from '../../../support/marked.js';

/** The marked names of a text after a refiner, or as they are marked. */
export function linked(source: string, refiner?: Refiner<EntityMention>): readonly EntityMention[] {
  const { text, spans } = marked(source);
  const found = spans.map(({ label, text: words, start, end }): EntityMention => {
    const span = { start, end };
    return {
      kind: 'entity',
      type: label as EntityType,
      span,
      text: words,
      canonicalName: words,
      confidence: 0.9,
      reason: 'marked',
    };
  });
  return refiner ? refiner.refine(found, { text: createText(text), regions: [], known: [] }) : found;
}
