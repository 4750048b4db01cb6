import { inner, LABELS, ONLY_OUTSIDE, opening, TYPES } from '../../core/entities/tagger/labels/labels.js';
import type { Token } from '../../core/entities/token.js';
import { type TrainingText, typeOf } from '../trainingTexts.js';

/**
 * The labels that each word may have by the marked names, as bits: one; outside them more where the text leaves names of some types
 * unmarked. A name that begins or ends within a word is left.
 */
export function goldLabels(tokens: readonly Token[], { text, entities, unmarked = [] }: TrainingText): Int32Array {
  const elsewhere = unmarked.map((type) => TYPES.indexOf(type)).map((type) => (1 << opening(type)) | (1 << inner(type)));
  const labels = new Int32Array(tokens.length).fill(elsewhere.reduce((set, bits) => set | bits, ONLY_OUTSIDE));
  const startsAt = new Map(tokens.map(({ start }, at) => [start, at]));
  for (const entity of entities) {
    const type = (TYPES as readonly string[]).indexOf(typeOf(entity));
    const first = startsAt.get(entity.start);
    if (type < 0 || first === undefined) continue;
    let last = first;
    while (last + 1 < tokens.length && (tokens[last + 1] as Token).end <= entity.end) last++;
    const end = (tokens[last] as Token).end;
    if (end > entity.end || !/^(?:\.|['’]s?|\W)?$/.test(text.slice(end, entity.end))) continue;
    for (let at = first; at <= last; at++) labels[at] = 1 << (at === first ? opening(type) : inner(type));
  }
  return labels;
}

/** The only label of a set; LABELS where it holds more. */
export const onlyLabel = (set: number): number => (set & (set - 1) ? LABELS : 31 - Math.clz32(set));
