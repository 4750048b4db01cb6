import { type Candidate, likeWords, sameWords } from './candidate.js';
import { type Link, type Worth, weighTogether } from './chain.js';
import { isContradicted } from './contradiction.js';
import { type Claim, type Conflict, claimKey, conflictsOf, givenUp } from './exclusive.js';
import { createExpectations, type Expectation, type Firm } from './expected.js';
import { gainOf } from './gain.js';
import type { Ground } from './ground.js';
import { judge, type Verdict } from './judge.js';
import type { Selector } from './selector.js';
import { type Sought, soughtOf } from './sought.js';
import { type Twins, turnAmong } from './twins.js';

/** A record that is not where it was. */
export interface Open extends Sought {
  readonly twins: Twins;
}

/** A record whose stored place proved right. */
export interface Pinned extends Selector {
  readonly at: number;
}

interface Search {
  readonly open: Open;
  readonly count: number;
  candidates: readonly Candidate[];
  /** Where it may not be, for another record has the place. */
  barred: readonly Candidate[];
}

type ExpectedAt = (at: number) => Expectation;

/** What the stored position proved is worth more than any guess. */
const PROVEN = 40;
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
  let isMore = false;
  for (const search of searches) {
    search.candidates = [...search.candidates, ...search.barred];
    search.barred = [];
    const expected = expectedAt(search.open.at ?? 0);
    if (search.candidates.some((one) => isGood(one) && (isAlone(search) || expected.distanceOf(one.place) <= NEAR))) continue;
    const isNew = ({ start, end }: Candidate) => !search.candidates.some((one) => one.start === start && one.end === end);
    const like = likeWords(ground, search.open, placesNear(ground, search.open, expectedAt)).filter(isNew);
    search.candidates = [...search.candidates, ...like];
    isMore ||= like.length > 0;
  }
  return isMore || firm.length < records.length ? judgeAll(ground, searches, { firm, taken, expectedAt }) : first;
}

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
  let worths = weighAll(ground, searches, firm);
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
    worths = weighAll(ground, searches, firm);
  }
  const { words } = ground.squeezed;
  return searches.map(({ open, candidates, barred, count }, index) => {
    const { places, none } = worths[index] as Worth;
    const expected = expectedAt(open.at ?? 0);
    const verdict = judge({ sought: open, words, candidates, worths: places, none, count, expected, twins: open.twins });
    const guess = verdict.kind === 'lost' ? (verdict.guess ?? barred[0]) : undefined;
    return guess ? { kind: 'lost', guess } : verdict;
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

/** Those without a stored position take no part in the arrangement: each for itself. */
function weighAll(ground: Ground, searches: readonly Search[], firm: readonly Firm[]): readonly Worth[] {
  const { words } = ground.squeezed;
  const links = searches.map((search) => linksOf(words, search));
  const placed = [
    ...firm.map((one) => ({ at: one.at, index: -1, links: [{ ...one, gain: PROVEN }] })),
    ...searches.flatMap(({ open: { at } }, index) => (at === undefined ? [] : [{ at, index, links: links[index] as Link[] }])),
  ].sort((a, b) => a.at - b.at || a.index - b.index);
  const worths: Worth[] = links.map((own) => ({ places: own.map(({ gain }) => gain), none: 0 }));
  for (const [number, worth] of weighTogether(placed.map((one) => one.links)).entries()) {
    const { index } = placed[number] as { index: number };
    if (index >= 0) worths[index] = worth;
  }
  return worths;
}

/**
 * Twins had the same surroundings: that one copy's were edited since does not tell which of them a record is. While there
 * are as many copies as there were, their order speaks, a little.
 */
function linksOf(words: string, { open, candidates, count }: Search): readonly Link[] {
  const links = candidates.map((one): Link => ({ at: open.at ?? 0, place: one.place, gain: gainOf(one, open, count) }));
  if (open.count < 2 || candidates.filter(isAlike).length < 2) return links;
  const others = new Set(candidates.filter((one) => isAlike(one) && isContradicted(words, one, open)));
  if (others.size < candidates.length)
    for (const [index, link] of links.entries())
      if (others.has(candidates[index] as Candidate)) links[index] = { ...link, gain: link.gain - OTHER_SENTENCE };
  const isTwin = (one: Candidate) => isAlike(one) && !others.has(one);
  const twins = candidates.filter(isTwin).sort((a, b) => a.start - b.start);
  const isGroup = open.twins.count > 1;
  if (twins.length < 2 || (!isGroup && open.words.length < TELLING)) return links;
  const own = twins[turnAmong(twins.length, open, count) - 1];
  const gain = Math.max(...links.filter((_, index) => isTwin(candidates[index] as Candidate)).map((link) => link.gain));
  return links.map((link, index) => {
    const one = candidates[index] as Candidate;
    return isTwin(one) ? { ...link, gain: gain + (one === own ? OWN_TURN : 0) } : link;
  });
}

const isAlike = ({ errors, left = 0, right = 0 }: Candidate): boolean => errors === 0 && Math.max(left, right) >= ALIKE;
/** What it is worth that more of the sentence is the same. */
const OTHER_SENTENCE = 4;
/** One context that agrees so may be a twin's. */
const ALIKE = 0.85;
/** Words this long stand twice only where a passage does. */
const TELLING = 25;
const OWN_TURN = 1.9;

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
