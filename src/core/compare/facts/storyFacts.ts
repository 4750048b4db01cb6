import { dctOf } from '../../article/facts.js';
import type { Agreement, Conflict, Revision, Statement } from '../../sources/finding.js';
import { byFile } from '../../sources/passage.js';
import type { Source } from '../../sources/source.js';
import type { Fact } from '../fact.js';
import { type Alignment, alignGroups } from './alignment.js';
import { besideBoth } from './besideBoth.js';
import { onOneClock } from './clock.js';
import { areTransposed, mayBothHold } from './compatible.js';
import { holdsDay } from './dayWithin.js';
import { type FactGroup, groupFacts } from './factGroup.js';
import { agreementsIn } from './groupAgreements.js';
import { joinWeeks } from './joinWeeks.js';
import { namedDays } from './namedDay.js';
import { type Replaced, replacedBy } from './revision.js';
import { joinRounded } from './rounded.js';
import { areOfOneScope } from './scope.js';
import { readStory, type TermWeights } from './storyReading.js';
import { surroundingsOf } from './surroundings.js';

/** What the days and figures of one story's sources come to beside each other. */
export interface StoryFacts {
  readonly conflicts: readonly Conflict[];
  readonly revisions: readonly Revision[];
  /** Those of one source with others that are meant. Cost by that source: of all with all there are too many in a large story. */
  agreementsOf(source: Source, isMeant: (other: Source) => boolean): readonly Agreement[];
}

/** Compares the facts of a story, all sources at once. */
export function compareFacts(sources: readonly Source[], factsOf: (source: Source) => readonly Fact[]): StoryFacts {
  const told = sources.flatMap(factsOf).filter(({ statement }) => statement.annotation.region !== 'dateline');
  const facts = onOneClock(told);
  const reading = readStory(facts);
  const { weightOf } = reading;
  const groups = joinWeeks(joinRounded(groupFacts(facts), weightOf), weightOf);
  const conflicts: Conflict[] = [];
  const revisions: Revision[] = [];
  for (const alignment of alignGroups(groups, reading)) {
    const replaced = replacedBy(alignment.a, alignment.b);
    const pairs = pairsOf(alignment, weightOf).filter(
      ({ a, b }) => replaced || (a.kind === 'number' ? !mayBothHold(a, b) : !holdsDay(a, b)),
    );
    if (replaced) revisions.push(...pairs.flatMap((pair) => revisionOf(pair, replaced) ?? []));
    else conflicts.push(...pairs.map((pair) => conflictOf(pair, alignment)));
  }
  const known = (one: Pair) => conflicts.some(({ a, b }) => a === one.a.statement && b === one.b.statement);
  const named = namedDays(facts, reading).map(({ a, b }) => inFileOrder(a, b));
  conflicts.push(...named.filter((pair) => !known(pair)).map(namedConflict));
  return {
    conflicts,
    revisions,
    agreementsOf: (source, isMeant) => groups.flatMap((group) => agreementsIn(group, { source, isMeant, weightOf })),
  };
}

/** Two facts of two sources. */
interface Pair {
  readonly a: Fact;
  readonly b: Fact;
}

/** One fact of each source of a group: the one most like what the others tell. */
function spokesmen({ facts, sources }: FactGroup, terms: ReadonlyMap<string, number>, weightOf: TermWeights): readonly Fact[] {
  const best = new Map<Source, { readonly fact: Fact; readonly score: number }>();
  for (const fact of facts) {
    let score = fact.statement.annotation.region === 'headline' ? -0.5 : 0;
    for (const [term, weight] of surroundingsOf(fact).terms) score += Math.min(weight, terms.get(term) ?? 0) * weightOf(term);
    const known = best.get(fact.statement.source);
    if (!known || score > known.score) best.set(fact.statement.source, { fact, score });
  }
  return [...sources].flatMap((source) => best.get(source)?.fact ?? []);
}

function pairsOf({ a, b }: Alignment, weightOf: TermWeights): readonly Pair[] {
  const others = spokesmen(b, a.terms, weightOf);
  return spokesmen(a, b.terms, weightOf).flatMap((fact) =>
    others
      .filter((other) => other.statement.source !== fact.statement.source)
      .filter((other) => fact.kind !== 'number' || areOfOneScope(fact, other))
      .map((other) => inFileOrder(fact, other)),
  );
}

const inFileOrder = (a: Fact, b: Fact): Pair => (byFile(a.statement.source, b.statement.source) < 0 ? { a, b } : { a: b, b: a });

function conflictOf({ a, b }: Pair, { likeness }: Alignment): Conflict {
  const reasons = [
    ...(likeness === 'same' && a.head && a.kind !== 'date'
      ? [`both count the same: ${a.head === 'age' ? 'years of age' : nounOf(a)}`]
      : []),
    ...(a.kind === 'number' && areTransposed(a.value, b.value) ? ['the same digits in another order'] : []),
    ...besideBoth(a, b),
  ];
  return { kind: a.kind, a: a.statement, b: b.statement, why: reasons.join('; ') || 'told of the same event' };
}

const namedConflict = ({ a, b }: Pair): Conflict => ({
  kind: 'date',
  a: a.statement,
  b: b.statement,
  why: ['one calls the event by its day, the other has another', ...besideBoth(a, b)].join('; '),
});

/** What a figure counts, as it is written. */
const nounOf = ({ statement: { annotation }, head }: Fact): string =>
  annotation.mention?.kind === 'figure' && annotation.mention.of ? annotation.mention.of : head;

function revisionOf({ a, b }: Pair, { earlier }: Replaced): Revision | undefined {
  const [first, second] = earlier.facts.includes(a) ? [a, b] : [b, a];
  const days = [first, second].map(({ statement }) => dctOf(statement.source.facts));
  if (!days[0] || !days[1] || days[0] >= days[1]) return undefined;
  const direction = second.value > first.value ? 'raised' : 'lowered';
  return {
    direction,
    a: first.statement,
    b: second.statement,
    why: [`a later report has a ${direction === 'raised' ? 'higher' : 'lower'} number`, ...besideBoth(first, second)].join('; '),
  };
}

/** Whether a statement is a side of what was found. */
export const isOf =
  (source: Source) =>
  ({ a, b }: { readonly a: Statement; readonly b: Statement }): boolean =>
    a.source === source || b.source === source;
