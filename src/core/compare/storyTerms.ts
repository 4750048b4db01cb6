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
/** How much names, words of the lead and words of the rest count. */
export const STORY_WEIGHTS: readonly number[] = [2, 1, 0.4];
const [NAME, IN_LEAD, REST] = [0, 1, 2];

/** The terms of a source's own story. Captions, teasers and boilerplate say nothing of it. */
export function storyTerms(source: Source): StoryTerms {
  const counts = new Map<string, { where: number; count: number }>();
  const add = (term: string, where: number) => {
    const known = counts.get(term);
    if (!known) {
      counts.set(term, { where, count: 1 });
      return;
    }
    known.where = Math.min(known.where, where);
    known.count++;
  };
  let at = 0;
  for (const word of storyWords(source)) {
    const lead = at++ < LEAD;
    if (word.length > 2 && !STOP_WORDS.has(word)) add(stem(word), lead ? IN_LEAD : REST);
  }
  for (const annotation of source.annotations.filter(isCounted)) {
    const type = annotation.type as EntityType;
    if (ENTITY_TYPES.includes(type)) add(`@${entityKeyOf(annotation, type)}`, NAME);
  }
  return counts;
}

/** The folded words of headline and body, in order. */
export const storyWords = (source: Source): readonly string[] => placedStoryWords(source).map(({ folded }) => folded);

/** The same, each with its place. */
export function placedStoryWords(source: Source): readonly { readonly start: number; readonly folded: string }[] {
  const aside = source.regions.filter(({ kind }) => !isStoryRegion(kind) || kind === 'caption' || kind === 'byline');
  let next = 0;
  const found: { start: number; folded: string }[] = [];
  for (const { start, text } of textOf(source).words) {
    while (next < aside.length && (aside[next]?.span.end ?? 0) <= start) next++;
    if ((aside[next]?.span.start ?? Number.POSITIVE_INFINITY) > start) found.push({ start, folded: foldWord(text) });
  }
  return found;
}
