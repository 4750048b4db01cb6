/** A place where a record may stand: `at` in the old text and `place` in the new one, counted alike; `gain` is what speaks for it. */
export interface Link {
  readonly at: number;
  readonly place: number;
  readonly gain: number;
}

/** What the best arrangement of all records is worth, if this one stands at each of its places; and if it stands nowhere. */
export interface Worth {
  readonly places: readonly number[];
  readonly none: number;
}

/** The arrangements that are carried on at each step. */
const KEPT = 16;
const START: Link = { at: 0, place: 0, gain: 0 };

interface State {
  readonly link: Link;
  readonly worth: number;
}

/**
 * Weighs the places of many records against each other. An arrangement is worth the gains of its places less what it costs
 * that neighbours do not lie as far apart as they did; a record may stand nowhere. `records` are in order of the old text,
 * each with its places. The worth of the best arrangement through each place is found by going from both ends (max-sum,
 * as anchors are chained in sequence alignment: Li 2018, "Minimap2", section 2.1). O(records × places × {@link KEPT}).
 */
export function weighTogether(records: readonly (readonly Link[])[]): readonly Worth[] {
  const before: (readonly State[])[] = [];
  const through: number[][] = [];
  let states: readonly State[] = [{ link: START, worth: 0 }];
  for (const links of records) {
    before.push(states);
    const entered = links.map((link) => link.gain + bestInto(states, link));
    through.push(entered);
    states = keep(states, links, entered);
  }
  const worths: Worth[] = [];
  states = [];
  for (let index = records.length - 1; index >= 0; index--) {
    const links = records[index] as readonly Link[];
    const left = links.map((link) => link.gain + bestOutOf(link, states));
    const entered = through[index] as readonly number[];
    worths.push({
      places: links.map(({ gain }, place) => (entered[place] as number) + (left[place] as number) - gain),
      none: bestAcross(before[index] as readonly State[], states),
    });
    states = keep(states, links, left);
  }
  return worths.reverse();
}

// The states are in order of worth, and no stretch adds to it: what is worth less than the best so far ends the search.

function bestInto(states: readonly State[], to: Link): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const { link, worth } of states) {
    if (worth <= best) break;
    best = Math.max(best, worth - stretch(link, to));
  }
  return best;
}

/** Nothing has to follow. */
function bestOutOf(from: Link, states: readonly State[]): number {
  let best = 0;
  for (const { link, worth } of states) {
    if (worth <= best) break;
    best = Math.max(best, worth - stretch(from, link));
  }
  return best;
}

function bestAcross(before: readonly State[], after: readonly State[]): number {
  let best = before[0]?.worth ?? 0;
  for (const from of before) {
    if (from.worth + (after[0]?.worth ?? 0) <= best) break;
    for (const to of after) {
      if (from.worth + to.worth <= best) break;
      best = Math.max(best, from.worth + to.worth - stretch(from.link, to.link));
    }
  }
  return best;
}

function keep(states: readonly State[], links: readonly Link[], worths: readonly number[]): readonly State[] {
  if (!links.length) return states;
  const all = [...states, ...links.map((link, index) => ({ link, worth: worths[index] as number }))];
  all.sort((a, b) => b.worth - a.worth);
  return all.length > KEPT ? all.slice(0, KEPT) : all;
}

/** What it costs that text between two neighbours came or went, or that they changed their order. */
function stretch(from: Link, to: Link): number {
  const moved = Math.abs(to.place - from.place - (to.at - from.at));
  if (moved === 0) return 0;
  const turned = to.place < from.place && to.at > from.at ? TURNED : 0;
  return Math.min(MOST_STRETCH, 0.4 + 0.35 * Math.log2(1 + moved / 4)) + turned;
}

const TURNED = 10;
const MOST_STRETCH = 6;
