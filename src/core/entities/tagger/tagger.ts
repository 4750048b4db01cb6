import type { EntityType } from '../../text/vocabulary.js';
import type { Token } from '../token.js';
import { readDocumentFacts } from './features/documentFacts.js';
import { Evidence } from './features/evidence.js';
import { FeatureList } from './features/featureList.js';
import { jointFeatures } from './features/jointFeatures.js';
import type { Lists } from './features/lists.js';
import { onlyType, phraseMarks } from './features/phraseMarks.js';
import { factsAt, readTagged, type TaggedText } from './features/taggedText.js';
import { createWordReader } from './features/wordFacts.js';
import { REACH } from './features/wordFeatures.js';
import { groundsFor } from './grounds.js';
import { isGivenTail } from './labels/givenTail.js';
import { inner, isInner, LABELS, opening, TYPES, typeAt } from './labels/labels.js';
import { Lattice, NEVER } from './labels/lattice.js';
import { allowed, type Stretch, stretches } from './labels/stretches.js';
import type { Look, TaggerModel } from './model.js';
import { PACKED, unpacked } from './weights/packed.js';
import { WordSums } from './weights/wordSums.js';

/** A name that the tagger found: the first and the last of its words. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** 0 to 1: the probability of its least sure word. */
  readonly confidence: number;
  /** Why, in words a reader understands, the strongest first; may be none. */
  readonly grounds: readonly string[];
}

/** Finds names in one text after the other. */
export interface Tagger {
  /** The names of an article, in order; none overlap. Linear in the number of words; never throws on any text. */
  tag(source: string, tokens: readonly Token[]): readonly TaggedName[];
}

/** A tagger with what `lists` know of words. It remembers words that it has read, as many as it has room for. */
export function createTagger(model: TaggerModel, lists: Lists): Tagger {
  const read = createWordReader(lists, model.classes);
  const sums = new WordSums(model.first.rows);
  const lattice = new Lattice();
  return {
    tag(source, tokens) {
      const text = readTagged(source, tokens, read);
      const parts = [...stretches(text)];
      const looked = firstLook(text, parts, { model, lists, sums, lattice });
      return secondLook(text, parts, looked, { model, lists, sums, lattice });
    },
  };
}

interface Tools {
  readonly model: TaggerModel;
  readonly lists: Lists;
  readonly sums: WordSums;
  readonly lattice: Lattice;
}

interface Looked {
  /** Scores of the labels, LABELS for each word of each stretch. */
  readonly scores: Float32Array;
  readonly evidence: Evidence;
  readonly phrases: Int32Array;
}

/** Labels each stretch by its words and what the article says of them; keeps the scores for the second look. */
function firstLook(text: TaggedText, parts: readonly Stretch[], { model, lists, sums, lattice }: Tools): Looked {
  const document = readDocumentFacts(text);
  const phrases = phraseMarks(text, lists);
  const words = parts.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const scores = new Float32Array(words * LABELS);
  const evidence = new Evidence(text, words);
  const sum = new Int32Array(PACKED);
  const features = new FeatureList();
  let cell = 0;
  for (const part of parts) {
    const length = part.to - part.from + 1;
    lattice.reserve(length);
    for (let at = part.from; at <= part.to; at++) {
      clear(sum);
      addWords(text, at, sums, sum);
      features.clear();
      jointFeatures(text, at, document, phrases, features);
      model.first.rows.add(features, sum, 0);
      for (let label = 0; label < LABELS; label++) scores[cell++] = unpacked(sum, 0, label) * model.first.unit;
    }
    const own = scores.subarray(cell - length * LABELS, cell);
    trustKnown(phrases, part, own);
    run(lattice, model.first, text, phrases, part, own);
    lattice.best(model.first.steps, length, evidence.labels, part.from);
    evidence.add(part, lattice.marginal);
  }
  return { scores, evidence, phrases };
}

/** Of seven numbers, for each word: calling the engine's own takes longer. */
function clear(sum: Int32Array): void {
  for (let cell = 0; cell < PACKED; cell++) sum[cell] = 0;
}

