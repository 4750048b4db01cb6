import { FeatureList } from '../features/featureList.js';
import { BOUNDARY, type WordFacts } from '../features/wordFacts.js';
import { REACH, wordFeatures } from '../features/wordFeatures.js';
import { PACKED, unpacked } from './packed.js';
import type { RowTable } from './rowTable.js';

const OFFSETS = 2 * REACH + 1;
const SLOTS = 24_000;

/**
 * What the features of single words say together, summed once for each spelling and offset. Bounded: when all slots are
 * taken, all are given anew.
 */
export class WordSums {
  private readonly sums = new Int32Array(SLOTS * OFFSETS * PACKED);
  private readonly done = new Uint16Array(SLOTS);
  /** The first slot is BOUNDARY's, which all taggers share. */
  private used = 1;
  private round = 0;
  private readonly features = new FeatureList();

  constructor(private readonly rows: RowTable) {}

  /** Adds what a word says of the word `offset` places before it to the packed numbers of `to`. */
  add(word: WordFacts, offset: number, to: Int32Array): void {
    const from = this.at(word, offset);
    const { sums } = this;
    for (let cell = 0; cell < PACKED; cell++) to[cell] = (to[cell] as number) + (sums[from + cell] as number);
  }

  /** What a word says of one label of the word `offset` places before it, against its saying of no name. */
  says(word: WordFacts, offset: number, label: number): number {
    const from = this.at(word, offset);
    return unpacked(this.sums, from, label) - unpacked(this.sums, from, 0);
  }

  private at(word: WordFacts, offset: number): number {
    if (word !== BOUNDARY && word.round !== this.round) this.give(word);
    const from = (word.slot * OFFSETS + offset + REACH) * PACKED;
    const bit = 1 << (offset + REACH);
    if (!((this.done[word.slot] as number) & bit)) {
      this.done[word.slot] = (this.done[word.slot] as number) | bit;
      this.features.clear();
      wordFeatures(word, offset, this.features);
      this.rows.add(this.features, this.sums, from);
    }
    return from;
  }

  private give(word: WordFacts): void {
    if (this.used === SLOTS) {
      this.used = 1;
      this.round++;
      this.sums.fill(0);
      this.done.fill(0);
    }
    word.slot = this.used++;
    word.round = this.round;
  }
}
