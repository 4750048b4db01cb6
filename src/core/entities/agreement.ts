import { isAcronymOf } from './acronym.js';
import { type Candidate, wordsOf } from './candidate.js';
import type { Document } from './document.js';
import { knownWord, knownWords } from './knownNames.js';
import { gazetteer, givenNames, type Known, surnames } from './lexicon.js';
import type { Token } from './token.js';
import { add, OUTCOMES, type Outcome, verdict } from './weigh.js';

/** Lets one article's candidates speak for each other: equal names, last names of full names, acronyms. Changes their weights. */
export function agree(document: Document, found: readonly Candidate[]): void {
  shareBetweenEquals(found);
  acronyms(document, found);
  shortNames(document, found);
  doubtOpeners(document, found);
  trustLongNames(document, found);
}

/** Equal names are mostly one thing: each hears the average of all. */
function shareBetweenEquals(found: readonly Candidate[]): void {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of found) {
    const group = groups.get(candidate.key);
    if (group) group.push(candidate);
    else groups.set(candidate.key, [candidate]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const mean = group[0]?.weights.map(() => 0) as number[];
    for (const { own } of group) add(mean, own, 1 / group.length);
    for (const { weights } of group) add(weights, mean, Math.min(1.2, 0.4 * (group.length - 1)));
  }
}

/** "National Committee … (CNSP)": the letters in parentheses are the name's initials. */
function acronyms({ tokens, source }: Document, found: readonly Candidate[]): void {
  const letters = new Map<string, Outcome>();
  for (let at = 1; at < found.length; at++) {
    const long = (found[at - 1] as Candidate).piece;
    const short = (found[at] as Candidate).piece;
    const token = tokens[short.first];
    if (!token?.caps || short.first !== long.last + 1 || !/^['’]?s? ?\($/.test(token.gap) || source[token.end] !== ')') continue;
    if (!isAcronymOf(token.text, source.slice(tokens[long.first]?.start, tokens[long.last]?.end))) continue;
    const { outcome, confidence } = verdict((found[at - 1] as Candidate).weights);
    if (outcome === 'none' && confidence > 0.7) continue;
    letters.set(token.key, outcome === 'none' || outcome === 'person' ? 'organization' : outcome);
    favour(found[at - 1] as Candidate, letters.get(token.key) as Outcome, 15, `${token.text} in parentheses stands for it`);
  }
  for (const candidate of found) {
    const outcome = letters.get(candidate.key);
    if (outcome) favour(candidate, outcome, 40, 'the article spells out what its letters stand for');
  }
}

/** A last name alone is the person whom the article names in full; a first word alone may be the body of that name. */
function shortNames(document: Document, found: readonly Candidate[]): void {
  const full = new Map<string, { readonly outcome: Outcome; readonly name: string }>();
  for (const { piece, weights } of found) {
    const words = wordsOf(document, piece);
    const { outcome, confidence } = verdict(weights);
    if (words.length < 2 || confidence < 0.5) continue;
    const name = document.source.slice(words[0]?.start, words.at(-1)?.end);
    const key = (outcome === 'person' ? words.at(-1) : words[0])?.key as string;
    if ((outcome === 'person' || outcome === 'organization') && !full.has(key)) full.set(key, { outcome, name });
  }
  for (const candidate of found) {
    const known = candidate.piece.first === candidate.piece.last ? full.get(candidate.key) : undefined;
    if (!known) continue;
    const alsoElse = gazetteer().names.has(candidate.key);
    if (known.outcome === 'person') favour(candidate, 'person', alsoElse ? 25 : 35, `the article names ${known.name} in full`);
    else if (!alsoElse) favour(candidate, 'organization', 10, `short for ${known.name}`);
  }
}

/** A name of several words that is known as one thing only is that thing, in quotation marks too. */
function trustLongNames(document: Document, found: readonly Candidate[]): void {
  for (const candidate of found) {
    if (candidate.piece.first === candidate.piece.last) continue;
    const [only, ...others] = knownWords(wordsOf(document, candidate.piece));
    if (only && !others.length) favour(candidate, only, only === 'work' || only === 'event' ? 45 : 12, KNOWN_AS[only]);
  }
}

const KNOWN_AS: Readonly<Record<Known, string>> = {
  place: 'a known place',
  organization: 'a known organization',
  nationality: 'a known people or adjective of a country',
  event: 'a known event',
  work: 'a known work',
};

const INFLECTED = /(?:ly|ing|ed|tions?|ness|ments?|ists?|ers|ies|ity)$/;

/** A word of no list that is capitalised only where a sentence opens is more likely a plain word. */
function doubtOpeners({ tokens, capital }: Document, found: readonly Candidate[]): void {
  for (const candidate of found) {
    const { first, last } = candidate.piece;
    const token = tokens[first] as Token;
    if (last > first || !token.opens || token.caps || capital.has(token.key) || candidate.because.length) continue;
    if (knownWord(token).length || givenNames().has(token.key) || surnames().has(token.key)) continue;
    favour(candidate, 'none', INFLECTED.test(token.key) ? 20 : 8, 'it opens the sentence');
  }
}

function favour(candidate: Candidate, outcome: Outcome, weight: number, reason: string): void {
  const at = OUTCOMES.indexOf(outcome);
  candidate.weights[at] = (candidate.weights[at] as number) + weight;
  candidate.because.push(reason);
}
