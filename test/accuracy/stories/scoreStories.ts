import { codePoints } from '../../../src/core/text/portable.js';
import { overlaps, type Span } from '../../../src/core/text/span.js';
import type { ScoreError } from '../errors/scoreError.js';
import { prf } from '../score/prf.js';
import type { Scores } from '../setReport.js';
import type { GoldPair, GoldPassage, GoldStories } from './goldStories.js';

/** A passage of `newsmark compare --json`; offsets in code points. */
export interface FoundPassage extends Span {
  readonly file: string;
  readonly text: string;
}

export interface FoundPair {
  readonly a: FoundPassage;
  readonly b: FoundPassage;
  readonly relation?: string;
  readonly kind?: string;
}

/** What is scored of a comparison (CLI contract, design/house.md). */
export interface FoundStories {
  readonly quotes: readonly FoundPair[];
  readonly conflicts: readonly FoundPair[];
  readonly agreements: readonly FoundPair[];
  readonly reprints: readonly (readonly string[])[];
  readonly stories: readonly (readonly string[])[];
}

/**
 * Pairs of quotations and conflicts with precision and recall; of agreements, of which the gold list has only some, the share
 * that was found; how many traps were called a conflict; reprints by pairs of files; stories that were grouped exactly.
 */
export function scoreStories(found: FoundStories, gold: GoldStories): Scores {
  const isSame = sameIn(gold);
  const match = (pairs: readonly FoundPair[], wanted: readonly GoldPair[]) => matched(pairs, wanted, gold.neutral, isSame);
  const quotes = match(found.quotes, gold.quotes);
  const conflicts = match(found.conflicts, gold.conflicts);
  const agreements = match(found.agreements, gold.agreements);
  const sprung = found.conflicts.filter((pair) => gold.traps.some((trap) => isSame(pair, trap)));
  const [copies, goldCopies] = [pairsOf(found.reprints), pairsOf(gold.reprints)];
  const reported = new Set(found.stories.map(keyOf));
  const isRelation = ([pair, { relation, alt = [] }]: readonly [FoundPair, GoldPair]) =>
    pair.relation === relation || [alt].flat().includes(pair.relation ?? '');
  return {
    figures: {
      quotes: figure(quotes),
      conflicts: figure(conflicts),
      reprints: prf([...copies].filter((pair) => goldCopies.has(pair)).length, copies.size, goldCopies.size),
    },
    shares: {
      relation: { right: quotes.pairs.filter(isRelation).length, of: quotes.pairs.length },
      kind: { right: conflicts.pairs.filter(([pair, { kind }]) => pair.kind === kind).length, of: conflicts.pairs.length },
      agreements: { right: agreements.pairs.length, of: agreements.pairs.length + agreements.missed.length },
      traps: { right: sprung.length, of: gold.traps.length },
      grouped: { right: gold.stories.filter((story) => reported.has(keyOf(story))).length, of: gold.stories.length },
    },
    errors: [
      ...quotes.missed.map((pair) => error('quotation pair missed', pair)),
      ...quotes.extra.map((pair) => error('quotation pair spurious', pair)),
      ...conflicts.missed.map((pair) => error('conflict missed', pair)),
      ...conflicts.extra.map((pair) => error('conflict spurious', pair)),
      ...sprung.map((pair) => error('trap called a conflict', pair)),
      ...agreements.missed.map((pair) => error('agreement missed', pair)),
    ],
  };
}

interface Matched {
  readonly pairs: readonly (readonly [FoundPair, GoldPair])[];
  readonly extra: readonly FoundPair[];
  readonly missed: readonly GoldPair[];
}

const figure = ({ pairs, extra, missed }: Matched) =>
  prf(pairs.length, pairs.length + extra.length, pairs.length + missed.length);

/** One to one in order of report. What may be left out, and a pair reported twice, is neither right nor wrong. */
function matched(
  found: readonly FoundPair[],
  wanted: readonly GoldPair[],
  neutral: readonly GoldPair[],
  isSame: (pair: FoundPair, gold: GoldPair) => boolean,
): Matched {
  const left = new Set(wanted.filter(({ reprint, hard }) => !reprint && !hard));
  const pairs: [FoundPair, GoldPair][] = [];
  const extra: FoundPair[] = [];
  for (const pair of found) {
    const gold = [...left].find((one) => isSame(pair, one));
    if (gold) {
      left.delete(gold);
      pairs.push([pair, gold]);
    } else if (![...wanted, ...neutral].some((one) => isSame(pair, one))) extra.push(pair);
  }
  return { pairs, extra, missed: [...left] };
}

/** Whether a reported pair overlaps a gold one on both sides, either way round. */
function sameIn({ texts }: GoldStories): (pair: FoundPair, gold: GoldPair) => boolean {
  const known = new Map<GoldPassage, readonly Span[]>();
  const hits = (found: FoundPassage, gold: GoldPassage): boolean => {
    if (found.file !== gold.file) return false;
    const spans = known.get(gold) ?? placesOf(gold, texts.get(gold.file) ?? '');
    known.set(gold, spans);
    return spans.some((span) => overlaps(span, found));
  };
  return (pair, gold) => (hits(pair.a, gold.a) && hits(pair.b, gold.b)) || (hits(pair.a, gold.b) && hits(pair.b, gold.a));
}

function placesOf({ text, nth, also = [] }: GoldPassage, source: string): readonly Span[] {
  const points = codePoints(source);
  return [text, ...also].flatMap((words) => {
    const spans: Span[] = [];
    for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1))
      spans.push({ start: points.toCodePoint(at), end: points.toCodePoint(at + words.length) });
    return nth ? spans.slice(nth - 1, nth) : spans;
  });
}

const keyOf = (files: readonly string[]): string => [...files].sort().join(' ');

const pairsOf = (groups: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(groups.flatMap((group) => group.toSorted().flatMap((a, at, all) => all.slice(at + 1).map((b) => `${a} ${b}`))));

const error = (group: string, { a, b, relation, kind }: FoundPair | GoldPair): ScoreError => ({
  group,
  of: relation ?? kind ?? 'pair',
  how: group.split(' ').at(-1) as string,
  shown: `${a.file} «${a.text}»\n        ${b.file} «${b.text}»`,
});
