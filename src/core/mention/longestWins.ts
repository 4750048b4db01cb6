import { overlaps, type Span } from '../text/span.js';
import type { Refiner } from './scanner.js';

/** Of overlapping mentions of one kind the longer stays, then the surer, then the earlier. O(n log n). */
export function longestWins<M extends { readonly span: Span; readonly confidence: number }>(): Refiner<M> {
  return {
    name: 'longestWins',
    refine(found) {
      const kept: M[] = [];
      for (const mention of found) {
        const last = kept.at(-1);
        if (!last || !overlaps(last.span, mention.span)) kept.push(mention);
        else if (beats(mention, last)) kept[kept.length - 1] = mention;
      }
      return kept;
    },
  };
}

function beats<M extends { readonly span: Span; readonly confidence: number }>(a: M, b: M): boolean {
  const length = ({ span }: M) => span.end - span.start;
  return length(a) - length(b) > 0 || (length(a) === length(b) && a.confidence > b.confidence);
}
