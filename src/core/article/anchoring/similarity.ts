/** Longest pattern in code units: one machine word, a bit for each. */
export const LONGEST_PATTERN = 32;

/** How much of a fixed stretch stands at a place of a text: 0 to 1. */
export type Similarity = (text: string, at: number) => number;

/**
 * Says how much of `wanted` stands right before a place: 1 less the edit distance with a free start, by its length. Of a
 * long `wanted` its last {@link LONGEST_PATTERN} code units. Bit-parallel (Myers 1999, "A fast bit-vector algorithm for
 * approximate string matching"; its score along the last row): a few dozen steps a question.
 */
export function tailSimilarity(wanted: string): Similarity {
  const pattern = wanted.slice(-LONGEST_PATTERN);
  const bits = bitsOf(pattern, (index) => pattern.length - 1 - index);
  return (text, at) => {
    if (!pattern) return 0;
    if (at >= pattern.length && text.startsWith(pattern, at - pattern.length)) return 1;
    const reach = Math.min(at, pattern.length + SLACK);
    return similarity(bits, pattern.length, reach, (step) => text.charCodeAt(at - 1 - step));
  };
}

/** The same right behind a place; of a long `wanted` the first code units. */
export function headSimilarity(wanted: string): Similarity {
  const pattern = wanted.slice(0, LONGEST_PATTERN);
  const bits = bitsOf(pattern, (index) => index);
  return (text, at) => {
    if (!pattern) return 0;
    if (text.startsWith(pattern, at)) return 1;
    const reach = Math.min(text.length - at, pattern.length + SLACK);
    return similarity(bits, pattern.length, reach, (step) => text.charCodeAt(at + step));
  };
}

/** Code units that may have been inserted into a context. */
const SLACK = 4;

type Bits = ReadonlyMap<number, number>;

function bitsOf(pattern: string, order: (index: number) => number): Bits {
  const bits = new Map<number, number>();
  for (let index = 0; index < pattern.length; index++) {
    const unit = pattern.charCodeAt(order(index));
    bits.set(unit, (bits.get(unit) ?? 0) | (1 << index));
  }
  return bits;
}

function similarity(bits: Bits, length: number, reach: number, unitAt: (step: number) => number): number {
  const last = 1 << (length - 1);
  let higher = -1;
  let lower = 0;
  let distance = length;
  let best = length;
  for (let step = 0; step < reach; step++) {
    const equal = bits.get(unitAt(step)) ?? 0;
    const vertical = equal | lower;
    const horizontal = (((equal & higher) + higher) ^ higher) | equal;
    let up = lower | ~(horizontal | higher);
    let down = higher & horizontal;
    if (up & last) distance++;
    else if (down & last) distance--;
    up = (up << 1) | 1;
    down <<= 1;
    higher = down | ~(vertical | up);
    lower = up & vertical;
    if (distance < best) best = distance;
  }
  return 1 - best / length;
}
