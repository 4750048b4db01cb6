import type { MarkFamily, MarkPair, QuoteMark } from './quoteMark.js';

/** How a paragraph ends for a quotation that is still open: the next one opens too, after a full stop, or in the middle. */
export type ParagraphEnd = 'continued' | 'stop' | 'middle';

/** Price of each oddity, in the currency of {@link QuoteMark}'s costs. Sums decide, so one oddity never upsets the rest. */
const COST = { reopen: 4.5, unclosedInner: 3, nestSame: 3.5, nestOther: 0.3, glued: 1.2 } as const;
const END_COST: Readonly<Record<ParagraphEnd, number>> = { continued: 1, stop: 3.5, middle: 5 };

/** A run of marks longer than this in one paragraph is read in blocks, so that memory stays bounded. */
const BLOCK = 1000;

type Role = 'skip' | 'open' | 'close' | 'orphan' | 'reopen' | 'closeOpen' | 'nest' | 'unnest' | 'closeBoth';

interface State {
  readonly outer: MarkFamily | undefined;
  readonly inner: MarkFamily | undefined;
}

interface Step extends State {
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
    const best = new Map<string, Step>();
    const consider = (previous: Step | undefined) => {
      for (const step of nextSteps(previous, mark)) {
        const key = `${step.outer ?? ''}/${step.inner ?? ''}`;
        const known = best.get(key);
        if (!known || step.cost < known.cost) best.set(key, step);
      }
    };
    if (steps.length) for (const step of steps) consider(step);
    else consider(undefined);
    steps = cheapest([...best.values()]);
  }
  return readPairs(cheapestEnd(steps, end));
}

/** Readings far dearer than the best one are given up. */
function cheapest(steps: readonly Step[]): readonly Step[] {
  const limit = Math.min(...steps.map((step) => step.cost)) + 14;
  return steps.filter((step) => step.cost <= limit);
}

function cheapestEnd(steps: readonly Step[], end: ParagraphEnd): Step | undefined {
  const total = (step: Step) => step.cost + (step.outer ? END_COST[end] : 0) + (step.inner ? COST.unclosedInner : 0);
  return steps.reduce<Step | undefined>((best, step) => (!best || total(step) < total(best) ? step : best), undefined);
}

function nextSteps(previous: Step | undefined, mark: QuoteMark): Step[] {
  const outer = previous?.outer;
  const inner = previous?.inner;
  const paid = previous?.cost ?? 0;
  const found: Step[] = [];
  const step = (role: Role, cost: number, state: State) => found.push({ ...state, cost: paid + cost, role, mark, previous });
  step('skip', mark.skip, { outer, inner });
  if (!outer) {
    step('open', mark.open, { outer: mark.family, inner });
    step('orphan', mark.close + mark.orphan, { outer, inner });
  } else if (!inner) {
    const close = mark.close + mismatch(outer, mark);
    step('close', close, { outer: undefined, inner });
    step('reopen', mark.open + COST.reopen, { outer: mark.family, inner });
    step('nest', mark.open + (mark.family === outer ? COST.nestSame : nestOther(outer, mark)), { outer, inner: mark.family });
    if (mark.doubled) step('closeOpen', Math.min(close, mark.open) + COST.glued, { outer: mark.family, inner });
  } else {
    step('unnest', mark.close + mismatch(inner, mark), { outer, inner: undefined });
    step('closeBoth', mark.close + mismatch(outer, mark) + COST.unclosedInner, { outer: undefined, inner: undefined });
  }
  return found;
}

const isDouble = (family: MarkFamily) => family !== 'single' && family !== 'angle';

const nestOther = (outer: MarkFamily, mark: QuoteMark) => (isDouble(outer) && isDouble(mark.family) ? 2 : COST.nestOther);

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
