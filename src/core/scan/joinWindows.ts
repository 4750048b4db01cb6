import { peopleAcross } from '../entities/linking/peopleAcross.js';
import type { EntityMention, QuoteMention } from '../mention/mention.js';
import type { Span } from '../text/span.js';
import type { ScanResult } from './scan.js';

/** The mentions of windows in the offsets of the whole text, as one scan has them. */
export function joinWindows(source: string, windows: readonly Span[], parts: readonly Mentions[]): Mentions {
  const [whole] = parts;
  if (whole && parts.length === 1) return whole;
  const moved = parts.map((part, at) => shifted(part, (windows[at] as Span).start));
  const entities = peopleAcross(
    moved.flatMap((part) => part.entities),
    source,
  );
  let from = 0;
  const named = moved.map(({ quotes, entities: own }) => {
    const full = entities.slice(from, from + own.length);
    from += own.length;
    return withFullNames(quotes, own, full);
  });
  return {
    entities,
    dates: moved.flatMap(({ dates }) => dates),
    quotes: numberedOn(named),
    figures: moved.flatMap(({ figures }) => figures),
  };
}

type Mentions = Omit<ScanResult, 'regions'>;

/** The same plain data with every span in it moved. */
export function shifted<Value>(value: Value, by: number): Value {
  if (by === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => shifted(one, by)) as Value;
  const isSpan = 'start' in value && 'end' in value;
  const fields = Object.entries(value).map(([key, field]) =>
    isSpan && (key === 'start' || key === 'end') ? [key, (field as number) + by] : [key, shifted(field, by)],
  );
  return Object.fromEntries(fields) as Value;
}

/** Each window counts its utterances from 1. */
function numberedOn(windows: readonly (readonly QuoteMention[])[]): readonly QuoteMention[] {
  let before = 0;
  return windows.flatMap((quotes) => {
    const from = before;
    for (const { utterance = 0 } of quotes) before = Math.max(before, from + utterance);
    return quotes.map((quote) => (quote.utterance === undefined ? quote : { ...quote, utterance: from + quote.utterance }));
  });
}

/** Speakers of a window under the names that other windows gave its people; one who got two names keeps the short one. */
function withFullNames(
  quotes: readonly QuoteMention[],
  own: readonly EntityMention[],
  full: readonly EntityMention[],
): readonly QuoteMention[] {
  const names = new Map<string, Set<string>>();
  for (const [at, { type, canonicalName }] of own.entries()) {
    if (type !== 'person') continue;
    names.set(canonicalName, (names.get(canonicalName) ?? new Set()).add((full[at] as EntityMention).canonicalName));
  }
  return quotes.map((quote) => {
    const [name, other] = names.get(quote.speaker?.canonicalName ?? '') ?? [];
    if (!quote.speaker || name === undefined || other !== undefined) return quote;
    return { ...quote, speaker: { ...quote.speaker, canonicalName: name } };
  });
}
