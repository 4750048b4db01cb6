import { fold } from '../text/fold.js';
import { overlaps, type Span } from '../text/span.js';
import { resemblance } from './anchoring/resemblance.js';
import type { Occurrences } from './occurrences.js';
import type { Anchoring, Selector } from './selector.js';

/** What is known of a stored mark by having followed its words through every edit. Spans in the portable text. */
export type KnownPlace =
  | { readonly span: Span }
  /** Its words were deleted, and so many times the same words were left. */
  | { readonly goneAmong: number };

/** Less alike than this, what stands at the known place is not the same passage reworded but another one. */
const ALIKE = 0.4;

/** Said of a mark whose own words stand where it is, though they alone would not lead there. */
export const HELD = 'It was kept in its place while the text around it was edited; its words alone no longer say where it is.';

/** Said of a mark within which somebody wrote. */
export const REWORDED = 'Its words were edited in this article; on file it still has the old ones.';

/**
 * Where a mark is, given where a search for its selector finds it (`own`) and what is known. A known place with the mark's
 * own words is right, whatever a search says: an edit must not move a mark to its twin. Edited words stay marked, as a
 * re-attached mark, while they are like those on file. Deleted words are lost, also where a twin of them stands, until there
 * are as many of them again as there were.
 */
export function settleKnown(
  own: Anchoring,
  { exact }: Selector,
  known: KnownPlace,
  { folded, of }: Pick<Occurrences, 'folded' | 'of'>,
): Anchoring {
  if ('goneAmong' in known) {
    if (own.kind === 'lost' || of(exact).length > known.goneAmong) return own;
    return { kind: 'lost', guess: own.span };
  }
  const { span } = known;
  const isThere = own.kind !== 'lost' && overlaps(own.span, span);
  const words = folded.slice(span.start, span.end);
  if (words === fold(exact)) return isThere ? { ...own, span } : { kind: 'reattached', span, reason: HELD };
  if (isThere) return own;
  if (resemblance(words, fold(exact)) < ALIKE) return { kind: 'lost', guess: span };
  return { kind: 'reattached', span, reason: REWORDED };
}
