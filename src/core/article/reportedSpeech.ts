import type { ScanResult } from '../scan/scan.js';
import type { Annotation } from './annotation.js';
import { createDescriber } from './describe.js';
import { isReported } from './mentionFields.js';
import { createRegionFinder, createSuggester } from './suggestion.js';

/**
 * Speech reported without quotation marks as annotations that nobody has asked for yet: no list shows them and no sidecar
 * holds them, until a person decides on one. Those on which a person has decided stand in `annotations` and are left out.
 */
export function reportedSpeech(init: {
  /** Portable text. */
  readonly text: string;
  readonly scan: ScanResult;
  readonly annotations: readonly Annotation[];
  /** `by:` of what the scan finds: `scan@0.1`. */
  readonly scanner: string;
}): readonly Annotation[] {
  const { text, scan, annotations, scanner } = init;
  const decided = new Set(
    annotations.flatMap(({ type, span }) => (type === 'quote' && span ? [`${span.start}-${span.end}`] : [])),
  );
  const open = scan.quotes.filter((quote) => isReported(quote) && !decided.has(`${quote.span.start}-${quote.span.end}`));
  if (!open.length) return [];
  const taken = new Set(annotations.map(({ id }) => id));
  const suggest = createSuggester({
    describeSpan: createDescriber(text),
    regionOf: createRegionFinder(scan),
    scanner,
    taken,
  });
  return open.map(suggest);
}
