import type { Candidate } from './candidate.js';
import type { Link } from './chain.js';
import { isContradicted } from './contradiction.js';
import { gainOf } from './gain.js';
import type { Search } from './search.js';
import { turnAmong } from './twins.js';

/**
 * What speaks for each candidate of a record, given the others. Twins had the same surroundings: that one copy's were edited
 * since does not tell which of them a record is. While there are as many copies as there were, their order speaks, a little.
 */
export function linksOf(words: string, { open, candidates, count }: Search): readonly Link[] {
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
