import { inner, isInner, LABELS, opening, typeAt } from '../labels/labels.js';
import type { Stretch } from '../labels/stretches.js';
import type { FeatureList } from './featureList.js';
import { mix2, mix3 } from './hash.js';
import type { TaggedText } from './taggedText.js';
import type { WordFacts } from './wordFacts.js';

/** Kinds of features of the second look start above the others. */
const FROM = 3000;
const SCALE = 255;

/** What the first look at an article made of a word's spelling, summed over all places where it stands. */
interface Seen {
  count: number;
  /** Probability of each label. */
  readonly sums: Float32Array;
  /** Bits: first, last and inner word of longer names of each type. */
  parts: number;
}

/**
 * What the first look at an article found, for the second: names found elsewhere in it under the same words. A word's own
 * place is not counted for it.
 */
export class Evidence {
  private readonly seen = new Map<number, Seen>();
  private readonly initials = new Map<string, number>();
  /** Probabilities of the labels of the words of stretches, LABELS each, of 255; by word. */
  private readonly own: Uint8Array;
  private readonly slot: Int32Array;
  private used = 0;
  /** Labels of the first look, by word. */
  readonly labels: Uint8Array;

  constructor(
    private readonly text: TaggedText,
    words: number,
  ) {
    this.own = new Uint8Array(words * LABELS);
    this.slot = new Int32Array(text.facts.length);
    this.labels = new Uint8Array(text.facts.length);
  }

  /** Takes in a stretch whose `labels` are set. */
  add({ from, to }: Stretch, marginal: Float64Array): void {
    for (let at = from; at <= to; at++) {
      const slot = this.used++;
      this.slot[at] = slot;
      const seen = this.seenOf(this.text.facts[at] as WordFacts);
      seen.count++;
      for (let label = 0; label < LABELS; label++) {
        const share = Math.round((marginal[(at - from) * LABELS + label] as number) * SCALE);
        this.own[slot * LABELS + label] = share;
        seen.sums[label] = (seen.sums[label] as number) + share;
      }
    }
    for (let at = from; at <= to; at++) {
      const label = this.labels[at] as number;
      if (!label || isInner(label)) continue;
      let last = at;
      while (last < to && isInner(this.labels[last + 1] as number)) last++;
      if (last > at) this.addLong(at, last, typeAt(label));
    }
  }

  private seenOf({ hash }: WordFacts): Seen {
    const seen = this.seen.get(hash) ?? { count: 0, sums: new Float32Array(LABELS), parts: 0 };
    if (!seen.count) this.seen.set(hash, seen);
    return seen;
  }

  private addLong(first: number, last: number, type: number): void {
    let letters = '';
    let capitals = '';
    for (let at = first; at <= last; at++) {
      const word = this.text.facts[at] as WordFacts;
      const part = at === first ? 0 : at === last ? 1 : 2;
      this.seenOf(word).parts |= 1 << (type * 3 + part);
      letters += word.key[0] ?? '';
      if (word.capital) capitals += word.key[0] ?? '';
    }
    if (!this.initials.has(capitals)) this.initials.set(capitals, type);
    if (!this.initials.has(letters)) this.initials.set(letters, type);
  }

  /** Features of the word at `at`, which stands in a stretch that was added. */
  features(at: number, out: FeatureList): void {
    const word = this.text.facts[at] as WordFacts;
    const seen = this.seen.get(word.hash) as Seen;
    const base = (this.slot[at] as number) * LABELS;
    const others = seen.count - 1;
    const many = Math.min(others, 3);
    const place = (at === this.text.runFrom[at] ? 1 : 0) + (at === this.text.runTo[at] ? 2 : 0);
    let top = 0;
    let most = 0;
    let mine = 0;
    for (let label = 0; label < LABELS; label++) {
      if ((this.own[base + label] as number) > (this.own[base + mine] as number)) mine = label;
      if (others <= 0) continue;
      const mean = ((seen.sums[label] as number) - (this.own[base + label] as number)) / others / SCALE;
      if (mean > most) {
        most = mean;
        top = label;
      }
      if (mean > 0.02) {
        const level = Math.ceil(mean * 5);
        out.add(mix3(FROM, label, level, many));
        out.add(mix3(FROM + 1, label, level, place));
      }
    }
    const sure = Math.ceil(((this.own[base + mine] as number) / SCALE) * 5);
    out.add(mix2(FROM + 2, mine, sure));
    if (others > 0) {
      const level = Math.ceil(most * 4);
      out.add(mix3(FROM + 3, top, level, many));
      out.add(mix3(FROM + 4, top, level, mine * 8 + sure));
      out.add(mix3(FROM + 5, top, mine, place));
    }
    for (let bits = seen.parts, bit = 0; bits; bits >>= 1, bit++)
      if (bits & 1) {
        out.add(mix2(FROM + 6, bit, place));
        out.add(mix2(FROM + 7, bit, mine));
      }
    if (seen.parts) out.add(mix2(FROM + 13, seen.parts, place));
    if (word.caps) {
      const type = this.initials.get(word.key.replaceAll('.', ''));
      out.add(mix2(FROM + 8, type ?? 9, place));
    }
  }

  /** Whether the word stands elsewhere in the article, mostly in names of the type. */
  elsewhere(at: number, type: number): boolean {
    const { hash } = this.text.facts[at] as WordFacts;
    const { count, sums } = this.seen.get(hash) as Seen;
    return count > 1 && (sums[opening(type)] as number) + (sums[inner(type)] as number) > 0.7 * SCALE * count;
  }
}
