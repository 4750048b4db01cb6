import { contentWords, shared } from './contentWords.js';

/** Fewer sentences than this may be an ordinary last thought. */
const FEWEST = 3;
const MOST = 12;
/** Share of a sentence's content words that the article above has too: below, it speaks of something else. */
const RELATED = 0.4;
const RELATED_ON_AVERAGE = 0.3;

/** What ties a sentence to the one before it: pronouns and connectives at its head, a bare "he said" at its end. */
const CONTINUES =
  /^["'(]{0,2}(?:he|she|it|they|we|i|his|her|its|their|this|that|these|those|but|and|so|yet|still|also|however|meanwhile|instead|then|later|earlier|both|such|there|here|another|others|for|in|as|if|while|when|after|before)\b|["'],? (?:he|she|they|it|\p{Lu}\S{1,20}) (?:said|says|added|told|wrote|asked)\b/iu;

/**
 * How many of the last `sentences` (folded) form a run of leads to other stories: each speaks of things the article above
 * does not (TextTiling's lexical cohesion, Hearst 1997), takes up nothing from its neighbour, and is an end in itself.
 * 0 where there is no such run. Bounded work: at most twelve sentences are asked.
 */
export function unrelatedRun(sentences: readonly string[]): number {
  const sets = sentences.map(contentWords);
  let run = 0;
  let sum = 0;
  const latest = Math.min(MOST, sentences.length - FEWEST);
  for (let back = 1; back <= latest; back++) {
    const at = sentences.length - back;
    const set = sets[at] as ReadonlySet<string>;
    const related = set.size < 4 ? 1 : overlapWithAbove(sets, at, back) / set.size;
    if (related > RELATED || CONTINUES.test(sentences[at] as string) || tiedToNext(sets, at)) break;
    sum += related;
    run = back;
  }
  return run >= FEWEST && sum / run <= RELATED_ON_AVERAGE ? run : 0;
}

/** Words shared with the part of the article that surely is above the run. */
function overlapWithAbove(sets: readonly ReadonlySet<string>[], at: number, back: number): number {
  const above = new Set<string>();
  for (const set of sets.slice(0, Math.max(1, at - Math.max(0, MOST - back) / 4))) for (const word of set) above.add(word);
  return shared(sets[at] as ReadonlySet<string>, above);
}

const tiedToNext = (sets: readonly ReadonlySet<string>[], at: number): boolean => {
  const next = sets[at + 1];
  return next !== undefined && shared(sets[at] as ReadonlySet<string>, next) > 1;
};
