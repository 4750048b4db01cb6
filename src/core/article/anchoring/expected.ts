/** A record whose place is certain: `at` in the old text, `place` in the new one, in code points. */
export interface Firm {
  readonly at: number;
  readonly place: number;
}

/** Where a record should be, as its nearest certain neighbours say. */
export interface Expectation {
  /** Distance of a place from what the neighbours say; 0 anywhere between what the two say. */
  distanceOf(place: number): number;
  /** Both neighbours say so, to the letter or nearly. */
  isConfirmed(place: number): boolean;
  /** Neither neighbour stands on its wrong side there, or their order says nothing: text was moved between them. */
  isBetween(place: number): boolean;
  /** Places to look at. */
  readonly places: readonly number[];
}

/** Code points by which small edits between neighbours shift what they say. */
const NEARLY = 6;
/** Text that may have come or gone between two neighbours which still belong together. */
const TOGETHER = 1500;

/**
 * Answers where records should be, from the certain ones, which are in order of `at`. Without any the old place is
 * expected. O(log n) a question.
 */
export function createExpectations(firm: readonly Firm[]): (at: number) => Expectation {
  return (at) => {
    const next = firstFrom(firm, at);
    const [previous, following] = [firm[next - 1], firm[next]];
    const said = [previous, following].flatMap((one) => (one ? [one.place + at - one.at] : []));
    if (!said.length) said.push(at);
    const [low, high] = [Math.min(...said), Math.max(...said)];
    const isStretch = high - low <= TOGETHER;
    return {
      places: low === high ? [low] : [low, high],
      distanceOf: (place) =>
        isStretch ? Math.max(0, low - place, place - high) : Math.min(Math.abs(place - low), Math.abs(place - high)),
      isBetween(place) {
        const [low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY] = [previous?.place, following?.place];
        if (low > high) return Math.min(...said.map((one) => Math.abs(one - place))) <= TOGETHER;
        return place >= low - NEARLY && place <= high + NEARLY;
      },
      isConfirmed: (place) => said.length === 2 && said.every((one) => Math.abs(one - place) <= NEARLY),
    };
  };
}

function firstFrom(firm: readonly Firm[], at: number): number {
  let low = 0;
  let high = firm.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firm[middle] as Firm).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
