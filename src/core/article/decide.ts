import { type Candidate, likeWords, sameWords } from './candidate.js';
import { type Link, type Worth, weighTogether } from './chain.js';
import { createExpectations, type Expectation, type Firm } from './expected.js';
import { gainOf } from './gain.js';
import type { Ground } from './ground.js';
import { judge, type Verdict } from './judge.js';
import { settle } from './settle.js';
import type { Sought } from './sought.js';
import type { Twins } from './twins.js';

/** A record that is not where it was. */
export interface Open extends Sought {
  readonly twins: Twins;
}

interface Search {
  readonly open: Open;
  readonly count: number;
  candidates: readonly Candidate[];
}

type ExpectedAt = (at: number) => Expectation;

/** What the stored position proved is worth more than any guess. */
const PROVEN = 40;

/**
 * Decides where records are that are not where they were; `pinned` are those that are. First the certain ones; then the
 * rest, of which those whose very words are not found well are looked for in other words too, also where the certain ones say.
 */
export function decide(ground: Ground, records: readonly Open[], pinned: readonly Firm[]): readonly Verdict[] {
  const searches = records.map((open): Search => {
    const { found, count } = sameWords(ground, open);
    return { open, count, candidates: found };
  });
  const first = judgeAll(ground, searches, pinned, createExpectations(pinned));
  const expectedAt = createExpectations(firmOnes(searches, first, pinned));
  for (const search of searches) {
    if (search.candidates.some(isGood)) continue;
    const like = likeWords(ground, search.open, placesNear(ground, search.open, expectedAt));
    const isNew = ({ start, end }: Candidate) => !search.candidates.some((one) => one.start === start && one.end === end);
    search.candidates = [...search.candidates, ...like.filter(isNew)];
  }
  return settle(
    searches.map(({ open }) => open),
    judgeAll(ground, searches, pinned, expectedAt),
    expectedAt,
  );
}

function judgeAll(
  ground: Ground,
  searches: readonly Search[],
  pinned: readonly Firm[],
  expectedAt: ExpectedAt,
): readonly Verdict[] {
  const links = searches.map(({ open, candidates, count }) =>
    candidates.map((one): Link => ({ at: open.at ?? 0, place: one.place, gain: gainOf(one, open, count) })),
  );
  const worths = weighAll(searches, links, pinned);
  return searches.map(({ open, candidates, count }, index) => {
    const { places, none } = worths[index] ?? { places: (links[index] as Link[]).map(({ gain }) => gain), none: 0 };
    const expected = expectedAt(open.at ?? 0);
    return judge({
      sought: open,
      words: ground.squeezed.words,
      candidates,
      worths: places,
      none,
      count,
      expected,
      twins: open.twins,
    });
  });
}

/** Those without a stored position take no part. */
function weighAll(
  searches: readonly Search[],
  links: readonly (readonly Link[])[],
  pinned: readonly Firm[],
): readonly (Worth | undefined)[] {
  const placed = [
    ...pinned.map((firm) => ({ at: firm.at, index: -1, links: [{ ...firm, gain: PROVEN }] })),
    ...searches.flatMap(({ open: { at } }, index) => (at === undefined ? [] : [{ at, index, links: links[index] as Link[] }])),
  ].sort((a, b) => a.at - b.at || a.index - b.index);
  const worths: (Worth | undefined)[] = searches.map(() => undefined);
  for (const [number, worth] of weighTogether(placed.map((one) => one.links)).entries()) {
    const { index } = placed[number] as { index: number };
    if (index >= 0) worths[index] = worth;
  }
  return worths;
}

const isGood = ({ left = 1, right = 1 }: Candidate): boolean => Math.max(left, right) >= 0.9 || Math.min(left, right) >= 0.6;

function firmOnes(searches: readonly Search[], verdicts: readonly Verdict[], pinned: readonly Firm[]): readonly Firm[] {
  const found = searches.flatMap(({ open: { at } }, index): Firm[] => {
    const verdict = verdicts[index];
    return at !== undefined && verdict?.kind === 'firm' ? [{ at, place: verdict.found.place }] : [];
  });
  return [...pinned, ...found].sort((a, b) => a.at - b.at);
}

/** In the squeezed text. */
function placesNear({ points, squeezed }: Ground, { at }: Sought, expectedAt: ExpectedAt): readonly number[] {
  return at === undefined ? [] : expectedAt(at).places.map((place) => squeezed.indexOf(points.fromCodePoint(place)));
}
