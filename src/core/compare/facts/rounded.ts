import type { Fact } from '../fact.js';
import { mayBothHold } from './compatible.js';
import { type FactGroup, groupOf } from './factGroup.js';
import type { TermWeights } from './storyReading.js';

/** What the surroundings of a rounded number and an exact one must share. */
const SHARED = 0.5;

/**
 * Puts each rounded number ("just over 1,200") to the exact one that it stands for, where another source has one that fits
 * and much the same is told around: so it contradicts nothing that the exact one does not.
 */
export function joinRounded(groups: readonly FactGroup[], weightOf: TermWeights): readonly FactGroup[] {
  const exact = groups.filter(({ kind, facts }) => kind === 'number' && facts.some(({ isLoose }) => !isLoose));
  const byScale = new Map<string, FactGroup[]>();
  for (const group of exact) byScale.set(group.scale, [...(byScale.get(group.scale) ?? []), group]);
  const joined = new Map<FactGroup, Fact[]>();
  const gone = new Set<FactGroup>();
  for (const group of groups) {
    if (group.kind !== 'number' || !group.facts.every(({ isLoose }) => isLoose)) continue;
    const fitting = (byScale.get(group.scale) ?? []).filter((other) => fits(group, other));
    const [best] = fitting
      .map((other) => ({ other, weight: shared(group, other, weightOf) }))
      .filter(({ weight }) => weight >= SHARED)
      .sort((x, y) => y.weight - x.weight);
    if (!best) continue;
    gone.add(group);
    joined.set(best.other, [...(joined.get(best.other) ?? []), ...group.facts]);
  }
  return groups.flatMap((group) => {
    if (gone.has(group)) return [];
    const more = joined.get(group);
    return [more ? groupOf([...group.facts, ...more]) : group];
  });
}

function fits(rounded: FactGroup, exact: FactGroup): boolean {
  if (rounded === exact || [...rounded.sources].some((source) => exact.sources.has(source))) return false;
  const [first, second] = [rounded.facts[0], exact.facts.find(({ isLoose }) => !isLoose)];
  const isNear = Math.abs(rounded.value - exact.value) <= 0.1 * Math.max(rounded.value, exact.value);
  return first !== undefined && second !== undefined && isNear && mayBothHold(first, second);
}

function shared(a: FactGroup, b: FactGroup, weightOf: TermWeights): number {
  let sum = 0;
  for (const [term, weight] of a.terms) sum += Math.min(weight, b.terms.get(term) ?? 0) * weightOf(term);
  return sum;
}
