import type { Agreement } from '../../sources/finding.js';
import { byFile } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import type { Fact } from '../fact.js';
import { besideBoth } from './besideBoth.js';
import type { FactGroup } from './factGroup.js';
import type { TermWeights } from './storyReading.js';
import { surroundingsOf } from './surroundings.js';

interface Pair {
  readonly a: Fact;
  readonly b: Fact;
}

/** Pairs of two sources on one value that anybody reads. */
const MOST_TOLD = 3;

/** Whose agreements are asked for. */
interface Asked {
  readonly source: Source;
  readonly isMeant: (other: Source) => boolean;
  readonly weightOf: TermWeights;
}

/** Of a source and each other that is meant each mention with its best counterpart, so that each can be asked. */
export function agreementsIn({ kind, facts, sources }: FactGroup, { source, isMeant, weightOf }: Asked): readonly Agreement[] {
  if (kind === 'ordinal' || sources.size < 2 || !sources.has(source)) return [];
  const factsOf = (one: Source) => facts.filter(({ statement }) => statement.source === one);
  const own = factsOf(source);
  const others = [...sources].filter((other) => other !== source && isMeant(other)).sort(byFile);
  return others.flatMap((other) => {
    const pairs = byFile(other, source) < 0 ? ([factsOf(other), own] as const) : ([own, factsOf(other)] as const);
    return matched(...pairs, (a, b) => likeness(a, b, weightOf)).map(({ a, b }) => ({
      kind: kindOf(a),
      a: a.statement,
      b: b.statement,
      why: agreed(a, b),
    }));
  });
}

function likeness(a: Fact, b: Fact, weightOf: TermWeights): number {
  const other = surroundingsOf(b).terms;
  let sum = 0;
  for (const [term, weight] of surroundingsOf(a).terms) sum += Math.min(weight, other.get(term) ?? 0) * weightOf(term);
  return sum;
}

/** Each fact with its best counterpart of the same value, the best pairs first. */
function matched(own: readonly Fact[], others: readonly Fact[], like: (a: Fact, b: Fact) => number): readonly Pair[] {
  const pairs = own
    .slice(0, MOST_PAIRED)
    .flatMap((a) => others.slice(0, MOST_PAIRED).flatMap((b) => (a.key === b.key ? [{ a, b, score: like(a, b) }] : [])))
    .sort((x, y) => y.score - x.score);
  const used = new Set<Fact>();
  const kept = pairs.filter(({ a, b }) => {
    if (used.has(a) && used.has(b)) return false;
    used.add(a).add(b);
    return true;
  });
  return kept.slice(0, MOST_TOLD);
}

/** Mentions of one value in one source that are tried. */
const MOST_PAIRED = 8;

const kindOf = ({ kind }: Fact): Agreement['kind'] => (kind === 'date' ? 'date' : 'number');

const agreed = (a: Fact, b: Fact): string =>
  [a.scale === 'time' ? 'the same time' : a.kind === 'date' ? 'the same day' : 'the same figure', ...besideBoth(a, b)].join('; ');
