import type { InferredDay } from '../article/publishedDay/inferredDay.js';
import { storyDayOf, storyDaySteps, storyOf } from '../compare/perArticle.js';
import { createFewMap, type FewMap } from '../text/fewMap.js';
import type { Corpus } from './corpus.js';
import type { HeldArticle } from './heldArticle.js';

/** The published days that articles get from the other sources of their stories, kept up to date one change at a time. */
export interface StoryDays {
  /** What was inferred last, or recalled; undefined where nothing was. */
  of(corpus: Corpus, uri: string): InferredDay | undefined;
  /**
   * The articles without a day that a change concerns: the changed one, those of its story now, those of its story before;
   * all of them where no uri is given. Costs nothing in a corpus where every day is known.
   */
  concernedBy(corpus: Corpus, uri?: string): readonly string[];
  /** The work of `look` in steps, for pauses between them: afterwards it takes no time, where nothing changed meanwhile. */
  prepare(corpus: Corpus, uri: string): Iterator<void, unknown>;
  /** Infers the day of such an article anew; true when it is another one than the article has, which has to be read again. */
  look(corpus: Corpus, uri: string): boolean;
  /** What was found of each such article. */
  looked(corpus: Corpus): ReadonlyMap<string, LookedDay>;
  /** Takes over what was found in another run. */
  recall(corpus: Corpus, looked: ReadonlyMap<string, LookedDay>): void;
}

/** The day that was found out of an article's story, and the story, both as they were then. */
export interface LookedDay {
  readonly day: InferredDay | undefined;
  readonly story: ReadonlySet<string>;
}

interface Memory {
  readonly days: Map<string, InferredDay>;
  /** The story of an article as it was when its day was looked for. */
  readonly stories: Map<string, ReadonlySet<string>>;
  /** The same from the other side: the articles in whose story one was then. */
  readonly lookers: FewMap<string, string>;
}

export function createStoryDays(): StoryDays {
  const memories = new WeakMap<Corpus, Memory>();
  const memoryOf = (corpus: Corpus): Memory => {
    const known = memories.get(corpus) ?? { days: new Map(), stories: new Map(), lookers: createFewMap() };
    memories.set(corpus, known);
    return known;
  };
  return {
    of: (corpus, uri) => memoryOf(corpus).days.get(uri),
    concernedBy(corpus, changed) {
      if (!corpus.loaded) return [];
      const { days, lookers } = memoryOf(corpus);
      const { articles } = corpus;
      if (changed === undefined) return [...articles.values()].filter(isOpen).map(({ uri }) => uri);
      if (!articles.has(changed)) days.delete(changed);
      if (!hasOpen(articles.values())) return [];
      const concerned = new Set([changed, ...storyUris(corpus, changed), ...lookers.of(changed)]);
      return [...concerned].filter((uri) => {
        const article = articles.get(uri);
        return article !== undefined && isOpen(article);
      });
    },
    prepare({ articles, index }, uri) {
      const article = articles.get(uri);
      const undated = article && isOpen(article) ? article.undated : undefined;
      return undated ? storyDaySteps(index, uri, undated.scan) : [][Symbol.iterator]();
    },
    look(corpus, uri) {
      const article = corpus.articles.get(uri);
      if (!article || !isOpen(article)) return false;
      const { days } = memoryOf(corpus);
      const day = article.undated && storyDayOf(corpus.index, uri, article.undated.scan);
      remember(memoryOf(corpus), uri, storyUris(corpus, uri));
      if (day) days.set(uri, day);
      else days.delete(uri);
      return day?.day !== article.storyDay?.day || day?.why !== article.storyDay?.why;
    },
    looked(corpus) {
      const { days, stories } = memoryOf(corpus);
      return new Map([...stories].map(([uri, story]) => [uri, { day: days.get(uri), story }]));
    },
    recall(corpus, looked) {
      const memory = memoryOf(corpus);
      for (const [uri, { day, story }] of looked) {
        remember(memory, uri, story);
        if (day) memory.days.set(uri, day);
      }
    },
  };
}

function remember({ stories, lookers }: Memory, uri: string, story: ReadonlySet<string>): void {
  for (const other of stories.get(uri) ?? []) if (!story.has(other)) lookers.drop(other, uri);
  for (const other of story) lookers.add(other, uri);
  stories.set(uri, story);
}

/**
 * Reads again each article that changes give another day, or a whole corpus just read; `pause` after each. A day that is inferred is no evidence for
 * another: what is read again here changes no further day, so that all can be looked at first, while the index stands still.
 */
export const settling =
  (storyDays: StoryDays, reread: (uri: string) => Promise<unknown>) =>
  async (corpus: Corpus, changed?: readonly string[], pause?: () => Promise<void>): Promise<void> => {
    const concerned = new Set<string>();
    for (const uri of changed ?? [undefined]) {
      for (const one of storyDays.concernedBy(corpus, uri)) concerned.add(one);
      await pause?.();
    }
    const due: string[] = [];
    for (const uri of concerned) {
      const steps = pause && storyDays.prepare(corpus, uri);
      while (steps && !steps.next().done) await pause();
      if (storyDays.look(corpus, uri)) due.push(uri);
      await pause?.();
    }
    for (const uri of due) {
      await reread(uri);
      await pause?.();
    }
  };

function hasOpen(articles: Iterable<HeldArticle>): boolean {
  for (const article of articles) if (isOpen(article)) return true;
  return false;
}

/** Whether neither anybody nor its own words say the day of an article. */
const isOpen = ({ hasOpenDay, skipped }: HeldArticle): boolean => hasOpenDay && !skipped;

const storyUris = ({ index }: Corpus, uri: string): ReadonlySet<string> =>
  new Set(storyOf(index, uri).map((source) => source.uri));
