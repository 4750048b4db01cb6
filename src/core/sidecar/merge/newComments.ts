import { lineBreakOf, lineStart, type Splice } from '../splice/splice.js';
import { commentsIn } from './comments.js';
import type { Side } from './layout.js';
import type { Merging } from './mergeTypes.js';

/** A stretch of one of the texts; undefined where that side has no such thing. */
export type Stretch = { readonly from: number; readonly to: number } | undefined;

const textOf = ({ body }: Side, { from, to }: { from: number; to: number }): string => body.slice(from, to);

/**
 * Comments that theirs wrote in a stretch and that neither came along with the lines taken over (`taken`) nor stand in ours:
 * as lines of their own above ours at `at`.
 */
export function newComments(
  { ours, theirs, base }: Merging,
  stretches: { readonly base: Stretch; readonly ours: Stretch; readonly theirs: Stretch },
  at: number,
  taken: readonly Splice[],
): readonly Splice[] {
  const { base: was, ours: here, theirs: there } = stretches;
  if (!there || (base && was && textOf(base, was) === textOf(theirs, there))) return [];
  const old = new Set([...commentsIn(base, was?.from ?? 0, was?.to ?? 0), ...commentsIn(ours, here?.from ?? 0, here?.to ?? 0)]);
  const fresh = commentsIn(theirs, there.from, there.to).filter(
    (comment) => !old.has(comment) && !taken.some(({ text }) => text.includes(comment)),
  );
  if (!fresh.length) return [];
  const line = lineStart(ours.body, at);
  const indent = /^ */.exec(ours.body.slice(line, at))?.[0] ?? '';
  const lineBreak = lineBreakOf(ours.body);
  return [{ start: line, end: line, text: fresh.map((comment) => indent + comment + lineBreak).join('') }];
}
