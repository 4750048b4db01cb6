import { fold } from '../text/fold.js';
import type { Verdict } from './anchoring/case.js';
import { decide, type Pinned } from './anchoring/decide.js';
import { createGround, type Ground } from './anchoring/ground.js';
import { soughtOf } from './anchoring/sought.js';
import { twinsOf } from './anchoring/twins.js';
import { widen } from './anchoring/widen.js';
import { wholeCharacters } from './characterEdge.js';
import type { Anchoring, Selector } from './selector.js';

/** Finds the words of one selector again in a portable text. */
export const anchor = (text: string, selector: Selector): Anchoring => createAnchorer(text)(selector);

/** The same for many selectors of one text, each for itself. */
export function createAnchorer(text: string): (selector: Selector) => Anchoring {
  const ground = createGround(text);
  const folded = fold(text);
  return (selector) => anchorOn(ground, folded, [selector])[0] as Anchoring;
}

/**
 * Finds selectors again in one portable text, in their order. Cheapest proof first: the stored position with the words and
 * all that was noted around them; then the places of the same words, and where none is good enough those of nearly the same
 * words; all records are weighed together, so that each is where its neighbours say. A place is taken if its words and
 * surroundings agree enough and clearly more than anywhere else; it is said where that took a guess. Otherwise lost, with
 * the place most like it: a mark in the wrong place is far worse than a lost one (design/reliability.md, section 1).
 */
export const anchorAll = (text: string, selectors: readonly Selector[], folded = fold(text)): readonly Anchoring[] =>
  anchorOn(createGround(text), folded, selectors);

function anchorOn(ground: Ground, folded: string, given: readonly Selector[]): readonly Anchoring[] {
  const selectors = given.map(withoutFalsePlace);
  const anchorings: (Anchoring | undefined)[] = selectors.map((one) => atStoredPlace(ground, folded, one));
  const pinned = selectors.flatMap((one, index): Pinned[] =>
    anchorings[index] && one.at !== undefined ? [{ ...one, at: one.at }] : [],
  );
  const open = selectors.flatMap((_, index) => (anchorings[index] ? [] : [index]));
  if (!open.length) return anchorings as Anchoring[];
  const twins = twinsOf(selectors);
  const around = widen(selectors);
  const verdicts = decide(
    ground,
    open.map((index) => {
      const selector = selectors[index] as Selector;
      return { ...soughtOf(selector, around(index)), twins: twins(selector) };
    }),
    pinned,
  );
  for (const [number, index] of open.entries())
    anchorings[index] = anchoringOf(ground, folded, selectors[index] as Selector, verdicts[number] as Verdict);
  return anchorings as Anchoring[];
}

/** A position that is no position says nothing. */
function withoutFalsePlace(selector: Selector): Selector {
  const { at, ...rest } = selector;
  return at === undefined || (Number.isInteger(at) && at >= 0) ? selector : rest;
}

/** The words and all that was noted around them stand where they stood. */
function atStoredPlace({ text, points }: Ground, folded: string, selector: Selector): Anchoring | undefined {
  const { exact, prefix = '', suffix = '', at } = selector;
  if (at === undefined || !exact || at > text.length) return undefined;
  const start = points.fromCodePoint(at);
  const end = start + exact.length;
  const isThere =
    folded.startsWith(fold(exact), start) &&
    folded.startsWith(fold(suffix), end) &&
    start >= prefix.length &&
    folded.startsWith(fold(prefix), start - prefix.length);
  return isThere ? { kind: 'exact', span: { start, end } } : undefined;
}

function anchoringOf({ text, points, squeezed }: Ground, folded: string, selector: Selector, verdict: Verdict): Anchoring {
  const found = verdict.kind === 'lost' ? verdict.guess : verdict.found;
  if (!found) return { kind: 'lost' };
  const span = wholeCharacters(text, { start: squeezed.startOf(found.start), end: squeezed.endOf(found.end) });
  if (verdict.kind === 'lost') return { kind: 'lost', guess: span };
  if (verdict.kind === 'guess') return { kind: 'reattached', span, reason: verdict.reason };
  const isWhere = selector.at !== undefined && points.toCodePoint(span.start) === selector.at;
  return { kind: isWhere && folded.slice(span.start, span.end) === fold(selector.exact) ? 'exact' : 'moved', span };
}
