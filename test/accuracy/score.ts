import { overlaps, type Span } from '../../src/core/text/span.js';

/** Precision, recall and F1 in per cent, one decimal, with the counts behind them. */
export interface Prf {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export function prf(right: number, found: number, gold: number): Prf {
  const precision = found ? right / found : 0;
  const recall = gold ? right / gold : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1), right, found, gold };
}

const percent = (share: number): number => Number((100 * share).toFixed(1));

/** A found and a gold list of one text. */
export interface Pair<T> {
  readonly text: string;
  readonly found: readonly T[];
  readonly gold: readonly T[];
}

/** One-to-one, the pair with the greatest overlap over union first; ties go by gold, then by found order. */
export function match<T extends Span>(
  found: readonly T[],
  gold: readonly T[],
  fits: (found: T, gold: T) => boolean,
): readonly (readonly [T, T])[] {
  const candidates = gold.flatMap((g) =>
    found.filter((f) => overlaps(f, g) && fits(f, g)).map((f) => [iou(f, g), f, g] as const),
  );
  const used = new Set<T>();
  const pairs: (readonly [T, T])[] = [];
  for (const [, f, g] of candidates.sort((a, b) => b[0] - a[0])) {
    if (used.has(f) || used.has(g)) continue;
    used.add(f).add(g);
    pairs.push([f, g]);
  }
  return pairs;
}

const iou = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

const keyOf = ({ start, end }: Span): string => `${start}:${end}`;

/** How many of `found` stand in `gold` under the same key, each gold once. */
function sameKeys<T>(found: readonly T[], gold: readonly T[], key: (item: T) => string): number {
  const left = new Map<string, number>();
  for (const item of gold) left.set(key(item), (left.get(key(item)) ?? 0) + 1);
  return found.filter((item) => {
    const count = left.get(key(item)) ?? 0;
    left.set(key(item), count - 1);
    return count > 0;
  }).length;
}

const sum = <T>(items: readonly T[], count: (item: T) => number): number => items.reduce((all, item) => all + count(item), 0);

export interface Name extends Span {
  readonly type: string;
}

/** Names: exact span and type (CoNLL), over all types and for each. */
export function scoreNames(
  pairs: readonly Pair<Name>[],
  types: readonly string[],
): { readonly exact: Prf; readonly byType: Readonly<Record<string, Prf>> } {
  const score = (wanted: readonly string[]) => {
    const keep = (names: readonly Name[]) => names.filter(({ type }) => wanted.includes(type));
    const right = sum(pairs, ({ found, gold }) => sameKeys(keep(found), keep(gold), (name) => `${keyOf(name)}:${name.type}`));
    return prf(
      right,
      sum(pairs, ({ found }) => keep(found).length),
      sum(pairs, ({ gold }) => keep(gold).length),
    );
  };
  return { exact: score(types), byType: Object.fromEntries(types.map((type) => [type, score([type])])) };
}

export interface Timex extends Span {
  readonly type: string;
  readonly value: string;
}

/** Dates as in TempEval-3 (UzZaman et al. 2013): strict and relaxed spans, and value over relaxed pairs. */
export function scoreDates(pairs: readonly Pair<Timex>[]): {
  readonly strict: Prf;
  readonly relaxed: Prf;
  readonly type: Prf;
  readonly value: Prf;
} {
  const found = sum(pairs, (pair) => pair.found.length);
  const gold = sum(pairs, (pair) => pair.gold.length);
  const matched = pairs.flatMap((pair) => match(pair.found, pair.gold, () => true));
  const strict = sum(pairs, (pair) => {
    const keys = new Set(pair.gold.map(keyOf));
    return pair.found.filter((timex) => keys.has(keyOf(timex))).length;
  });
  return {
    strict: prf(strict, found, gold),
    relaxed: prf(matched.length, found, gold),
    type: prf(matched.filter(([f, g]) => f.type === g.type).length, found, gold),
    value: prf(matched.filter(([f, g]) => f.value.trim() === g.value.trim()).length, found, gold),
  };
}

export interface Quoted extends Span {
  readonly speaker?: string;
  readonly speaker_start?: number;
  readonly speaker_end?: number;
}

/** Quotations without their marks: exact, and with an overlap over union of 0.8; speakers over the gold ones that have one. */
export function scoreQuotes(pairs: readonly Pair<Quoted>[]): {
  readonly exact: Prf;
  readonly iou: Prf;
  readonly speakerMention: number;
  readonly speaker: number;
} {
  const trimmed = pairs.map(({ text, found, gold }) => ({
    text,
    found: found.map((quote) => inner(text, quote)).filter(({ start, end }) => end > start),
    gold: gold.map((quote) => inner(text, quote)),
  }));
  const found = sum(trimmed, (pair) => pair.found.length);
  const gold = sum(trimmed, (pair) => pair.gold.length);
  const exact = sum(trimmed, (pair) => {
    const keys = new Set(pair.gold.map(keyOf));
    return pair.found.filter((quote) => keys.has(keyOf(quote))).length;
  });
  const matched = trimmed.flatMap((pair) => match(pair.found, pair.gold, (f, g) => iou(f, g) >= 0.8));
  const named = sum(trimmed, (pair) => pair.gold.filter(({ speaker }) => speaker).length) || 1;
  const attributed = matched.filter(([, g]) => g.speaker);
  const mention = attributed.filter(([f, g]) => sameMention(f, g)).length;
  const right = attributed.filter(([f, g]) => sameMention(f, g) || sameHead(f.speaker ?? '', g.speaker ?? '')).length;
  return {
    exact: prf(exact, found, gold),
    iou: prf(matched.length, found, gold),
    speakerMention: percent(mention / named),
    speaker: percent(right / named),
  };
}

function inner(text: string, quote: Quoted): Quoted {
  let { start, end } = quote;
  while (start < end && /[\s"'“”‘’„«»,]/.test(text[start] as string)) start++;
  while (end > start && /[\s"'“”‘’„«»,.!?…]/.test(text[end - 1] as string)) end--;
  return { ...quote, start, end };
}

const sameMention = (f: Quoted, g: Quoted): boolean =>
  f.speaker_start !== undefined &&
  f.speaker_end !== undefined &&
  g.speaker_start !== undefined &&
  g.speaker_end !== undefined &&
  overlaps({ start: f.speaker_start, end: f.speaker_end }, { start: g.speaker_start, end: g.speaker_end });

const TITLES = new Set(
  'the a an of in on at to for and former president senator sen mr mrs ms dr gov governor secretary minister prime spokesman spokeswoman campaign manager his her their our u.s us'.split(
    ' ',
  ),
);
const contentWords = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .match(/[\p{L}\p{N}.-]+/gu) ?? []
  ).filter((word) => !TITLES.has(word));

/** Whether the last content word of one name stands in the other. A gold pronoun has no head to compare. */
function sameHead(found: string, gold: string): boolean {
  const [a, b] = [contentWords(found), contentWords(gold)];
  const [lastA, lastB] = [a.at(-1), b.at(-1)];
  if (!lastA || !lastB || /^(?:he|she|they|it|i|we|you|who)$/.test(lastB)) return false;
  return b.includes(lastA) || a.includes(lastB);
}
