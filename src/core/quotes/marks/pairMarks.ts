import type { MarkFamily, MarkPair, QuoteMark } from './quoteMark.js';

/** How a paragraph ends for a quotation that is still open: the next one opens too, after a full stop, or in the middle. */
export type ParagraphEnd = 'continued' | 'stop' | 'middle';

/** Price of each oddity, in the currency of {@link QuoteMark}'s costs. Sums decide, so one oddity never upsets the rest. */
const COST = { reopen: 4.5, reopenLesser: 8, unclosedInner: 3, nestSame: 3.5, nestOther: 0.3, glued: 1.2 } as const;
const END_COST: Readonly<Record<ParagraphEnd, number>> = { continued: 1, stop: 3.5, middle: 5 };

/** A run of marks longer than this in one paragraph is read in blocks, so that memory stays bounded. */
const BLOCK = 1000;

type Role = 'skip' | 'open' | 'close' | 'orphan' | 'reopen' | 'closeOpen' | 'nest' | 'unnest' | 'closeBoth';

/** A state is the families of three levels in one number: outer * 36 + inner * 6 + innermost, 0 for none. */
const FAMILIES: readonly (MarkFamily | undefined)[] = [undefined, 'straight', 'curly', 'low', 'single', 'angle'];
const CODES: Readonly<Record<MarkFamily, number>> = { straight: 1, curly: 2, low: 3, single: 4, angle: 5 };
const OUTSIDE = 0;

/** Readings dearer than the best one by this much are given up. */
const BEAM = 10;

interface Step {
  readonly state: number;
  readonly cost: number;
  readonly role: Role;
  readonly mark: QuoteMark;
  readonly previous: Step | undefined;
}

/**
 * The one tokenizer of quotation marks: goes left to right through a paragraph's marks, keeps for every state (outside,
 * inside a quotation, inside a nested one) the cheapest reading so far (Viterbi), and reads the pairs off the cheapest
 * end. Marks that are flipped, missing, doubled or glued cost something and are recovered from locally. Linear.
 */
export function pairMarks(marks: readonly QuoteMark[], end: ParagraphEnd): readonly MarkPair[] {
  const pairs: MarkPair[] = [];
  for (let from = 0; from < marks.length; from += BLOCK) {
    const last = from + BLOCK >= marks.length;
    pairs.push(...pairBlock(marks.slice(from, from + BLOCK), last ? end : 'middle'));
  }
  return pairs;
}

function pairBlock(marks: readonly QuoteMark[], end: ParagraphEnd): MarkPair[] {
  let steps: readonly Step[] = [];
  for (const mark of marks) {
    const best: Step[] = [];
    if (!steps.length) relax(best, undefined, mark);
    for (const step of steps) relax(best, step, mark);
    let least = Number.MAX_VALUE;
    for (const { cost } of best) least = Math.min(least, cost);
    steps = best.filter(({ cost }) => cost <= least + BEAM);
  }
  return readPairs(cheapestEnd(steps, end));
}

function cheapestEnd(steps: readonly Step[], end: ParagraphEnd): Step | undefined {
  const total = ({ cost, state }: Step) =>
    cost + (state === OUTSIDE ? 0 : END_COST[end]) + (state % 36 === 0 ? 0 : COST.unclosedInner);
  return steps.reduce<Step | undefined>((best, step) => (!best || total(step) < total(best) ? step : best), undefined);
}

/** Puts every reading of `mark` after `previous` into `best`, one a state, where it is the cheapest so far. */
function relax(best: Step[], previous: Step | undefined, mark: QuoteMark): void {
  const paid = previous?.cost ?? 0;
  const now = previous?.state ?? OUTSIDE;
  const step = (role: Role, price: number, state: number): void => {
    const at = best.findIndex((known) => known.state === state);
    const cost = paid + price;
    if (at < 0) best.push({ state, cost, role, mark, previous });
    else if (cost < (best[at] as Step).cost) best[at] = { state, cost, role, mark, previous };
  };
  const outer = FAMILIES[Math.floor(now / 36)];
  const inner = FAMILIES[Math.floor(now / 6) % 6];
  const innermost = FAMILIES[now % 6];
  const opened = CODES[mark.family] * 36;
  step('skip', mark.skip, now);
  if (!outer) {
    step('open', mark.open, opened);
    step('orphan', mark.close + mark.orphan, OUTSIDE);
  } else if (!inner) {
    const close = mark.close + mismatch(outer, mark);
    step('close', close, OUTSIDE);
    step('reopen', mark.open + (isDouble(outer) && !isDouble(mark.family) ? COST.reopenLesser : COST.reopen), opened);
    step('nest', nested(outer, mark), now + CODES[mark.family] * 6);
    if (mark.doubled) step('closeOpen', Math.min(close, mark.open) + COST.glued, opened);
  } else if (!innermost) {
    step('unnest', mark.close + mismatch(inner, mark), now - (now % 36));
    step('closeBoth', mark.close + mismatch(outer, mark) + COST.unclosedInner, OUTSIDE);
    if (mark.family !== inner) step('nest', nested(inner, mark), now + CODES[mark.family]);
  } else step('unnest', mark.close + mismatch(innermost, mark), now - (now % 6));
}

const isDouble = (family: MarkFamily) => family !== 'single' && family !== 'angle';

/** What it costs to open within a quotation: much for the same marks once more. */
const nested = (outer: MarkFamily, mark: QuoteMark): number =>
  mark.open + (mark.family === outer ? COST.nestSame : isDouble(outer) && isDouble(mark.family) ? 2 : COST.nestOther);

/** What it costs that a mark of one family is closed by this one. */
function mismatch(opened: MarkFamily, mark: QuoteMark): number {
  if (opened === mark.family) return 0;
  if (opened === 'low') return mark.glyph === 'open' ? -3 : isDouble(mark.family) || mark.family === 'single' ? 0 : 2;
  return isDouble(opened) && isDouble(mark.family) ? 0.3 : 2.5;
}

function readPairs(end: Step | undefined): MarkPair[] {
  const path: Step[] = [];
  for (let step = end; step; step = step.previous) path.push(step);
  const pairs: MarkPair[] = [];
  let open: QuoteMark | undefined;
  for (const { role, mark } of path.reverse()) {
    if (role === 'open') open = mark;
    else if (role === 'orphan') pairs.push({ close: mark });
    else if (role === 'close' || role === 'closeBoth') {
      pairs.push(open ? { open, close: mark } : { close: mark });
      open = undefined;
    } else if (role === 'reopen') {
      if (open) pairs.push({ open, before: mark });
      open = mark;
    } else if (role === 'closeOpen') {
      const middle = mark.start + 1;
      if (open) pairs.push({ open, close: { ...mark, end: middle, doubled: false } });
      open = { ...mark, start: middle, doubled: false };
    }
  }
  if (open) pairs.push({ open });
  return pairs;
}
