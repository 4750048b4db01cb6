import { contentWords, shared } from './contentWords.js';

/** A sentence at an article's end: its words, and whether it stands right behind the one before, without a space. */
export interface TailSentence {
  readonly folded: string;
  readonly glued: boolean;
}

/** Fewer sentences than this may be an ordinary last thought. */
const FEWEST = 3;
const MOST = 12;
/** The article above must be long enough to show what it speaks of. */
const FEWEST_ABOVE = 8;
/** Share of a sentence's content words that the article above has too: above it, the sentence belongs to it. */
const RELATED = 0.34;
const RELATED_ON_AVERAGE = 0.25;
/** Share of words that the article above has more than once. */
const ON_TOPIC = 0.2;

/** How many sentences before are asked for words that a sentence takes up. */
const NEAR = 3;

/** What ties a sentence to the one before it: pronouns and connectives at its head, a bare "he said" at its end. */
const CONTINUES =
  /^["'(]{0,2}(?:he|she|it|they|we|i|his|her|its|their|this|that|these|those|but|and|so|yet|still|also|however|meanwhile|instead|then|later|earlier|both|such|there|here|another|others|for|in|as|if|while|when|after|before)\b|^["']|["'],? (?:he|she|they|it|\p{Lu}\S{1,20}) (?:said|says|added|told|wrote|asked)\b|\b(?:said|added|says)[.!?]["']?$/iu;

/**
 * How many of the last sentences form a run of leads to other stories: each is a paragraph of its own glued to the next,
 * speaks of things the article above does not (lexical cohesion as in TextTiling, Hearst 1997), and shares nothing with
 * the others of the run. 0 where there is no such run. Bounded work: at most twelve sentences are asked.
 */
export function unrelatedRun(sentences: readonly TailSentence[]): number {
  if (sentences.length < FEWEST_ABOVE + FEWEST) return 0;
  const sets = sentences.map(({ folded }) => contentWords(folded));
  const above = counted(sets.slice(0, Math.max(FEWEST_ABOVE, sets.length - MOST)));
  let run = 0;
  let sum = 0;
  for (let back = 1; back <= Math.min(MOST, sentences.length - FEWEST_ABOVE); back++) {
    const at = sentences.length - back;
    const related = relation(sets[at] as ReadonlySet<string>, above);
    if (related > RELATED || !standsAlone(sentences[at], sets, at) || takesUp(sets, at)) break;
    sum += related;
    run = back;
  }
  return run >= FEWEST && sum / run <= RELATED_ON_AVERAGE ? run : 0;
}

function standsAlone(sentence: TailSentence | undefined, sets: readonly ReadonlySet<string>[], at: number): boolean {
  if (!sentence?.glued || CONTINUES.test(sentence.folded)) return false;
  return sets.slice(at + 1).every((other) => shared(sets[at] as ReadonlySet<string>, other) <= 1);
}

/** Whether a sentence shares words with those right before it, as a next paragraph of the article does. */
function takesUp(sets: readonly ReadonlySet<string>[], at: number): boolean {
  const near = new Set(sets.slice(Math.max(0, at - NEAR), at).flatMap((set) => [...set]));
  return shared(sets[at] as ReadonlySet<string>, near) > 1;
}

/** How often each word stands in the sentences. */
function counted(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Share of the words that stand above; 1 where the sentence is too short to tell or takes up the article's topics. */
function relation(set: ReadonlySet<string>, above: ReadonlyMap<string, number>): number {
  if (set.size < 4) return 1;
  let known = 0;
  let topical = 0;
  for (const word of set) {
    const times = above.get(word) ?? 0;
    if (times) known++;
    if (times > 1) topical++;
  }
  return topical > 1 && topical / set.size > ON_TOPIC ? 1 : known / set.size;
}
