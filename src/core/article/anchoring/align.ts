/** Where a stretch of a pattern lies in a text that words it a little differently. */
export interface Aligned {
  readonly start: number;
  readonly end: number;
  /** Edits between the stretch and what stands there. */
  readonly errors: number;
}

/** A pattern, and the stretch of it that is asked for. */
export interface Wanted {
  readonly pattern: string;
  readonly start: number;
  readonly end: number;
}

const DIAGONAL = 0;
const SKIP_PATTERN = 1;
const SKIP_TEXT = 2;

/**
 * Aligns the whole pattern with the text near `near`, where it may begin up to `slack` code units earlier or later, and says
 * where its stretch lies. What was inserted at an edge of the stretch stays outside of it. Edit distance in a band
 * (Ukkonen 1985), with the ends of the text free: O(pattern × slack). Own code, because a library that searches the whole
 * text (approx-string-match) takes 6 ms a mark in 100 kB, and does not say where in its surroundings a stretch begins.
 */
export function align(text: string, wanted: Wanted, near: number, slack: number): Aligned | undefined {
  const { pattern } = wanted;
  const width = 2 * slack + 1;
  const base = near - slack;
  // Cell `band` of row `i` is the pattern's first `i` units against the text up to `base + i + band`.
  const steps = new Uint8Array((pattern.length + 1) * width);
  // One cell more, which no path enters.
  let row = new Int32Array(width + 1);
  let next = new Int32Array(width + 1);
  row[width] = next[width] = FAR;
  for (let i = 0; i < pattern.length; i++) {
    fillRow({ text, unit: pattern.charCodeAt(i), base: base + i, steps, at: (i + 1) * width }, row, next);
    [row, next] = [next, row];
  }
  let best = -1;
  for (let band = 0; band < width; band++) {
    const end = base + pattern.length + band;
    if (end < 0 || end > text.length) continue;
    if (best < 0 || better(row, band, best, slack)) best = band;
  }
  return best < 0 || (row[best] as number) >= FAR ? undefined : trace(text, wanted, { steps, width, base, best });
}

/** Fewer edits; of equal ones the nearer to where it was looked for. */
const better = (row: Int32Array, band: number, best: number, slack: number): boolean => {
  const difference = (row[band] as number) - (row[best] as number);
  return difference < 0 || (difference === 0 && Math.abs(band - slack) < Math.abs(best - slack));
};

const FAR = 1 << 20;

interface Filling {
  readonly text: string;
  /** The pattern's unit of this row. */
  readonly unit: number;
  readonly base: number;
  readonly steps: Uint8Array;
  readonly at: number;
}

function fillRow({ text, unit, base, steps, at }: Filling, row: Int32Array, next: Int32Array): void {
  const width = row.length - 1;
  const first = Math.max(0, -base);
  const last = Math.min(width, text.length - base);
  let left = FAR;
  for (let band = 0; band < width; band++) {
    const isInText = band >= first && band < last;
    let cost = isInText ? (row[band] as number) + (text.charCodeAt(base + band) === unit ? 0 : 1) : FAR;
    let step = DIAGONAL;
    const skipped = (row[band + 1] as number) + 1;
    if (skipped < cost) {
      cost = skipped;
      step = SKIP_PATTERN;
    }
    if (isInText && left + 1 < cost) {
      cost = left + 1;
      step = SKIP_TEXT;
    }
    left = cost < FAR ? cost : FAR;
    next[band] = left;
    if (step !== DIAGONAL) steps[at + band] = step;
  }
}

interface Filled {
  readonly steps: Uint8Array;
  readonly width: number;
  readonly base: number;
  readonly best: number;
}

function trace(text: string, { pattern, start, end }: Wanted, { steps, width, base, best }: Filled): Aligned {
  let band = best;
  let i = pattern.length;
  let place = base + i + band;
  let [from, to] = [place, place];
  let errors = 0;
  while (i > 0 && i >= start) {
    if (i === end) to = place;
    if (i === start) {
      from = place;
      break;
    }
    const step = steps[i * width + band];
    const isInside = i > start && i <= end;
    if (step === DIAGONAL) {
      i--;
      place--;
      if (isInside && pattern.charCodeAt(i) !== text.charCodeAt(place)) errors++;
    } else if (step === SKIP_PATTERN) {
      i--;
      band++;
      if (isInside) errors++;
    } else {
      place--;
      band--;
      if (isInside && i < end) errors++;
    }
  }
  if (i === 0) from = place;
  return { start: from, end: Math.max(from, to), errors };
}
