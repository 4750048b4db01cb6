import { entityKeyOf } from '../sources/nameKey.js';
import { isCounted, textOf } from '../sources/passage.js';
import type { Source } from '../sources/source.js';
import { isStoryRegion } from '../sources/storyRegion.js';
import { ENTITY_TYPES, type EntityType } from '../text/vocabulary.js';
import { foldWord } from './foldedWords.js';
import { stem } from './stem.js';
import { STOP_WORDS } from './stopWords.js';

/** What an article tells of, as weights of terms: its names, the words of its lead, the words of the rest. */
export type StoryTerms = ReadonlyMap<string, number>;

/** This many words from the start count as the lead. */
const LEAD = 120;
const WEIGHT = { name: 2, lead: 1, rest: 0.4 };

/** The terms of a source's own story, dampened by logarithm. Captions, teasers and boilerplate say nothing of it. */
export function storyTerms(source: Source): StoryTerms {
  const counts = new Map<string, { weight: number; count: number }>();
  const add = (term: string, weight: number) => {
    const known = counts.get(term) ?? { weight: 0, count: 0 };
    counts.set(term, { weight: Math.max(known.weight, weight), count: known.count + 1 });
  };
  let at = 0;
  for (const word of storyWords(source)) {
    const lead = at++ < LEAD;
    if (word.length > 2 && !STOP_WORDS.has(word)) add(stem(word), lead ? WEIGHT.lead : WEIGHT.rest);
  }
  for (const annotation of source.annotations.filter(isCounted)) {
    const type = annotation.type as EntityType;
    if (ENTITY_TYPES.includes(type)) add(`@${entityKeyOf(annotation, type)}`, WEIGHT.name);
  }
  return new Map([...counts].map(([term, { weight, count }]) => [term, weight * Math.log2(1 + count)]));
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
