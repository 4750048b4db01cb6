import { isSeq, type Pair, type YAMLMap } from 'yaml';
import { lineBreakOf } from '../splice/splice.js';
import { keyOf, pairOf } from '../validate.js';
import { isBlock, linesOf, type Side } from './layout.js';
import type { Merging } from './mergeTypes.js';
import { newComments, type Stretch } from './newComments.js';

/** Comments that theirs wrote above and in the blocks of the file, and at its end; those of list entries go with the entries. */
export function rootComments(merging: Merging): void {
  const { ours, theirs, base, splices } = merging;
  if (!isBlock(ours.body, ours.root) || !isBlock(theirs.body, theirs.root)) return;
  const done = [...splices];
  for (const pair of theirs.root.items) {
    const key = keyOf(pair);
    const mine = key === undefined ? undefined : pairOf(ours.root, key);
    if (key === undefined || !mine) continue;
    const was = base && pairOf(base.root, key);
    const start = linesOf(ours, ours.root)[ours.root.items.indexOf(mine)]?.start ?? 0;
    const stretches = [head, tail].map((part) => ({
      base: base && was && part(base, base.root, was),
      ours: part(ours, ours.root, mine),
      theirs: part(theirs, theirs.root, pair),
    }));
    for (const stretch of stretches) splices.push(...newComments(merging, stretch, start, done));
  }
  splices.push(...atEnd(merging, done));
}

/** A block with what stands above it; of a list the lines above its first entry. */
function head(side: Side, root: YAMLMap, pair: Pair): Stretch {
  const lines = linesOf(side, root)[root.items.indexOf(pair)];
  const first = isSeq(pair.value) && isBlock(side.body, pair.value) ? linesOf(side, pair.value)[0] : undefined;
  return lines && { from: lines.from, to: first?.from ?? lines.end };
}

/** What follows the last entry of a list. */
function tail(side: Side, root: YAMLMap, pair: Pair): Stretch {
  const lines = linesOf(side, root)[root.items.indexOf(pair)];
  const last = isSeq(pair.value) && isBlock(side.body, pair.value) ? linesOf(side, pair.value).at(-1) : undefined;
  return lines && last && { from: last.end, to: lines.end };
}

function atEnd(merging: Merging, done: Merging['splices']): Merging['splices'] {
  const end = (side: Side | undefined): Stretch =>
    side && { from: linesOf(side, side.root).at(-1)?.end ?? 0, to: side.body.length };
  const stretches = { base: end(merging.base), ours: end(merging.ours), theirs: end(merging.theirs) };
  const { body } = merging.ours;
  const lineBreak = body === '' || body.endsWith('\n') ? '' : lineBreakOf(body);
  return newComments(merging, stretches, body.length, done).map(({ text }) => ({
    start: body.length,
    end: body.length,
    text: lineBreak + text.replace(/^ +/gm, ''),
  }));
}
