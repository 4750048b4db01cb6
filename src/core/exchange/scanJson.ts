import type { Speaker } from '../mention/mention.js';
import type { ScanResult } from '../scan/scan.js';
import { type CodePoints, codePoints, toCodePointSpan } from '../text/portable.js';
import type { Span } from '../text/span.js';

/** One record of `newsmark scan` (CLI contract, design/house.md). Offsets count code points of the portable text. */
export interface ScanRecord {
  readonly id: string;
  readonly entities: readonly object[];
  readonly dates: readonly object[];
  readonly quotes: readonly object[];
  readonly figures: readonly object[];
  readonly regions: readonly object[];
}

/** A scan of a portable text as the CLI prints it. Spans leave the process as code points. */
export function scanJson(id: string, text: string, found: ScanResult): ScanRecord {
  const points = codePoints(text);
  const at = (span: Span) => toCodePointSpan(span, points);
  return {
    id,
    entities: found.entities.map(({ span, type, text: words, canonicalName, title, confidence, reason }) => ({
      ...at(span),
      type,
      text: words,
      entity: canonicalName,
      ...(title ? { title } : {}),
      confidence: rounded(confidence),
      reason,
    })),
    dates: found.dates.map(({ span, type, value, text: words, mod, range, confidence, reason, flags }) => ({
      ...at(span),
      type,
      value: value ?? null,
      text: words,
      ...(mod ? { mod } : {}),
      ...(range ? { range } : {}),
      ...(flags?.length ? { flags } : {}),
      confidence: rounded(confidence),
      reason,
    })),
    quotes: found.quotes.map(({ span, text: words, form, cue, speaker, utterance, confidence, reason, flags }) => ({
      ...at(span),
      text: words,
      kind: form,
      speaker: speaker ? speakerJson(speaker, points) : null,
      ...(cue ? { cue: { ...at(cue.span), text: cue.text } } : {}),
      ...(utterance === undefined ? {} : { utterance }),
      ...(flags?.length ? { flags } : {}),
      confidence: rounded(confidence),
      reason,
    })),
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
  };
}

const speakerJson = ({ span, text, canonicalName, confidence }: Speaker, points: CodePoints) => ({
  ...toCodePointSpan(span, points),
  text,
  entity: canonicalName ?? null,
  confidence: rounded(confidence),
});

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;
