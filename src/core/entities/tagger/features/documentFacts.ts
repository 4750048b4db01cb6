import { type Callings, readCallings } from './callings.js';
import { hashText } from './hash.js';
import { BIT } from './lists.js';
import { factsAt, GAP, type TaggedText } from './taggedText.js';
import type { WordFacts } from './wordFacts.js';

/** What an article says elsewhere of a word, as bits; and which of its sentences prove nothing by a capital. */
export interface DocumentFacts {
  /** {@link SAID} bits of a word's hash. */
  of(hash: number): number;
  shouts(sentence: number): boolean;
  readonly callings: Callings;
}

export const SAID = {
  lower: 1,
  insideSentence: 2,
  afterTitle: 4,
  afterGiven: 8,
  lastOfRun: 16,
  firstOfRun: 32,
  inBody: 64,
  afterIn: 128,
  afterThe: 256,
  beforeSurname: 512,
  often: 1024,
  speaks: 2048,
  shortened: 4096,
  shortensBody: 8192,
  possessive: 16384,
  afterComma: 32768,
} as const;

const IN = new Set(['in', 'at', 'from', 'near', 'across', 'outside', 'into'].map((word) => hashText(word)));
const THE = hashText('the');
const SPEAK = new Set(
  'said says told added tweeted wrote warned insisted argued explained'.split(' ').map((word) => hashText(word)),
);

/** Reads once what each capitalised word of an article goes through. Linear. */
export function readDocumentFacts(text: TaggedText): DocumentFacts {
  const said = new Map<number, number>();
  const shouting = shoutingSentences(text);
  const initials = longForms(text);
  for (let at = 0; at < text.facts.length; at++) {
    const word = text.facts[at] as WordFacts;
    if (!word.capital) continue;
    const seen = said.get(word.hash);
    const bits = bitsAt(text, at, shouting) | (seen === undefined ? 0 : seen | (seen & SAID.insideSentence ? SAID.often : 0));
    said.set(word.hash, bits | (word.caps ? shortFor(initials, word) : 0));
  }
  for (const { capital, hash } of text.facts) {
    if (capital) continue;
    const bits = said.get(hash);
    if (bits !== undefined && !(bits & SAID.lower)) said.set(hash, bits | SAID.lower);
  }
  return { of: (hash) => said.get(hash) ?? 0, shouts: (sentence) => shouting.has(sentence), callings: readCallings(text) };
}

function bitsAt(text: TaggedText, at: number, shouting: ReadonlySet<number>): number {
  const token = text.tokens[at];
  if (!token || shouting.has(token.sentence)) return 0;
  const inside = token.opens ? 0 : SAID.insideSentence;
  return (
    inside | besideBits(text, at, token.sentence) | runBits(text, at, token.opens) | (token.possessive ? SAID.possessive : 0)
  );
}

/** What the words beside it say. */
function besideBits(text: TaggedText, at: number, sentence: number): number {
  const before = factsAt(text, at - 1, sentence);
  const after = factsAt(text, at + 1, sentence);
  let bits = 0;
  if (((text.gaps[at] as number) & ~(GAP.space | GAP.point)) === 0) {
    if (before.bits & (BIT.title | BIT.role)) bits |= SAID.afterTitle;
    if (before.capital && before.bits & BIT.given) bits |= SAID.afterGiven;
    if (IN.has(before.hash)) bits |= SAID.afterIn;
    if (before.hash === THE) bits |= SAID.afterThe;
  }
  if (after.capital && text.gaps[at + 1] === GAP.space && after.bits & BIT.surname && !(after.bits & BIT.common))
    bits |= SAID.beforeSurname;
  if (SPEAK.has(after.hash) || (SPEAK.has(before.hash) && at === text.runFrom[at])) bits |= SAID.speaks;
  if ((text.gaps[at] as number) & GAP.comma && text.facts[at - 1]?.capital) bits |= SAID.afterComma;
  return bits;
}

/** What its run of capitalised words says. */
function runBits(text: TaggedText, at: number, opens: boolean): number {
  const from = text.runFrom[at] as number;
  const to = text.runTo[at] as number;
  if (to === from) return 0;
  const isBody = (text.facts[to] as WordFacts).bits & BIT.organizationHead;
  return (at === to ? SAID.lastOfRun : 0) | (at === from && !opens ? SAID.firstOfRun : 0) | (isBody ? SAID.inBody : 0);
}

const shortFor = (initials: ReadonlyMap<string, number>, { key }: WordFacts): number =>
  initials.get(key.replaceAll('.', '')) ?? 0;

/** First letters of runs of capitalised words, with and without small words between: what acronyms are made of. */
function longForms({ facts, runFrom, runTo, tokens }: TaggedText): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let from = 0; from < facts.length; from++) {
    if (runFrom[from] !== from || !facts[from]?.capital) continue;
    let letters = '';
    const last = Math.min(from + 9, facts.length);
    let to = from;
    for (let at = from; at < last && tokens[at]?.sentence === tokens[from]?.sentence; at++) {
      const word = facts[at] as WordFacts;
      if (word.capital) {
        letters += word.key[0] ?? '';
        to = at;
        if (letters.length > 1) {
          const bits =
            SAID.shortened |
            (word.bits & BIT.organizationHead || (facts[from] as WordFacts).bits & BIT.organizationHead ? SAID.shortensBody : 0);
          found.set(letters, (found.get(letters) ?? 0) | bits);
        }
      } else if (word.key.length > 3) break;
    }
    from = Math.max(from, Math.min(to, runTo[from] as number));
  }
  return found;
}

/** Sentences of five words and more, of whose longer words three in four are capitalised and three or more are plain words. */
function shoutingSentences({ facts, tokens }: TaggedText): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0, to = 0; from < facts.length; from = to) {
    const sentence = tokens[from]?.sentence as number;
    let long = 0;
    let capital = 0;
    let plain = 0;
    for (to = from; to < facts.length && tokens[to]?.sentence === sentence; to++) {
      const word = facts[to] as WordFacts;
      if (word.key.length < 4) continue;
      long++;
      if (!word.capital) continue;
      capital++;
      if (word.bits & BIT.common && !(word.bits & BIT.title)) plain++;
    }
    if (long > 4 && capital >= long * 0.75 && plain > 2) found.add(sentence);
  }
  return found;
}
