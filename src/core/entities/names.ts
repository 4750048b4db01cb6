import type { EntityMention } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { agree } from './agreement.js';
import { type Candidate, candidates, spanOf } from './candidate.js';
import { type Document, readDocument } from './document.js';
import { reasonOf } from './reasons.js';
import { verdict } from './weigh.js';

/** Names of every type: capitalised pieces weighed by their words, their surroundings and the rest of the article. */
export const names: Scanner<EntityMention> = {
  name: 'names',
  *scan(context) {
    const document = readDocument(context);
    const found = candidates(document);
    agree(document, found);
    for (const candidate of found) {
      const mention = toMention(document, candidate);
      if (mention) yield mention;
    }
  },
};

function toMention(document: Document, candidate: Candidate): EntityMention | undefined {
  const { outcome, confidence } = verdict(candidate.weights);
  if (outcome === 'none') return undefined;
  const span = spanOf(document, candidate.piece);
  const text = document.source.slice(span.start, span.end);
  return { kind: 'entity', type: outcome, span, text, canonicalName: text, confidence, reason: reasonOf(candidate, outcome) };
}
