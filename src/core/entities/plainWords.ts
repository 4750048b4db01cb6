import type { Document } from './document.js';
import { knownWord } from './knownNames.js';
import {
  commonWords,
  eventHeads,
  givenNames,
  noNames,
  organizationHeads,
  placeHeads,
  surnames,
  titles,
  workHeads,
} from './lexicon.js';
import type { Run } from './runs.js';
import type { Token } from './token.js';

/** A plain word whose capital comes from the sentence's start, or from a headline. */
export function opensOnly(document: Document, at: number, run: Run): boolean {
  const token = document.tokens[at] as Token;
  const shouting = document.shouting.has(token.sentence);
  if (!token.opens && !shouting) return false;
  const plain = commonWords().has(token.key) || (document.lower.has(token.key) && !document.capital.has(token.key));
  if (!plain || (knownWord(token).length > 0 && !document.lower.has(token.key))) return false;
  if (document.capital.has(token.key) && !document.lower.has(token.key)) return false;
  if (shouting) return !(at < run.last && givenNames().has(token.key));
  return at === run.last || !leadsName(token, document.tokens[at + 1] as Token, document.tokens[run.last] as Token);
}

/** Whether a plain word that opens a sentence is the first of a name: "Universal Music", "Local Bank", "Will Smith". */
function leadsName(token: Token, next: Token, last: Token): boolean {
  if (givenNames().has(next.key) || token.key.endsWith('ing') || (knownWord(next).length && !surnames().has(next.key)))
    return false;
  if (givenNames().has(token.key) || isHead(last)) return true;
  return next.gap === ' ' && commonWords().has(next.key) && !titles().has(next.key) && !noNames().has(next.key);
}

const HEADS = [organizationHeads, placeHeads, eventHeads, workHeads] as const;

/** Whether a word is the last of names of a kind: "Council", "River", "War", "Act". */
export const isHead = ({ key }: Token): boolean => HEADS.some((heads) => heads().has(key));

/** Whether a piece's only capital proves nothing: it opens a sentence or stands in a headline, and is a plain word too. */
export function isDoubtful(document: Document, first: number, last: number, phrase: number): boolean {
  if (phrase > 1) return false;
  const token = document.tokens[first] as Token;
  if (last > first && !document.shouting.has(token.sentence)) return false;
  return (
    (token.opens || document.shouting.has(token.sentence)) && !document.capital.has(token.key) && commonWords().has(token.key)
  );
}