function addWords(text: TaggedText, at: number, sums: WordSums, to: Int32Array): void {
  const sentence = text.tokens[at]?.sentence ?? -1;
  for (let offset = -REACH; offset <= REACH; offset++) sums.add(factsAt(text, at + offset, sentence), offset, to);
}

/** A name of several words that is known as one thing only is mostly that thing: what its words lack is given to that type. */
function trustKnown(phrases: Int32Array, { from, to }: Stretch, scores: Float32Array): void {
  for (let at = from; at <= to; at++) {
    const mark = phrases[at] as number;
    const type = mark ? onlyType(mark >> 8) : -1;
    if (type < 0) continue;
    const cell = (at - from) * LABELS + ((mark & 3) === 1 ? opening(type) : inner(type));
    scores[cell] = (scores[cell] as number) + (TITLES.has(type) ? TRUST_TITLE : TRUST);
  }
}
/** In natural logarithms; more takes away as much as it brings. */
const TRUST = 1;
/** Events and works that are listed are few and mean little else: "State of the Union". */
const TRUST_TITLE = 4;
const TITLES: ReadonlySet<number> = new Set([TYPES.indexOf('event'), TYPES.indexOf('work')]);

/** Probabilities of the labels of a stretch with these scores. */
function run(
  lattice: Lattice,
  look: Look,
  text: TaggedText,
  phrases: Int32Array,
  { from, to }: Stretch,
  scores: Float32Array,
): void {
  const { emission } = lattice;
  for (let at = from, cell = 0; at <= to; at++) {
    const may = allowed(text, at, phrases);
    for (let label = 0; label < LABELS; label++, cell++) emission[cell] = may & (1 << label) ? (scores[cell] as number) : NEVER;
  }
  lattice.run(look.powers, to - from + 1);
}

/** Labels each stretch again, knowing what the first look found in the whole article. */
function secondLook(
  text: TaggedText,
  parts: readonly Stretch[],
  { scores, evidence, phrases }: Looked,
  tools: Tools,
): readonly TaggedName[] {
  const { model, lattice, sums } = tools;
  const found: TaggedName[] = [];
  const labels = new Uint8Array(text.facts.length);
  const sum = new Int32Array(PACKED);
  const features = new FeatureList();
  let cell = 0;
  for (const part of parts) {
    const start = cell;
    const length = part.to - part.from + 1;
    for (let at = part.from; at <= part.to; at++) {
      clear(sum);
      features.clear();
      evidence.features(at, features);
      model.second.rows.add(features, sum, 0);
      for (let label = 0; label < LABELS; label++, cell++)
        scores[cell] = (scores[cell] as number) + unpacked(sum, 0, label) * model.second.unit;
    }
    run(lattice, model.second, text, phrases, part, scores.subarray(start, cell));
    lattice.best(model.second.steps, length, labels, part.from);
    for (const name of namesIn(text, labels, part, lattice.marginal)) {
      const { first, last, type, confidence } = name;
      found.push({ first, last, type, confidence, grounds: groundsFor(text, name, sums, evidence) });
    }
  }
  return found;
}

/** Words beyond which a run of capitalised words is no name: a table, a list, noise. */
const LONGEST = 20;
const PERSON = opening(TYPES.indexOf('person'));
type Found = Omit<TaggedName, 'grounds'>;

function namesIn(text: TaggedText, labels: Uint8Array, { from, to }: Stretch, marginal: Float64Array): readonly Found[] {
  const found: Found[] = [];
  for (let first = from; first <= to; first++) {
    const label = labels[first] as number;
    if (!label) continue;
    let last = first;
    let least = 1;
    while (last < to && isInner(labels[last + 1] as number)) last++;
    for (let at = first; at <= last; at++)
      least = Math.min(least, marginal[(at - from) * LABELS + (labels[at] as number)] as number);
    if (last - first >= LONGEST) {
      first = last;
      continue;
    }
    if (label === PERSON && isGivenTail(text, last + 1)) last++;
    found.push({ first, last, type: TYPES[typeAt(label)] as EntityType, confidence: Math.round(least * 100) / 100 });
    first = last;
  }
  return found;
}
