import { Evidence } from '../../core/entities/tagger/features/evidence.js';
import type { Lists } from '../../core/entities/tagger/features/lists.js';
import { createWordReader } from '../../core/entities/tagger/features/wordFacts.js';
import { LABELS } from '../../core/entities/tagger/labels/labels.js';
import { Lattice } from '../../core/entities/tagger/labels/lattice.js';
import type { ClassTable } from '../../core/entities/tagger/weights/classTable.js';
import type { TrainingText } from '../trainingTexts.js';
import { trainCrf, trainCrfs } from './crf.js';
import { FeatureIndex } from './featureIndex.js';
import { firstFeatures, type PreparedText, prepareText } from './preparedText.js';
import { type Sequence, score, type Weights } from './sequence.js';
import { countFeatures, sequenceOf } from './sequences.js';
import type { Learned } from './writeModel.js';

/** How the tagger is trained; quick settings are for trying something out. */
export interface TaggerSettings {
  readonly rounds: number;
  readonly warmUp: number;
  readonly folds: number;
  /** Fields that the shipped weights are the mean of. */
  readonly times: number;
}

const LEAST = { first: 3, second: 5 };
const STEP = 0.1;
const DECAY = 1e-4;
const DROPOUT = 0.2;
const SECOND = { rounds: 6, warmUp: 2, step: 0.05, decay: 1e-3 };

/** Both looks; of the first also the weights that each fold of the texts (the nth text is in fold n modulo their number) did not teach. */
export interface TrainedTagger {
  readonly first: Learned;
  readonly second: Learned;
  readonly folds: readonly Learned[];
}

/** Both looks, learned from texts with marked names; `lists` must not have seen these. */
export function trainTagger(
  texts: readonly TrainingText[],
  lists: Lists,
  classes: ClassTable,
  { rounds, warmUp, folds, times }: TaggerSettings,
  log: (words: string) => void = () => undefined,
): TrainedTagger {
  const read = createWordReader(lists, classes);
  const prepared = texts.map((text) => prepareText(text, read, lists));
  const index = new FeatureIndex();
  for (const one of prepared) countFeatures(one, (at, out) => firstFeatures(one, at, out), index);
  const keys = index.number(LEAST.first);
  const sequences = prepared.map((one) =>
    one.parts.map((part) => sequenceOf(one, part, (at, out) => firstFeatures(one, at, out), index)),
  );
  log(`${prepared.length} texts, ${keys.length} features`);
  const settings = { step: STEP, decay: DECAY, dropout: DROPOUT, warmUp };
  const looks: Looked[] = [];
  const without: Learned[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = sequences.filter((_, at) => at % folds !== fold).flat();
    const weights = trainCrf(others, keys.length, { ...settings, rounds: rounds - 2 });
    without.push({ keys, weights });
    for (const [at, one] of prepared.entries())
      if (at % folds === fold) looks[at] = lookedAt(one, sequences[at] as readonly Sequence[], weights);
    log(`fold ${fold + 1} of ${folds}`);
  }
  const weights = trainCrfs(sequences.flat(), keys.length, { ...settings, rounds }, times);
  log('first look learned');
  return { first: { keys, weights }, second: trainSecond(prepared, looks, weights.steps), folds: without };
}

interface Looked {
  readonly evidence: Evidence;
  readonly bases: readonly Float32Array[];
}

/** What weights that have not seen a text make of it. */
function lookedAt({ text, parts }: PreparedText, sequences: readonly Sequence[], weights: Weights): Looked {
  const lattice = new Lattice();
  const powers = weights.steps.map(Math.exp);
  const evidence = new Evidence(
    text,
    parts.reduce((sum, { from, to }) => sum + to - from + 1, 0),
  );
  const bases = parts.map((part, at) => {
    const length = part.to - part.from + 1;
    score(lattice, weights, sequences[at] as Sequence);
    const base = Float32Array.from(lattice.emission.subarray(0, length * LABELS), (value) => Math.max(value, -30));
    lattice.run(powers, length);
    lattice.best(weights.steps, length, evidence.labels, part.from);
    evidence.add(part, lattice.marginal);
    return base;
  });
  return { evidence, bases };
}

function trainSecond(prepared: readonly PreparedText[], looks: readonly Looked[], steps: Float64Array): Learned {
  const index = new FeatureIndex();
  for (const [at, one] of prepared.entries()) countFeatures(one, (word, out) => looks[at]?.evidence.features(word, out), index);
  const keys = index.number(LEAST.second);
  const sequences = prepared.flatMap((one, at) =>
    one.parts.map((part, nth) =>
      sequenceOf(one, part, (word, out) => looks[at]?.evidence.features(word, out), index, looks[at]?.bases[nth]),
    ),
  );
  return { keys, weights: trainCrf(sequences, keys.length, { ...SECOND, steps }) };
}
