import { holdsDay } from './dayWithin.js';
import { type FactGroup, groupOf } from './factGroup.js';
import type { TermWeights } from './storyReading.js';

/** What the surroundings of a week and of a day in it must share. */
const SHARED = 0.5;

/** Puts each week ("in eight weeks") to the day in it that others name for the same: so it contradicts what that day does. */
export function joinWeeks(groups: readonly FactGroup[], weightOf: TermWeights): readonly FactGroup[] {
  const days = groups.filter(({ scale }) => scale === 'date 10');
  const joined = new Map<FactGroup, FactGroup[]>();
  const gone = new Set<FactGroup>();
  for (const week of groups) {
    if (week.scale !== 'date 8') continue;
    const [best] = days
      .filter((day) => isWithin(week, day))
      .map((day) => ({ day, weight: shared(week, day, weightOf) }))
      .filter(({ weight }) => weight >= SHARED)
      .sort((x, y) => y.weight - x.weight);
    if (!best) continue;
    gone.add(week);
    joined.set(best.day, [...(joined.get(best.day) ?? []), week]);
  }
  if (!gone.size) return groups;
  return groups.flatMap((group) => {
    if (gone.has(group)) return [];
    const weeks = joined.get(group);
    return [weeks ? groupOf([...group.facts, ...weeks.flatMap(({ facts }) => facts)]) : group];
  });
}

function isWithin(week: FactGroup, day: FactGroup): boolean {
  const [first, second] = [week.facts[0], day.facts[0]];
  return (
    first !== undefined &&
    second !== undefined &&
    holdsDay(first, second) &&
    ![...week.sources].some((one) => day.sources.has(one))
  );
}

function shared(a: FactGroup, b: FactGroup, weightOf: TermWeights): number {
  let sum = 0;
  for (const [term, weight] of a.terms) sum += Math.min(weight, b.terms.get(term) ?? 0) * weightOf(term);
  return sum;
}
