import { hashText } from './hash.js';
import { BIT } from './lists.js';
import { factsAt, GAP, type TaggedText } from './taggedText.js';
import type { WordFacts } from './wordFacts.js';

/** What an article calls the bearers of its names: "Acme is a small maker of drills", "Acme, a maker", "the maker Acme" – "maker". */
export interface Callings {
  /** The noun that goes with the very name that the word at `at` is part of. */
  here(at: number): WordFacts | undefined;
  /** The noun that goes with another name of the article that holds the same word. */
  elsewhere(word: WordFacts): WordFacts | undefined;
}

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => hashText(word)));
const IS = hashes('is was are were remains became');
const ARTICLES = hashes('a an the');
/** Small words that the name of one thing goes on over. */
const LINKS = hashes('of to and for the in de la');
/** Where the noun's own words end. */
const ENDS = hashes('of in for from that which who whose where with by on at to and or as within near');
/** There too, but not after an adverb: "a privately owned brewer". */
const PARTICIPLES = hashes(
  'based located situated known born called named founded established operated formed released published recorded owned produced ' +
    'played held used serving featuring',
);
/** Nouns that only open what follows: "the name of a river". */
const OPENERS = hashes('name type kind form one part');
const NOUN = BIT.bodyNoun | BIT.placeNoun | BIT.role | BIT.placeHead | BIT.eventHead | BIT.workHead;
/** Words that stand in names of many bearers. */
const SHARED = BIT.place | BIT.nationality | BIT.given | BIT.common | BIT.noName | BIT.organizationHead | BIT.placeHead;
const [FURTHEST, ASIDE] = [14, 24];

/** Reads what an article calls its names. Linear. */
export function readCallings(text: TaggedText): Callings {
  const here = new Map<number, WordFacts>();
  const elsewhere = new Map<number, WordFacts>();
  for (let from = 0; from < text.facts.length; from++) {
    if (!text.facts[from]?.anchor) continue;
    const to = text.runTo[from] as number;
    const isName = from < to || !((text.facts[from] as WordFacts).bits & BIT.noName);
    const noun = isName ? (nounAfter(text, to) ?? nounBefore(text, from)) : undefined;
    if (noun) note(text, noun, from, to, { here, elsewhere });
    from = to;
  }
  return { here: (at) => here.get(at), elsewhere: ({ hash }) => elsewhere.get(hash) };
}

type Noted = { readonly here: Map<number, WordFacts>; readonly elsewhere: Map<number, WordFacts> };

/** Gives the noun to the words of a run, and of those before that a small word joins to it. */
function note(text: TaggedText, noun: WordFacts, from: number, to: number, { here, elsewhere }: Noted): void {
  const start = wholeFrom(text, from);
  for (let at = start; at <= to; at++) {
    const word = text.facts[at] as WordFacts;
    here.set(at, noun);
    if (!word.anchor || (to > start && word.bits & SHARED) || elsewhere.has(word.hash)) continue;
    elsewhere.set(word.hash, noun);
  }
}

/** "30 Seconds to Mars": from where a name reaches over small words. */
function wholeFrom({ facts, gaps, runFrom }: TaggedText, from: number): number {
  let start = from;
  for (let hops = 0; hops < 2 && gaps[start] === GAP.space; hops++) {
    const link = facts[start - 1];
    const before = facts[start - 2];
    if (!link || !before?.anchor || !LINKS.has(link.hash) || gaps[start - 1] !== GAP.space) break;
    start = runFrom[start - 2] as number;
  }
  return start;
}

/** The noun of "is a small maker of" or ", a small maker of" after a name that ends at `to`; what stands in brackets is left out. */
function nounAfter(text: TaggedText, to: number): WordFacts | undefined {
  const { facts, gaps, tokens } = text;
  const sentence = tokens[to]?.sentence ?? -1;
  let at = to + 1;
  if ((gaps[at] as number) & GAP.opens) at = afterAside(text, at);
  if (at < 0 || tokens[at]?.sentence !== sentence) return undefined;
  const isSaid = IS.has(facts[at]?.hash as number);
  if (isSaid) at++;
  else if (!((gaps[at] as number) & GAP.comma)) return undefined;
  if (isSaid && facts[at]?.hash === ONE && facts[at + 1]?.hash === OF) at += 2;
  return ARTICLES.has(factsAt(text, at, sentence).hash) ? nounOf(text, at + 1, sentence) : undefined;
}
const ONE = hashText('one');
const OF = hashText('of');

/** The word after the brackets that open before `at`; -1 where they do not close soon. */
function afterAside({ gaps }: TaggedText, at: number): number {
  for (let next = at + 1; next < at + ASIDE && next < gaps.length; next++) if ((gaps[next] as number) & GAP.closes) return next;
  return -1;
}

/** Of the words from `at` on that belong together the last listed noun, else the last word, in lower case rather. */
function nounOf(text: TaggedText, at: number, sentence: number): WordFacts | undefined {
  let noun: WordFacts | undefined;
  for (let next = at; next < at + FURTHEST; next++) {
    const word = factsAt(text, next, sentence);
    if (word.hash === OF && noun && OPENERS.has(noun.hash)) {
      noun = undefined;
      continue;
    }
    const parts = (text.gaps[next] as number) & PARTS;
    if (!word.key || ENDS.has(word.hash) || (parts && isListed(noun))) break;
    if (PARTICIPLES.has(word.hash) && !noun?.key.endsWith('ly')) break;
    if (word.digit || ARTICLES.has(word.hash) || (word.anchor && noun && !noun.anchor) || (isListed(noun) && !isListed(word)))
      continue;
    noun = word;
  }
  return noun;
}
const PARTS = GAP.comma | GAP.colon | GAP.line | GAP.dash | GAP.opens | GAP.closes;
const isListed = (word: WordFacts | undefined): boolean => Boolean(word && !word.anchor && word.bits & NOUN);

/** "the maker Acme": a listed noun right before a name. */
function nounBefore(text: TaggedText, from: number): WordFacts | undefined {
  const before = factsAt(text, from - 1, text.tokens[from]?.sentence ?? -1);
  return !before.anchor && before.bits & NOUN && text.gaps[from] === GAP.space ? before : undefined;
}
