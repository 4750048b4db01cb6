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
const FIRST = { step: 0.1, decay: 1e-4, dropout: 0.2 };
const SECOND = { rounds: 6, warmUp: 2, step: 0.05, decay: 1e-3 };

/** The tools of all looks: what is known of words, and how long to learn. */
export interface TaggerTools {
  /** Must not have seen the texts. */
  readonly lists: Lists;
  readonly classes: ClassTable;
  readonly settings: TaggerSettings;
  readonly log: (words: string) => void;
}

/** The first look, learned from texts with marked names. */
export function trainFirstLook(texts: readonly TrainingText[], tools: TaggerTools): Learned {
  const { keys, sequences } = prepare(texts, tools);
  const { rounds, warmUp, times } = tools.settings;
  const weights = trainCrfs(sequences.flat(), keys.length, { ...FIRST, warmUp, rounds }, times);
  tools.log('first look learned');
  return { keys, weights };
}

/** The second look, and weights of the first that each fold of the texts (the nth text is in fold n modulo their number) did not teach. */
export interface SecondLook {
  readonly second: Learned;
  readonly folds: readonly Learned[];
}

/** The second look learns from what a first look that has not seen a text makes of it. */
export function trainSecondLook(texts: readonly TrainingText[], tools: TaggerTools): SecondLook {
  const { prepared, keys, sequences } = prepare(texts, tools);
  const { rounds, warmUp, folds } = tools.settings;
  const looks: Looked[] = [];
  const without: Learned[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = sequences.filter((_, at) => at % folds !== fold).flat();
    const weights = trainCrf(others, keys.length, { ...FIRST, warmUp, rounds: rounds - 2 });
    without.push({ keys, weights });
    for (const [at, one] of prepared.entries())
      if (at % folds === fold) looks[at] = lookedAt(one, sequences[at] as readonly Sequence[], weights);
    tools.log(`fold ${fold + 1} of ${folds}`);
  }
  const steps = without
    .map(({ weights }) => weights.steps)
    .reduce((sum, one) => sum.map((step, at) => step + (one[at] as number)));
  const second = learnSecond(
    prepared,
    looks,
    steps.map((step) => step / folds),
  );
  return { second, folds: without };
}

function prepare(texts: readonly TrainingText[], { lists, classes, log }: TaggerTools) {
  const read = createWordReader(lists, classes);
  const prepared = texts.map((text) => prepareText(text, read, lists));
  const index = new FeatureIndex();
  for (const one of prepared) countFeatures(one, (at, out) => firstFeatures(one, at, out), index);
  const keys = index.number(LEAST.first);
  const sequences = prepared.map((one) =>
    one.parts.map((part) => sequenceOf(one, part, (at, out) => firstFeatures(one, at, out), index)),
  );
  log(`${prepared.length} texts, ${keys.length} features`);
  return { prepared, keys, sequences };
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

function learnSecond(prepared: readonly PreparedText[], looks: readonly Looked[], steps: Float64Array): Learned {
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
