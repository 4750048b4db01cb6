import type { DocumentFacts } from './documentFacts.js';
import type { FeatureList } from './featureList.js';
import { mix, mix2, mix3 } from './hash.js';
import { BIT } from './lists.js';
import { factsAt, GAP, type TaggedText } from './taggedText.js';
import type { WordFacts } from './wordFacts.js';

/** Kinds of joint features start above those of single words. */
const FROM = 1000;

/** What lists say of longer names around each word of a stretch: see phraseMarks. */
export type PhraseMarks = Int32Array;

/** Features of the word at `at` together with those beside it, its run and its article, pushed to `out`. */
export function jointFeatures(
  text: TaggedText,
  at: number,
  document: DocumentFacts,
  phrases: PhraseMarks,
  out: FeatureList,
): void {
  const sentence = text.tokens[at]?.sentence ?? -1;
  const w = text.facts[at] as WordFacts;
  const p1 = factsAt(text, at - 1, sentence);
  const p2 = factsAt(text, at - 2, sentence);
  const n1 = factsAt(text, at + 1, sentence);
  const n2 = factsAt(text, at + 2, sentence);
  const before = text.gaps[at] as number;
  const after = text.gaps[at + 1] as number;
  const opens = text.tokens[at]?.opens ? 1 : 0;
  out.add(mix(FROM, 0));
  out.add(mix(FROM + 1, before));
  out.add(mix(FROM + 2, after));
  out.add(mix3(FROM + 3, before, after, w.shape));
  out.add(mix2(FROM + 4, opens, w.shape));
  out.add(mix2(FROM + 5, opens, w.bits));
  out.add(mix3(FROM + 6, opens, w.shape, n1.shape));
  out.add(mix2(FROM + 7, opens, w.hash));
  out.add(mix2(FROM + 8, p1.hash, w.hash));
  out.add(mix2(FROM + 9, w.hash, n1.hash));
  out.add(mix2(FROM + 10, p2.hash, p1.hash));
  out.add(mix2(FROM + 11, n1.hash, n2.hash));
  out.add(mix2(FROM + 12, p1.hash, n1.hash));
  out.add(mix2(FROM + 13, p1.middle, w.middle));
  out.add(mix2(FROM + 14, w.middle, n1.middle));
  out.add(mix2(FROM + 15, p1.middle, n1.middle));
  out.add(mix2(FROM + 16, p1.fine, w.fine));
  out.add(mix2(FROM + 17, w.fine, n1.fine));
  out.add(mix3(FROM + 18, p1.coarse, w.coarse, n1.coarse));
  out.add(mix2(FROM + 19, p2.coarse, p1.coarse));
  out.add(mix2(FROM + 20, n1.coarse, n2.coarse));
  out.add(mix3(FROM + 21, mix2(1, p1.shape, before), w.shape, mix2(1, after, n1.shape)));
  out.add(mix2(FROM + 22, p1.bits, w.bits));
  out.add(mix2(FROM + 23, w.bits, n1.bits));
  out.add(mix2(FROM + 24, p1.hash, w.shape));
  out.add(mix2(FROM + 25, n1.hash, w.shape));
  out.add(mix3(FROM + 26, before, p1.hash, w.shape));
  out.add(mix3(FROM + 27, after, n1.hash, w.shape));
  out.add(mix2(FROM + 28, p1.shape, n1.shape));
  out.add(mix2(FROM + 29, p1.middle, w.shape));
  out.add(mix2(FROM + 30, n1.middle, w.shape));
  out.add(mix2(FROM + 31, p1.bits, w.hash));
  out.add(mix2(FROM + 32, w.hash, n1.bits));
  out.add(mix3(FROM + 33, p1.coarse, w.hash, n1.coarse));
  out.add(mix3(FROM + 34, before, w.shape, p1.bits));
  out.add(mix3(FROM + 35, before, w.shape, p2.shape));
  runFeatures(text, at, sentence, w, out);
  const phrase = phrases[at] as number;
  if (phrase) phraseFeatures(text, at, phrase, phrases, w, out);
  documentFeatures(document, w, opens, text, at, out);
}

/** What a known name of several words says, and whether the run of capitalised words ends with it. */
function phraseFeatures(
  text: TaggedText,
  at: number,
  phrase: number,
  phrases: PhraseMarks,
  w: WordFacts,
  out: FeatureList,
): void {
  const kinds = phrase >> 8;
  const isOpen = !phrases[(text.runFrom[at] as number) - 1] && (phrases[text.runFrom[at] as number] as number);
  const isClosed = phrases[text.runTo[at] as number];
  out.add(mix(FROM + 60, phrase));
  out.add(mix2(FROM + 61, phrase, w.shape));
  out.add(mix2(FROM + 62, kinds, phrase & 3));
  out.add(mix3(FROM + 63, kinds, phrase & 3, (isOpen ? 1 : 0) + (isClosed ? 2 : 0)));
}

