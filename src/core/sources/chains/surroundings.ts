import type { Span } from '../../text/span.js';
import { CUT, NUMBERS } from './lexicon/words.js';
import type { ReferenceText } from './reference.js';

/** What stands around a reference in its sentence, in lower case; marks are words of their own. */
export interface Surroundings {
  readonly sentence: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Those after it up to the next person or body that is spoken of; `goesOn` where there is one. */
  readonly own: readonly string[];
  readonly goesOn: boolean;
  /** Of those before: the ones that qualify the phrase. */
  readonly leading: readonly string[];
  readonly age?: number;
}

/** How far around is looked, in code units. */
const REACH = 140;

const wordsIn = (stretch: string): readonly string[] =>
  (stretch.match(/[\p{L}\p{N}]+(?:['’](?!s\b)\p{L}+)*|[.,;:"“”()]/gu) ?? []).map((word) => word.toLowerCase());

/** Reads what stands around `span`; `next` is where the next of the sort `who` begins. */
export function surroundingsOf({ text }: ReferenceText, span: Span, next: number): Surroundings {
  const { source, sentences } = text;
  const sentence = text.sentenceAt(span.start) ?? { start: 0, end: source.length };
  const stretchAfter = (to: number) => wordsIn(source.slice(span.end, Math.min(to, span.end + REACH)).replace(/^['’]s/, ''));
  const lead = source.slice(Math.max(sentence.start, span.start - REACH), span.start);
  const before = wordsIn(lead);
  const goesOn = next < sentence.end;
  const age =
    /(\d{1,3}) ?- ?years? ?- ?old\b/i.exec(`${lead.slice(-40)}${source.slice(span.start, span.end)}`)?.[1] ??
    /^,? ?(\d{2})\b(?= ?,|\.|\))/.exec(source.slice(span.end, span.end + 8))?.[1];
  return {
    sentence: sentences.indexOf(sentence),
    before,
    after: stretchAfter(sentence.end),
    own: stretchAfter(goesOn ? next : sentence.end),
    goesOn,
    leading: leadingIn(before),
    ...(age ? { age: Number(age) } : {}),
  };
}

const VERBS = /^(?:is|was|were|has|have|had|said|says|will)$/;
const MOST = 7;

/** The words right before, back to a verb or a small word: what qualifies the phrase. */
function leadingIn(before: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = before.length - 1; at >= 0 && found.length < MOST; at--) {
    const word = before[at] as string;
    const isTitle = word === '.' && /^(?:dr|mr|mrs|ms)$/.test(before[at - 1] ?? '');
    if ((/^[.;:"“”()]$/.test(word) && !isTitle) || CUT.has(word) || VERBS.test(word)) break;
    // "Australian, English climbers": a comma between adjectives goes on; before a name it follows what it says of it.
    if (word === ',' && found.length && found[0] !== 'and') break;
    found.unshift(word);
    if (/^(?:an?|the|his|her|their|its|another)$/.test(word)) break;
  }
  return found;
}

/** ", the Australian actor": words that follow after a comma, up to the next mark or small word. */
export function apposedIn(after: readonly string[]): readonly string[] {
  if (after[0] !== ',') return [];
  const from = /^\d+$/.test(after[1] ?? '') && after[2] === ',' ? 3 : 1;
  const words = after.slice(from, from + 8);
  const end = words.findIndex((word) => /^[,.;:]$/.test(word) || CUT.has(word));
  return end < 0 ? words : words.slice(0, end);
}

/** The number nearest before the noun: "23 armed pirates". */
export function countIn(words: readonly string[]): number | undefined {
  const word = words.findLast((one) => /^\d{1,5}$/.test(one) || (NUMBERS.get(one) ?? 0) > 0);
  return word === undefined ? undefined : (NUMBERS.get(word) ?? Number(word));
}
