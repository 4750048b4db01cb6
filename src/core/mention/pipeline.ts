import { bySpan, type Span } from '../text/span.js';
import type { ScanContext, ScannerRoom } from './scanner.js';

/** Runs the scanners of a room, sorts what they found, then runs its refiners in order. Deterministic. */
export function runRoom<M extends { readonly span: Span }>(room: ScannerRoom<M>, context: ScanContext): readonly M[] {
  const found: M[] = [];
  for (const scanner of room.scanners) for (const mention of scanner.scan(context)) found.push(mention);
  let sorted: readonly M[] = found.sort((a, b) => bySpan(a.span, b.span));
  for (const refiner of room.refiners) sorted = refiner.refine(sorted, context);
  return sorted;
}
