import { overlaps, type Span } from '../../../src/core/text/span.js';
import { iou, keyOf, match, type Pair, sum } from './match.js';
import { type Prf, prf } from './prf.js';

export interface Quoted extends Span {
  readonly speaker?: string;
  readonly speaker_start?: number;
  readonly speaker_end?: number;
  /** Of a gold one: what was done to its marks. */
  readonly corruption?: readonly string[];
  /** Why it was found or given its speaker; shown beside errors. */
  readonly note?: string;
}

/** How many of those that could be right are. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** Quotations without their marks: exact, and with an overlap over union of 0.8; speakers over the gold ones that have one. */
export function scoreQuotes(pairs: readonly Pair<Quoted>[]): {
  readonly exact: Prf;
  readonly iou: Prf;
  readonly speakerMention: Share;
  /** The mention, or one with the same last name. */
  readonly speaker: Share;
} {
  const trimmed = pairs.map(withoutMarks);
  const found = sum(trimmed, (pair) => pair.found.length);
  const gold = sum(trimmed, (pair) => pair.gold.length);
  const exact = sum(trimmed, (pair) => {
    const keys = new Set(pair.gold.map(keyOf));
    return pair.found.filter((quote) => keys.has(keyOf(quote))).length;
  });
  const matched = trimmed.flatMap((pair) => match(pair.found, pair.gold, sameQuotation));
  const named = sum(trimmed, (pair) => pair.gold.filter(({ speaker }) => speaker).length);
  const attributed = matched.filter(([, g]) => g.speaker);
  const mention = attributed.filter(([f, g]) => sameMention(f, g)).length;
  const right = attributed.filter(([f, g]) => sameSpeaker(f, g)).length;
  return {
    exact: prf(exact, found, gold),
    iou: prf(matched.length, found, gold),
    speakerMention: { right: mention, of: named },
    speaker: { right, of: named },
  };
}

/** Both lists without marks, points and commas at their ends. */
export const withoutMarks = ({ text, found, gold }: Pair<Quoted>): Pair<Quoted> => ({
  text,
  found: found.map((quote) => inner(text, quote)).filter(({ start, end }) => end > start),
  gold: gold.map((quote) => inner(text, quote)),
});

/** An overlap over union of 0.8. */
export const sameQuotation = (f: Quoted, g: Quoted): boolean => iou(f, g) >= 0.8;

/** Whether the mentions of the two speakers touch, or one has the other's last name. */
export const sameSpeaker = (f: Quoted, g: Quoted): boolean => sameMention(f, g) || sameHead(f.speaker ?? '', g.speaker ?? '');

function inner(text: string, quote: Quoted): Quoted {
  let { start, end } = quote;
  while (start < end && /[\s"'“”‘’„«»,]/.test(text[start] as string)) start++;
  while (end > start && /[\s"'“”‘’„«»,.!?…]/.test(text[end - 1] as string)) end--;
  return { ...quote, start, end };
}

/** Whether the mentions of the two speakers share a character. */
export const sameMention = (f: Quoted, g: Quoted): boolean =>
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
