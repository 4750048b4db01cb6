import { inner, opening, TYPES } from '../../core/entities/tagger/labels/labels.js';
import type { Token } from '../../core/entities/token.js';
import { type TrainingText, typeOf } from '../trainingTexts.js';

/** The label of each word that the marked names give; a name that begins or ends within a word is left. */
export function goldLabels(tokens: readonly Token[], { text, entities }: TrainingText): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const startsAt = new Map(tokens.map(({ start }, at) => [start, at]));
  for (const entity of entities) {
    const type = (TYPES as readonly string[]).indexOf(typeOf(entity));
    const first = startsAt.get(entity.start);
    if (type < 0 || first === undefined) continue;
    let last = first;
    while (last + 1 < tokens.length && (tokens[last + 1] as Token).end <= entity.end) last++;
    const end = (tokens[last] as Token).end;
    if (end > entity.end || !/^(?:\.|['’]s?|\W)?$/.test(text.slice(end, entity.end))) continue;
    for (let at = first; at <= last; at++) labels[at] = at === first ? opening(type) : inner(type);
  }
  return labels;
}
