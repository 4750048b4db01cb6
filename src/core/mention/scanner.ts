import type { Text } from '../text/text.js';
import type { Mention, Region } from './mention.js';

/** What a scanner may know beside the text. Everything is handed in; a scanner keeps no state between texts. */
export interface ScanContext {
  readonly text: Text;
  /** The day the article was written, `YYYY-MM-DD`; TimeML's document creation time. */
  readonly dct?: string;
  /** Regions found before the mentions; sorted, not overlapping. Empty while regions are read. */
  readonly regions: readonly Region[];
  /** Mentions that earlier rooms found (entities, then dates, then quotes, then figures): how rooms on one floor speak. */
  readonly known: readonly Mention[];
}

/** Finds one written shape. Linear in the text; finds nothing by yielding nothing; never throws on any text. */
export interface Scanner<M> {
  readonly name: string;
  scan(context: ScanContext): Iterable<M>;
}

/** Drops, merges or completes what was found; gets and returns mentions sorted by span. */
export interface Refiner<M> {
  readonly name: string;
  refine(found: readonly M[], context: ScanContext): readonly M[];
}

/** A room of scanners: two ordered lists, the order is meaning (wanasit/chrono). */
export interface ScannerRoom<M> {
  readonly scanners: readonly Scanner<M>[];
  readonly refiners: readonly Refiner<M>[];
}
