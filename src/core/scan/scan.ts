import { datesRoom } from '../dates/dates.js';
import { createEntitiesRoom } from '../entities/entities.js';
import { figuresRoom } from '../figures/figures.js';
import type { DateMention, EntityMention, FigureMention, Mention, QuoteMention, Region } from '../mention/mention.js';
import { runRoom } from '../mention/pipeline.js';
import type { ScanContext, Scanner, ScannerRoom } from '../mention/scanner.js';
import { quotesRoom } from '../quotes/quotes.js';
import { regionsRoom } from '../regions/regions.js';
import { bySpan, contains, overlaps, type Span } from '../text/span.js';
import { createText, type Text } from '../text/text.js';
import { joinWindows, shifted } from './joinWindows.js';
import { windowsOf } from './windows.js';

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
 * The same text and day give the same result on every machine. Linear in the length; nothing is skipped for length: what is
 * longer than any article is scanned window by window, in which short names find the full ones of all others.
 */
export type Scan = (source: string, facts?: { readonly dct?: string }) => ScanResult;

/** A scan whose names are found by `names`: what it has learned is not code, and is handed in. */
export function createScan(names: Scanner<EntityMention>): Scan {
  const entitiesRoom = createEntitiesRoom(names);
  return (source, { dct } = {}) => {
    const text = createText(source);
    const regions = runRoom(regionsRoom, { text, regions: [], known: [] });
    const windows = windowsOf(source);
    const parts = windows.map((window) => scanWindow(contextOf(text, window, regions, dct), entitiesRoom));
    return { regions, ...joinWindows(source, windows, parts) };
  };
}

/** What a scanner knows of a window: its words, with the offsets that they have there, and what of the regions lies in it. */
function contextOf(whole: Text, window: Span, regions: readonly Region[], dct: string | undefined): ScanContext {
  const { source } = whole;
  const isWhole = window.end - window.start === source.length;
  const text = isWhole ? whole : createText(source.slice(window.start, window.end));
  return { text, regions: regionsIn(regions, window), known: [], ...(dct ? { dct } : {}) };
}

function regionsIn(regions: readonly Region[], { start, end }: Span): readonly Region[] {
  const inside = regions.filter(({ span }) => overlaps(span, { start, end }));
  return inside.map((region) => {
    const { span, ...rest } = shifted(region, -start);
    return { ...rest, span: { start: Math.max(0, span.start), end: Math.min(end - start, span.end) } };
  });
}

function scanWindow(base: ScanContext, entitiesRoom: ScannerRoom<EntityMention>): Omit<ScanResult, 'regions'> {
  const knowing = (known: readonly Mention[]): ScanContext => ({ ...base, known });
  const entities = runRoom(entitiesRoom, knowing([]));
  const dates = runRoom(datesRoom, knowing(entities));
  const quotes = runRoom(quotesRoom, knowing([...entities, ...dates]));
  const figures = runRoom(figuresRoom, knowing([...entities, ...dates, ...quotes]));
  return { entities, dates, quotes, figures };
}

/**
 * The same scan with its days laid against a published day that became known after it. What does not hang on that day is
 * taken over as it is, so that this costs a small part of a scan.
 */
export function scanWithDay(source: string, found: ScanResult, dct: string): ScanResult {
  const text = createText(source);
  const parts = windowsOf(source).map((window) => windowWithDay(text, found, window, dct));
  return { ...found, dates: parts.flatMap(({ dates }) => dates), figures: parts.flatMap(({ figures }) => figures) };
}

function windowWithDay(text: Text, found: ScanResult, window: Span, dct: string): Pick<ScanResult, 'dates' | 'figures'> {
  const inside = <M extends { readonly span: Span }>(mentions: readonly M[]): readonly M[] =>
    shifted(
      mentions.filter(({ span }) => contains(window, span)),
      -window.start,
    );
  const context = contextOf(text, window, found.regions, dct);
  const entities = inside(found.entities);
  const undated = inside(found.dates);
  const dates = runRoom(datesRoom, { ...context, known: entities });
  const isAsBefore = dates.length === undated.length && dates.every(({ span }, at) => isSameSpan(span, undated[at]?.span));
  // Another day may decide that words are no date at all: then they may count as a figure.
  const figures = isAsBefore
    ? inside(found.figures)
    : runRoom(figuresRoom, { ...context, known: [...entities, ...dates, ...inside(found.quotes)] });
  return shifted({ dates, figures }, window.start);
}

const isSameSpan = (a: Span, b: Span | undefined): boolean => a.start === b?.start && a.end === b.end;

/** All mentions of a scan in order of text. */
export const mentionsOf = (result: ScanResult): readonly Mention[] =>
  [...result.entities, ...result.dates, ...result.quotes, ...result.figures].sort((a, b) => bySpan(a.span, b.span));
