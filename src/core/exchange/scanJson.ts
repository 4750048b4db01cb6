import type { QuoteMention, Speaker } from '../mention/mention.js';
import type { ScanResult } from '../scan/scan.js';
import { type CodePoints, codePoints, toCodePointSpan } from '../text/portable.js';
import type { Span } from '../text/span.js';

/** One record of `newsmark scan` (CLI contract, design/house.md). Offsets count code points of the portable text. */
export interface ScanRecord {
  readonly id: string;
  /** The day that the relative ones were laid against and who says so, where it was not handed in alone; `why` where it is inferred. */
  readonly published?: PublishedJson;
  readonly entities: readonly object[];
  readonly dates: readonly object[];
  /** In marks, outermost; those that stand within one are its `nested`. */
  readonly quotes: readonly object[];
  readonly figures: readonly object[];
  readonly regions: readonly object[];
  /** Speech reported without marks; as `quotes`, but for the marks. */
  readonly indirect: readonly object[];
}

export interface PublishedJson {
  readonly day: string;
  readonly from: 'stated' | 'inferred' | 'entered';
  readonly why?: string;
}

/** A scan of a portable text as the CLI prints it. Spans leave the process as code points. */
export function scanJson(id: string, text: string, found: ScanResult, published?: PublishedJson): ScanRecord {
  const points = codePoints(text);
  const at = (span: Span) => toCodePointSpan(span, points);
  const nested = found.quotes.filter(({ within }) => within);
  const quote = (mention: QuoteMention): object => quoteJson(mention, nested, points);
  return {
    id,
    ...(published ? { published } : {}),
    entities: found.entities.map(({ span, type, text: words, canonicalName, title, sense, confidence, reason }) => ({
      ...at(span),
      type,
      text: words,
      entity: canonicalName,
      ...(title ? { title } : {}),
      ...(sense ? { sense } : {}),
      confidence: rounded(confidence),
      reason,
    })),
    dates: found.dates.map(({ span, type, value, text: words, mod, quant, freq, range, anchor, confidence, reason, flags }) => ({
      ...at(span),
      type,
      value: value ?? null,
      text: words,
      ...(mod ? { mod } : {}),
      ...(quant ? { quant } : {}),
      ...(freq ? { freq } : {}),
      ...(range ? { range } : {}),
      ...(anchor ? { anchor: { of: anchor.of, value: anchor.value, ...(anchor.span ? at(anchor.span) : {}) } } : {}),
      ...(flags?.length ? { flags } : {}),
      confidence: rounded(confidence),
      reason,
    })),
    quotes: found.quotes.filter(({ form, within }) => form !== 'indirect' && !within).map(quote),
    figures: found.figures.map(({ span, text: words, measure, value, high, unit, of, mod, confidence, reason }) => ({
      ...at(span),
      text: words,
      measure,
      value,
      ...(high === undefined ? {} : { high }),
      unit,
      of,
      ...(mod ? { mod } : {}),
      confidence: rounded(confidence),
      reason,
    })),
    regions: found.regions.map(({ span, kind, copyOf, confidence, reason }) => ({
      ...at(span),
      kind,
      ...(copyOf ? { copyOf: at(copyOf) } : {}),
      confidence: rounded(confidence),
      reason,
    })),
    indirect: found.quotes.filter(({ form }) => form === 'indirect').map(quote),
  };
}

function quoteJson(quote: QuoteMention, nested: readonly QuoteMention[], points: CodePoints): object {
  const { span, text, form, cue, speaker, utterance, confidence, reason, flags } = quote;
  const inside = nested.filter(({ within }) => within?.start === span.start && within.end === span.end);
  return {
    ...toCodePointSpan(span, points),
    text,
    kind: form,
    speaker: speaker ? speakerJson(speaker, points) : null,
    ...(cue
      ? { cue: { ...toCodePointSpan(cue.span, points), text: cue.text, ...(cue.stance ? { stance: cue.stance } : {}) } }
      : {}),
    ...(utterance === undefined ? {} : { utterance }),
    ...(inside.length ? { nested: inside.map((inner) => quoteJson(inner, nested, points)) } : {}),
    ...(flags?.length ? { flags } : {}),
    confidence: rounded(confidence),
    reason,
  };
}

const speakerJson = ({ span, text, canonicalName, confidence }: Speaker, points: CodePoints) => ({
  ...toCodePointSpan(span, points),
  text,
  entity: canonicalName ?? null,
  confidence: rounded(confidence),
});

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;
