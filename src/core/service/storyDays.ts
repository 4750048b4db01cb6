import type { InferredDay } from '../article/publishedDay/inferredDay.js';
import { storyDayOf, storyOf } from '../compare/perArticle.js';
import type { Corpus } from './corpus.js';
import type { HeldArticle } from './heldArticle.js';

/** The published days that articles get from the other sources of their stories, kept up to date one change at a time. */
export interface StoryDays {
  /** What was inferred last; undefined before the whole corpus was read. */
  of(corpus: Corpus, uri: string): InferredDay | undefined;
  /**
   * Looks again at the articles without a day that a change concerns: the changed one, those of its story now, those of
   * its story before; all of them where no uri is given. Gives those that have to be read again. Costs nothing in a corpus
   * where every day is known.
   */
  changedBy(corpus: Corpus, uri?: string): readonly string[];
}

interface Memory {
  readonly days: Map<string, InferredDay>;
  /** The story of an article as it was when its day was looked for. */
  readonly stories: Map<string, ReadonlySet<string>>;
}

export function createStoryDays(): StoryDays {
  const memories = new WeakMap<Corpus, Memory>();
  const memoryOf = (corpus: Corpus): Memory => {
    const known = memories.get(corpus) ?? { days: new Map(), stories: new Map() };
    memories.set(corpus, known);
    return known;
  };
  return {
    of: (corpus, uri) => memoryOf(corpus).days.get(uri),
    changedBy(corpus, changed) {
      if (!corpus.loaded) return [];
      const { days, stories } = memoryOf(corpus);
      if (changed !== undefined && !corpus.articles.has(changed)) days.delete(changed);
      const open = [...corpus.articles.values()].filter(isOpen);
      if (!open.length) return [];
      const now = changed === undefined ? undefined : storyUris(corpus, changed);
      const isConcerned = ({ uri }: HeldArticle): boolean =>
        now === undefined || uri === changed || now.has(uri) || (stories.get(uri)?.has(changed as string) ?? false);
      return open.filter(isConcerned).flatMap(({ uri, undated, storyDay }) => {
        const day = undated && storyDayOf(corpus.index, uri, undated.scan);
        stories.set(uri, storyUris(corpus, uri));
        if (day) days.set(uri, day);
        else days.delete(uri);
        return day?.day === storyDay?.day && day?.why === storyDay?.why ? [] : [uri];
      });
    },
  };
}

/** Whether neither anybody nor its own words say the day of an article. */
const isOpen = ({ undated, skipped }: HeldArticle): boolean => undated !== undefined && !undated.inferred && !skipped;

const storyUris = ({ index }: Corpus, uri: string): ReadonlySet<string> =>
  new Set(storyOf(index, uri).map((source) => source.uri));
