import { datesRoom } from '../dates/dates.js';
import { createEntitiesRoom } from '../entities/entities.js';
import { figuresRoom } from '../figures/figures.js';
import type { DateMention, EntityMention, FigureMention, Mention, QuoteMention, Region } from '../mention/mention.js';
import { runRoom } from '../mention/pipeline.js';
import type { ScanContext, Scanner } from '../mention/scanner.js';
import { quotesRoom } from '../quotes/quotes.js';
import { regionsRoom } from '../regions/regions.js';
import { bySpan, type Span } from '../text/span.js';
import { createText } from '../text/text.js';

/** Everything one text says by itself. Spans are code units of the portable text that was scanned; each list is sorted. */
export interface ScanResult {
  readonly regions: readonly Region[];
  readonly entities: readonly EntityMention[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly QuoteMention[];
  readonly figures: readonly FigureMention[];
}

/**
 * Scans a portable text (text/portable.ts): regions first, then names, days, quotations (which see the names), figures.
 * The same text and day give the same result on every machine. Linear in the length; nothing is skipped for length.
 */
export type Scan = (source: string, facts?: { readonly dct?: string }) => ScanResult;

/** A scan whose names are found by `names`: what it has learned is not code, and is handed in. */
export function createScan(names: Scanner<EntityMention>): Scan {
  const entitiesRoom = createEntitiesRoom(names);
  return (source, facts = {}) => {
    const text = createText(source);
    const base: ScanContext = { text, regions: [], known: [], ...(facts.dct ? { dct: facts.dct } : {}) };
    const regions = runRoom(regionsRoom, base);
    const knowing = (known: readonly Mention[]): ScanContext => ({ ...base, regions, known });
    const entities = runRoom(entitiesRoom, knowing([]));
    const dates = runRoom(datesRoom, knowing(entities));
    const quotes = runRoom(quotesRoom, knowing([...entities, ...dates]));
    const figures = runRoom(figuresRoom, knowing([...entities, ...dates, ...quotes]));
    return { regions, entities, dates, quotes, figures };
  };
}

/**
 * The same scan with its days laid against a published day that became known after it. What does not hang on that day is
 * taken over as it is, so that this costs a small part of a scan.
 */
export function scanWithDay(source: string, found: ScanResult, dct: string): ScanResult {
  const context: ScanContext = { text: createText(source), regions: found.regions, known: found.entities, dct };
  const dates = runRoom(datesRoom, context);
  const isAsBefore =
    dates.length === found.dates.length && dates.every(({ span }, at) => isSameSpan(span, found.dates[at]?.span));
  if (isAsBefore) return { ...found, dates };
  // Another day may decide that words are no date at all: then they may count as a figure.
  const figures = runRoom(figuresRoom, { ...context, known: [...found.entities, ...dates, ...found.quotes] });
  return { ...found, dates, figures };
}

const isSameSpan = (a: Span, b: Span | undefined): boolean => a.start === b?.start && a.end === b.end;

/** All mentions of a scan in order of text. */
export const mentionsOf = (result: ScanResult): readonly Mention[] =>
  [...result.entities, ...result.dates, ...result.quotes, ...result.figures].sort((a, b) => bySpan(a.span, b.span));