/** Where in its run a word stands, with the run's first and last word and what stands before and after it. */
function runFeatures(text: TaggedText, at: number, sentence: number, w: WordFacts, out: FeatureList): void {
  const from = text.runFrom[at] as number;
  const to = text.runTo[at] as number;
  const place = (at === from ? 1 : 0) + (at === to ? 2 : 0);
  const length = Math.min(to - from, 4);
  const first = text.facts[from] as WordFacts;
  const last = text.facts[to] as WordFacts;
  const before = factsAt(text, from - 1, sentence);
  const after = factsAt(text, to + 1, sentence);
  const before2 = factsAt(text, from - 2, sentence);
  const after2 = factsAt(text, to + 2, sentence);
  const gapBefore = text.gaps[from] as number;
  const gapAfter = text.gaps[to + 1] as number;
  out.add(mix2(FROM + 40, place, length));
  out.add(mix3(FROM + 41, place, length, w.bits));
  out.add(mix3(FROM + 42, place, length, w.shape));
  out.add(mix2(FROM + 43, place, last.hash));
  out.add(mix2(FROM + 44, place, last.middle));
  out.add(mix2(FROM + 45, place, last.bits));
  out.add(mix2(FROM + 46, place, first.bits));
  out.add(mix2(FROM + 47, place, first.middle));
  out.add(mix2(FROM + 48, place, before.hash));
  out.add(mix2(FROM + 49, place, after.hash));
  out.add(mix2(FROM + 50, place, before.middle));
  out.add(mix2(FROM + 51, place, after.middle));
  out.add(mix3(FROM + 52, place, before.coarse, after.coarse));
  out.add(mix3(FROM + 53, place, before2.hash, before.hash));
  out.add(mix3(FROM + 54, place, after.hash, after2.hash));
  out.add(mix3(FROM + 55, place, gapBefore, gapAfter));
  out.add(mix3(FROM + 56, place, gapBefore, before.hash));
  out.add(mix3(FROM + 57, place, gapAfter, after.hash));
  out.add(mix3(FROM + 58, place, before.fine, length));
  out.add(mix3(FROM + 59, place, after.fine, length));
}

function documentFeatures(
  document: DocumentFacts,
  w: WordFacts,
  opens: number,
  text: TaggedText,
  at: number,
  out: FeatureList,
): void {
  const said = document.of(w.hash);
  const place = (at === text.runFrom[at] ? 1 : 0) + (at === text.runTo[at] ? 2 : 0);
  out.add(mix2(FROM + 70, said, opens));
  out.add(mix3(FROM + 71, said & 0xff, place, w.bits & (BIT.common | BIT.surname | BIT.given)));
  for (let bit = 0; bit < 16; bit++)
    if (said & (1 << bit)) {
      out.add(mix2(FROM + 72, bit, place));
      out.add(mix3(FROM + 74, bit, place, w.shape));
    }
  callingFeatures(document, w, place, at, out);
  if (document.shouts(text.tokens[at]?.sentence ?? -1)) {
    out.add(mix2(FROM + 73, w.shape, w.bits));
    out.add(mix(FROM + 75, w.bits));
    out.add(mix2(FROM + 76, w.middle, w.shape));
  }
}

/** What the article calls the name's bearer, here or elsewhere. */
function callingFeatures({ callings }: DocumentFacts, w: WordFacts, place: number, at: number, out: FeatureList): void {
  const here = callings.here(at);
  if (here) nounFeatures(FROM + 80, here, place, w, out);
  const elsewhere = callings.elsewhere(w);
  if (elsewhere) nounFeatures(FROM + 90, elsewhere, place, w, out);
}

function nounFeatures(from: number, noun: WordFacts, place: number, w: WordFacts, out: FeatureList): void {
  out.add(mix(from, noun.hash));
  out.add(mix2(from + 1, place, noun.fine));
  out.add(mix2(from + 2, place, noun.middle));
  out.add(mix2(from + 3, place, noun.bits));
  out.add(mix2(from + 4, w.shape, noun.coarse));
  out.add(mix(from + 5, noun.middle));
}

/** The gap between two words of one known name. */
export const CLOSE = GAP.space | GAP.hyphen | GAP.point | GAP.and | GAP.possessive;
