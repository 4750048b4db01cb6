import type { Selector } from '../selector.js';
import { arrange } from './arrange.js';
import { bestGuess } from './bestGuess.js';
import { agreement, type Candidate, likeWords, sameWords } from './candidate.js';
import type { Verdict } from './case.js';
import type { Worth } from './chain.js';
import { inDoubt } from './disorder.js';
import { type Claim, type Conflict, claimKey, conflictsOf, givenUp } from './exclusive.js';
import { createExpectations, type Expectation, type Firm } from './expected.js';
import type { Ground } from './ground.js';
import { judge } from './judge.js';
import type { Open, Search } from './search.js';
import { type Sought, soughtOf } from './sought.js';

/** A record whose stored place proved right. */
export interface Pinned extends Selector {
  readonly at: number;
}

type ExpectedAt = (at: number) => Expectation;

/** Times that records which want the same place are sent elsewhere. */
const ROUNDS = 6;

/**
 * Decides where records are that are not where they were; `pinned` are those that are. First the certain ones; then the
 * rest, of which those whose very words are not found well are looked for in other words too, also where the certain ones say.
 */
export function decide(ground: Ground, records: readonly Open[], pinned: readonly Pinned[]): readonly Verdict[] {
  const searches = records.map((open): Search => {
    const { found, count } = sameWords(ground, open);
    return { open, count, candidates: found, barred: [] };
  });
  const firm = pinned.map(({ at }): Firm => ({ at, place: at })).sort((a, b) => a.at - b.at);
  const taken = turnsOf(pinned);
  const first = judgeAll(ground, searches, { firm, taken, expectedAt: createExpectations(firm) });
  const expectedAt = createExpectations(firmOnes(searches, first, firm));
  for (const search of searches) {
    search.candidates = [...search.candidates, ...search.barred];
    search.barred = [];
    const expected = expectedAt(search.open.at ?? 0);
    if (search.candidates.some((one) => isGood(one) && (isAlone(search) || expected.distanceOf(one.place) <= NEAR))) continue;
    const isNew = ({ start, end }: Candidate) => !search.candidates.some((one) => one.start === start && one.end === end);
    const near = placesNear(ground, search.open, expectedAt);
    const like = likeWords(ground, search.open, near, !search.candidates.some(isGood)).filter(isNew);
    search.candidates = [...search.candidates, ...like];
  }
  return withDoubts(searches, judgeAll(ground, searches, { firm, taken, expectedAt }), firm);
}

/** Of copies that nothing tells apart any more the one that was taken is a guess, and says so. */
function withDoubts(searches: readonly Search[], verdicts: readonly Verdict[], pinned: readonly Firm[]): readonly Verdict[] {
  const placed = searches.flatMap(({ open, candidates }, index) => {
    const verdict = verdicts[index];
    if (open.at === undefined || !verdict || verdict.kind === 'lost') return [];
    const key = `${open.words}\0${open.prefix}\0${open.suffix}`;
    return [{ at: open.at, place: verdict.found.place, key, isTwin: isTwin(verdict.found, candidates), index }];
  });
  const proven = pinned.map(({ at, place }) => ({ at, place, key: '', isTwin: false, index: -1 }));
  const doubtful = new Set(inDoubt([...placed, ...proven]).map(({ index }) => index));
  return verdicts.map((verdict, index) =>
    verdict.kind === 'firm' && doubtful.has(index) ? { kind: 'guess', found: verdict.found, reason: OTHER_COPY } : verdict,
  );
}

const OTHER_COPY = 'the same passage stands elsewhere too, and paragraphs were rearranged: it may be the other copy';

/** Another place has the same words and hardly worse surroundings. */
const isTwin = (found: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.some((one) => one !== found && one.errors === 0 && agreement(found) - agreement(one) < CLEARLY);
const CLEARLY = 0.3;

/** The turn of the words at each certain place. */
function turnsOf(pinned: readonly Pinned[]): ReadonlyMap<string, number> {
  const turns = new Map<string, number>();
  for (const selector of pinned) {
    if (!selector.nth) continue;
    const { words, turn, at = 0 } = soughtOf(selector);
    turns.set(claimKey(at, words), turn);
  }
  return turns;
}

interface Known {
  readonly firm: readonly Firm[];
  readonly taken: ReadonlyMap<string, number>;
  readonly expectedAt: ExpectedAt;
}

function judgeAll(ground: Ground, searches: readonly Search[], { firm, taken, expectedAt }: Known): readonly Verdict[] {
  let worths = arrange(ground, searches, firm);
  for (let round = 0; round < ROUNDS; round++) {
    const claims = searches.flatMap((search, index) => claimOf(search, worths[index] as Worth, index));
    const conflicts = conflictsOf(claims, taken);
    if (!conflicts.length) break;
    const expectedAt = createExpectations([...firm, ...uncontested(claims, conflicts)].sort((a, b) => a.at - b.at));
    for (const { index, found } of conflicts.flatMap((conflict) => givenUp(conflict, expectedAt))) {
      const search = searches[index] as Search;
      search.candidates = search.candidates.filter((one) => one !== found);
      search.barred = [...search.barred, found];
    }
    worths = arrange(ground, searches, firm);
  }
  const { words } = ground.squeezed;
  return searches.map(({ open, candidates, barred, count }, index) => {
    const { places, none } = worths[index] as Worth;
    const expected = expectedAt(open.at ?? 0);
    const verdict = judge({ sought: open, words, candidates, worths: places, none, count, expected, twins: open.twins });
    if (verdict.kind !== 'lost') return verdict;
    const guess = bestGuess(words, open, [...(verdict.guess ? [verdict.guess] : []), ...barred, ...candidates]);
    return guess ? { kind: 'lost', guess } : { kind: 'lost' };
  });
}

/** Places that nobody else wants and that are clearly the best. */
function uncontested(claims: readonly Claim[], conflicts: readonly Conflict[]): readonly Firm[] {
  const contested = new Set(conflicts.flatMap((conflict) => conflict.claims));
  return claims.flatMap((claim): Firm[] =>
    contested.has(claim) || claim.regret < CERTAIN || claim.found.errors
      ? []
      : [{ at: claim.sought.at ?? 0, place: claim.found.place }],
  );
}

/** Worth by which a place has to be the best. */
const CERTAIN = 4;

function claimOf({ open, candidates }: Search, { places, none }: Worth, index: number): Claim[] {
  const [best = Number.NEGATIVE_INFINITY, second = none] = [...places].sort((a, b) => b - a);
  if (best <= none || open.at === undefined) return [];
  const found = candidates[places.indexOf(best)] as Candidate;
  return [{ index, sought: open, found, regret: best - Math.max(none, second) }];
}

/** From where it should be, in code points: farther away it may be a twin whose own place has other words now. */
const NEAR = 200;
const isAlone = ({ open, count }: Search): boolean => open.count === 1 && count === 1;

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
