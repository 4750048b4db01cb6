import type { Conflict } from '../../sources/finding.js';
import { byFile } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import { type Fact, sharedWords } from '../fact.js';
import { createPostings } from '../postings.js';
import { thingOf } from './factGroup.js';
import { surroundingsOf } from './surroundings.js';

/** Places in a row that reports of two events both claim: two calls weeks apart cannot both be the second. */
export interface OrdinalIndex {
  add(source: Source): void;
  drop(source: Source): void;
  /** Conflicts of a source with sources of other stories; a place that is contradicted in its own story is explained by that. */
  conflicts(
    source: Source,
    storyOf: StoryOf,
    conflictsIn: (story: ReadonlySet<Source>) => readonly Conflict[],
  ): readonly Conflict[];
}

type StoryOf = (source: Source) => ReadonlySet<Source>;

/** Facts of one key beyond which the key leads to nobody. */
const COMMON = 60;
/** Terms that the two sentences must share, names among them. */
const SHARED = 4;

/** An empty index; `factsOf` reads a source's facts once. Adding and dropping cost by the source. */
export function createOrdinalIndex(factsOf: (source: Source) => readonly Fact[]): OrdinalIndex {
  const postings = createPostings<string, Fact>();
  const held = new Map<Source, readonly Fact[]>();
  return {
    add(source) {
      if (
        !source.annotations.some(
          ({ mention }) => mention?.kind === 'figure' && mention.measure === 'ordinal' && mention.value > 1,
        )
      )
        return;
      const found = factsOf(source).filter(isOfThisEvent);
      if (found.length) held.set(source, found);
      for (const fact of found) postings.add(keysOf(fact), fact);
    },
    drop(source) {
      for (const fact of held.get(source) ?? []) postings.drop(keysOf(fact), fact);
      held.delete(source);
    },
    conflicts(source, storyOf, conflictsIn) {
      const isDisputed = ({ statement }: Fact): boolean =>
        conflictsIn(storyOf(statement.source)).some(({ a, b }) => a === statement || b === statement);
      const story = storyOf(source);
      return (held.get(source) ?? []).flatMap((fact) => {
        const others = new Map<Source, Fact>();
        for (const key of keysOf(fact)) {
          const told = postings.of(key);
          if (told.size > COMMON) continue;
          for (const other of told) {
            const from = other.statement.source;
            if (!story.has(from) && !others.has(from) && areOfOneRow(fact, other)) others.set(from, other);
          }
        }
        if (!others.size || isDisputed(fact)) return [];
        return [...others.values()].filter((other) => !isDisputed(other)).map((other) => conflictOf(fact, other));
      });
    },
  };
}

const COPULA = /\b(?:is|was|be|been|marks?|marked|becomes?|became)(?: \p{L}+)? (?:the|its|his|her|their|a) $/u;

/** "It was the second", "marks their third": the report's own event has that place. */
const isOfThisEvent = ({ kind, value, statement: { source, span } }: Fact): boolean =>
  kind === 'ordinal' && value > 1 && COPULA.test(source.text.slice(Math.max(0, span.start - 40), span.start));

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
