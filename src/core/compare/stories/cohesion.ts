import type { Source } from '../../sources/source.js';
import type { StoryDigest } from './storyDigest.js';
import type { Weighed } from './weighing.js';

/** A report as a part of groups. */
interface Member extends StoryDigest {
  /** Days since 1970, where the day is known. */
  readonly day: number | undefined;
}

interface Group {
  /** Sum of the members' terms, each member's of length 1: the product of two is the sum of all cosines between them. */
  readonly sum: ReadonlyMap<number, number>;
  readonly first: number;
  readonly last: number;
}

/** Mean cosine between two groups' reports from which they tell of one event. */
const ON_THE_WHOLE = 0.13;
/** Share of the pairs between two groups that are tied by themselves. */
const TIED = 0.3;
/** Days from the first report of a story to its last. */
const LASTS = 16;

/**
 * Whether two groups of reports are alike on the whole (average link, by the groups' sums): one report that tells of two
 * events does not make them one, nor does a chain of weekly columns.
 */
export function createCohesion(
  memberOf: (source: Source) => Member,
  areTied: (a: Source, b: Source) => boolean,
  weighed: (one: StoryDigest) => Weighed,
): (a: ReadonlySet<Source>, b: ReadonlySet<Source>) => boolean {
  const groups = new Map<ReadonlySet<Source>, Group>();
  const groupOf = (members: ReadonlySet<Source>): Group => {
    const known = groups.get(members) ?? groupFrom([...members].map(memberOf), weighed);
    groups.set(members, known);
    return known;
  };
  return (a, b) => {
    // Whom a person put together stands together, however unlike: others join by a tie to any of them.
    if ([...a, ...b].some(({ facts }) => facts.story !== undefined)) return true;
    const [first, second] = [groupOf(a), groupOf(b)];
    if (Math.max(first.last, second.last) - Math.min(first.first, second.first) > LASTS) return false;
    let tied = 0;
    for (const one of a) for (const other of b) if (areTied(one, other)) tied++;
    if (tied < TIED * a.size * b.size) return false;
    const [small, large] = first.sum.size < second.sum.size ? [first, second] : [second, first];
    let dot = 0;
    for (const [term, weight] of small.sum) dot += weight * (large.sum.get(term) ?? 0);
    return dot >= ON_THE_WHOLE * a.size * b.size;
  };
}

/** Members that stand for a group of more. */
const MOST = 48;

function groupFrom(members: readonly Member[], weighed: (one: StoryDigest) => Weighed): Group {
  const share = Math.max(1, members.length / MOST);
  const sum = new Map<number, number>();
  for (const member of members.slice(0, MOST)) {
    const { terms, weights, norms } = weighed(member);
    const scale = share / (norms[0] || 1);
    for (const [at, term] of terms.entries()) sum.set(term, (sum.get(term) ?? 0) + scale * (weights[at] as number));
  }
  const days = members.flatMap(({ day }) => day ?? []);
  return { sum, first: Math.min(...days), last: Math.max(...days) };
}
