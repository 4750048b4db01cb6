import { entityKeyOf } from '../sources/nameKey.js';
import { isCounted, textOf } from '../sources/passage.js';
import type { Source } from '../sources/source.js';
import { isStoryRegion } from '../sources/storyRegion.js';
import { ENTITY_TYPES, type EntityType } from '../text/vocabulary.js';
import { foldWord } from './foldedWords.js';
import { stem } from './stem.js';
import { STOP_WORDS } from './stopWords.js';

/** What an article tells of: the place in {@link STORY_WEIGHTS} of each term, and how often it stands. */
export type StoryTerms = ReadonlyMap<string, { readonly where: number; readonly count: number }>;

/** This many words from the start count as the lead. */
const LEAD = 120;
/** How much names, words of the lead and of the rest count; then the words that are part of a name, in the lead and in the rest;
 * then names of places, where many things happen. */
export const STORY_WEIGHTS: readonly number[] = [2, 1, 0.4, 1, 0.4, 2];
const [NAME, IN_LEAD, REST, OF_NAME, PLACE] = [0, 1, 2, 3, 5];

/** Whether a term at this place of {@link STORY_WEIGHTS} is a name of who acts; a name of any kind; a word that no name has. */
export const isNameTerm = (where: number): boolean => where === NAME;
export const isAnyName = (where: number): boolean => where === NAME || where === PLACE;
export const isWordTerm = (where: number): boolean => where === IN_LEAD || where === REST;

/** The terms of a source's own story; `words` are its own. Captions, teasers and boilerplate say nothing of it. */
export function storyTerms(source: Source, words: readonly PlacedWord[] = placedStoryWords(source)): StoryTerms {
  const counts = new Map<string, { where: number; count: number }>();
  const add = (term: string, where: number) => {
    const known = counts.get(term);
    if (!known) {
      counts.set(term, { where, count: 1 });
      return;
    }
    known.where = where >= OF_NAME || known.where >= OF_NAME ? Math.max(known.where, where) : Math.min(known.where, where);
    known.count++;
  };
  const named = source.annotations.filter((one) => isCounted(one) && ENTITY_TYPES.includes(one.type as EntityType));
  let at = 0;
  let next = 0;
  for (const { start, folded: word } of words) {
    const lead = at++ < LEAD;
    while (next < named.length && (named[next]?.span?.end ?? 0) <= start) next++;
    const isNamed = (named[next]?.span?.start ?? Number.POSITIVE_INFINITY) <= start;
    if (word.length > 2 && !STOP_WORDS.has(word)) add(stem(word), (isNamed ? OF_NAME : IN_LEAD) + (lead ? 0 : 1));
  }
  for (const annotation of named) {
    const type = annotation.type as EntityType;
    if (isCounted(annotation)) add(`@${entityKeyOf(annotation, type)}`, type === 'place' ? PLACE : NAME);
  }
  return counts;
}

/** A folded word of headline or body, and where it begins. */
export interface PlacedWord {
  readonly start: number;
  readonly folded: string;
}

/** The folded words of headline and body, in order. */
export function placedStoryWords(source: Source): readonly PlacedWord[] {
  const aside = source.regions.filter(({ kind }) => !isStoryRegion(kind) || kind === 'caption' || kind === 'byline');
  let next = 0;
  const found: { start: number; folded: string }[] = [];
  for (const { start, text } of textOf(source).words) {
    while (next < aside.length && (aside[next]?.span.end ?? 0) <= start) next++;
    if ((aside[next]?.span.start ?? Number.POSITIVE_INFINITY) > start) found.push({ start, folded: foldWord(text) });
  }
  return found;
}
