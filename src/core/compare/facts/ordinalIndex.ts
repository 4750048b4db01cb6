import type { Annotation } from '../../article/annotation.js';
import type { Conflict } from '../../sources/finding.js';
import { byFile } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import { createFewMap } from '../../text/fewMap.js';
import type { Span } from '../../text/span.js';
import { type Fact, factsIn, sharedWords } from '../fact.js';
import { thingOf } from './factGroup.js';
import { surroundingsOf } from './surroundings.js';

/** Places in a row that reports of two events both claim: two calls weeks apart cannot both be the second. */
export interface OrdinalIndex {
  /** `keys`: what `ordinalDigest` read of it. */
  add(source: Source, keys?: readonly string[]): void;
  drop(source: Source): void;
  /** Conflicts of a source with sources of other stories; a place that is contradicted in its own story is explained by that. */
  conflicts(
    source: Source,
    storyOf: StoryOf,
    conflictsIn: (story: ReadonlySet<Source>) => readonly Conflict[],
  ): readonly Conflict[];
}

type StoryOf = (source: Source) => ReadonlySet<Source>;

/** Sources of one key beyond which the key leads to nobody. */
const COMMON = 60;
/** Terms that the two sentences must share, names among them. */
const SHARED = 4;

/** The keys of the places that a source claims for its own event, each once. */
export function ordinalDigest(source: Source, factsOf: (source: Source) => readonly Fact[] = factsIn): readonly string[] {
  // Few reports claim a place for their own event; of the others no fact needs to be read.
  const isClaimed = ({ mention, span }: Annotation) =>
    mention?.kind === 'figure' && mention.measure === 'ordinal' && mention.value > 1 && span && followsCopula(source, span);
  if (!source.annotations.some(isClaimed)) return [];
  return [...new Set(factsOf(source).filter(isOfThisEvent).flatMap(keysOf))];
}

/** An empty index; `factsOf` reads a source's facts. It holds keys: the facts are read again where two sources share one. */
export function createOrdinalIndex(factsOf: (source: Source) => readonly Fact[]): OrdinalIndex {
  const sources = createFewMap<string, Source>();
  const held = new Map<Source, readonly string[]>();
  /** The same place as other stories claim it, one of each source. */
  const elsewhere = (fact: Fact, story: ReadonlySet<Source>): ReadonlyMap<Source, Fact> => {
    const others = new Map<Source, Fact>();
    for (const key of keysOf(fact).filter((one) => sources.count(one) <= COMMON)) {
      for (const from of sources.of(key)) {
        if (story.has(from) || others.has(from)) continue;
        const told = claims(from).find((other) => keysOf(other).includes(key) && areOfOneRow(fact, other));
        if (told) others.set(from, told);
      }
    }
    return others;
  };
  const claims = (source: Source): readonly Fact[] => (held.has(source) ? factsOf(source).filter(isOfThisEvent) : []);
  return {
    add(source, keys = ordinalDigest(source, factsOf)) {
      if (keys.length) held.set(source, keys);
      for (const key of keys) sources.add(key, source);
    },
    drop(source) {
      for (const key of held.get(source) ?? []) sources.drop(key, source);
      held.delete(source);
    },
    conflicts(source, storyOf, conflictsIn) {
      const isDisputed = ({ statement }: Fact): boolean =>
        conflictsIn(storyOf(statement.source)).some(({ a, b }) => a === statement || b === statement);
      const story = storyOf(source);
      return claims(source).flatMap((fact) => {
        const others = elsewhere(fact, story);
        if (!others.size || isDisputed(fact)) return [];
        return [...others.values()].filter((other) => !isDisputed(other)).map((other) => conflictOf(fact, other));
      });
    },
  };
}

const COPULA = /\b(?:is|was|be|been|marks?|marked|becomes?|became)(?: \p{L}+)? (?:the|its|his|her|their|a) $/u;

/** "It was the second", "marks their third": the report's own event has that place. */
const isOfThisEvent = ({ kind, value, statement: { source, span } }: Fact): boolean =>
  kind === 'ordinal' && value > 1 && followsCopula(source, span);

const followsCopula = ({ text }: Source, { start }: Span): boolean => COPULA.test(text.slice(Math.max(0, start - 40), start));

/** The place, what it is the place of, and a name beside it. */
function keysOf(fact: Fact): readonly string[] {
  const thing = thingOf(fact);
  return thing ? [...surroundingsOf(fact).names].map((name) => `${fact.value} ${thing} ${name}`) : [];
}

function areOfOneRow(a: Fact, b: Fact): boolean {
  const [first, second] = [surroundingsOf(a).terms, surroundingsOf(b).terms];
  let shared = 0;
  for (const term of first.keys()) if (term !== 'say' && second.has(term)) shared++;
  return shared >= SHARED;
}

function conflictOf(own: Fact, other: Fact): Conflict {
  const [a, b] = byFile(own.statement.source, other.statement.source) < 0 ? [own, other] : [other, own];
  const words = sharedWords(a, b).slice(0, 4).join(', ');
  return { kind: 'ordinal', a: a.statement, b: b.statement, why: `two events, and both have this place; beside both: ${words}` };
}
