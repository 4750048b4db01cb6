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
 * (Ukkonen 1985), with the ends of the text free: O(pattern × slack).
 */
export function align(text: string, wanted: Wanted, near: number, slack: number): Aligned | undefined {
  const { pattern } = wanted;
  const width = 2 * slack + 1;
  const steps = new Uint8Array((pattern.length + 1) * width);
  // Cell `band` of row `i` is the pattern's first `i` units against the text up to `near - slack + i + band`.
  const base = near - slack;
  let row = new Int32Array(width);
  for (let i = 0; i < pattern.length; i++)
    row = nextRow(text, pattern.charCodeAt(i), { row, base: base + i, steps, at: (i + 1) * width });
  let best = -1;
  for (let band = 0; band < width; band++) {
    const end = base + pattern.length + band;
    if (end < 0 || end > text.length) continue;
    if (best < 0 || better(row, band, best, slack)) best = band;
  }
  return best < 0 ? undefined : trace(text, wanted, { steps, width, base, best });
}

/** Fewer edits; of equal ones the nearer to where it was looked for. */
const better = (row: Int32Array, band: number, best: number, slack: number): boolean => {
  const difference = (row[band] as number) - (row[best] as number);
  return difference < 0 || (difference === 0 && Math.abs(band - slack) < Math.abs(best - slack));
};

const FAR = 1 << 20;

interface Filling {
  readonly row: Int32Array<ArrayBuffer>;
  readonly base: number;
  readonly steps: Uint8Array;
  readonly at: number;
}

function nextRow(text: string, unit: number, { row, base, steps, at }: Filling): Int32Array<ArrayBuffer> {
  const width = row.length;
  const next = new Int32Array(width);
  for (let band = 0; band < width; band++) {
    const place = base + band;
    const isInText = place >= 0 && place < text.length;
    let cost = (row[band] as number) + (isInText ? (text.charCodeAt(place) === unit ? 0 : 1) : FAR);
    let step = DIAGONAL;
    const skipped = band + 1 < width ? (row[band + 1] as number) + 1 : FAR;
    if (skipped < cost) {
      cost = skipped;
      step = SKIP_PATTERN;
    }
    const inserted = band > 0 && isInText ? (next[band - 1] as number) + 1 : FAR;
    if (inserted < cost) {
      cost = inserted;
      step = SKIP_TEXT;
    }
    next[band] = Math.min(cost, FAR);
    steps[at + band] = step;
  }
  return next;
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
