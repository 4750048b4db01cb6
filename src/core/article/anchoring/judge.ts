import type { Candidate } from './candidate.js';
import { type Case, FAR, isSame, sidesOf, type Verdict, WHOLE } from './case.js';
import { judgeChangedWords } from './judgeChangedWords.js';
import { judgeSameWords } from './judgeSameWords.js';
import { turnAmong } from './twins.js';

/** The best place has to be worth this much more than the runner-up. */
const GAP = 2;

/** Decides. A wrong place is ten times worse than a lost record (design/reliability.md, section 1). */
export function judge(one: Case): Verdict {
  const { candidates, worths, none } = one;
  const order = candidates.map((_, index) => index).sort((a, b) => (worths[b] as number) - (worths[a] as number));
  const best = candidates[order[0] ?? -1];
  if (!best) return { kind: 'lost' };
  const worth = worths[order[0] as number] as number;
  const lost: Verdict = { kind: 'lost', guess: best };
  const isAlone = best.errors === 0 && one.count === 1 && one.sought.count === 1;
  if (worth <= none && !isAlone) return lost;
  const rivals = order.filter((index) => worth - (worths[index] as number) < GAP).map((index) => candidates[index] as Candidate);
  if (rivals.length > 1) return amongTwins(one, rivals) ?? lost;
  if (isOtherCopy(one, best) || isOtherTurn(one, best)) return lost;
  return (
    (best.errors === 0 && one.count > 0 && isSame(one, best) ? judgeSameWords(one, best) : judgeChangedWords(one, best)) ?? lost
  );
}

/** Copies were told from one another, and some are gone: the one that is left far away is another one. */
function isOtherCopy({ sought, count, expected, twins }: Case, found: Candidate): boolean {
  if (sought.count < 2 && twins.count < 2) return false;
  const isTwin = twins.count > 1 || sought.words.length >= 25 || sidesOf(found).better >= WHOLE;
  return isTwin && count !== sought.count && expected.distanceOf(found.place) > FAR;
}

/** There are as many as there were, and at the record's own turn stands a place that may be meant too. */
function isOtherTurn({ sought, count, candidates, expected }: Case, found: Candidate): boolean {
  if (sought.count < 2 || count !== sought.count || found.turn === sought.turn || expected.isConfirmed(found.place)) return false;
  const own = candidates.find(({ turn }) => turn === sought.turn);
  return own !== undefined && sidesOf(own).better >= WHOLE;
}

/** Of places that are equally good: the one of the same turn, while there are as many as there were. */
function amongTwins(one: Case, rivals: readonly Candidate[]): Verdict | undefined {
  const { sought, count, twins } = one;
  const places = [...rivals].sort((a, b) => a.start - b.start);
  const found = places[turnAmong(places.length, { ...sought, twins }, count) - 1];
  if (!found || found.errors) return undefined;
  const { better } = sidesOf(found);
  if (better < WHOLE) return undefined;
  return { kind: 'guess', found, reason: `the same passage stands here ${places.length} times; this is the one of its turn` };
}
