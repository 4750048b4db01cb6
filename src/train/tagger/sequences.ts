import { FeatureList } from '../../core/entities/tagger/features/featureList.js';
import { isInner, ONLY_OUTSIDE } from '../../core/entities/tagger/labels/labels.js';
import { allowed, type Stretch } from '../../core/entities/tagger/labels/stretches.js';
import type { FeatureIndex } from './featureIndex.js';
import { onlyLabel } from './goldLabels.js';
import type { PreparedText } from './preparedText.js';
import type { Sequence } from './sequence.js';

type Features = (at: number, out: FeatureList) => void;

/** Counts the features of all words of a text's stretches. */
export function countFeatures({ parts }: PreparedText, features: Features, index: FeatureIndex): void {
  const out = new FeatureList();
  for (const { from, to } of parts)
    for (let at = from; at <= to; at++) {
      out.clear();
      features(at, out);
      for (let nth = 0; nth < out.size; nth++) index.count(out.hashes[nth] as number);
    }
}

/** A stretch as a sequence to learn from; with `base`, scores to add to. */
export function sequenceOf(
  prepared: PreparedText,
  { from, to }: Stretch,
  features: Features,
  index: FeatureIndex,
  base?: Float32Array,
): Sequence {
  const length = to - from + 1;
  const starts = new Int32Array(length + 1);
  const labels = goldOf(prepared.gold, from, to);
  const may = Int32Array.from(
    { length },
    (_, at) => allowed(prepared.text, from + at, prepared.phrases) | onlyOne(labels[at] as number),
  );
  const ids: number[] = [];
  const out = new FeatureList();
  for (let at = from; at <= to; at++) {
    out.clear();
    features(at, out);
    for (let nth = 0; nth < out.size; nth++) {
      const id = index.of(out.hashes[nth] as number);
      if (id >= 0) ids.push(id);
    }
    starts[at - from + 1] = ids.length;
  }
  const sequence = { features: Int32Array.from(ids), starts, allowed: may, gold: labels, weight: prepared.weight };
  return base ? { ...sequence, base } : sequence;
}

/** A word that is marked as one thing may be that, whatever the rules say. */
const onlyOne = (set: number): number => (set & (set - 1) ? 0 : set);

/** The labels of a stretch; what goes on in a name from outside it is none. */
function goldOf(gold: Int32Array, from: number, to: number): Int32Array {
  const labels = gold.slice(from, to + 1);
  for (const [at, set] of labels.entries()) {
    const before = at ? (labels[at - 1] as number) : 0;
    if (isInner(onlyLabel(set)) && !(before & (set | (set >> 1)))) labels[at] = ONLY_OUTSIDE;
  }
  return labels;
}
