import schema from '../stories.schema.json';
import { matchesPath } from './globs.js';
import { entriesReader, listForm } from './listFile.js';
import { wildGlobs } from './wildGlobs.js';

/** One entry of `.newsmark/stories.yaml`: articles that a person put into one story, and others kept out of it. */
export interface StoryEntry {
  readonly id: string;
  readonly title?: string;
  /** Paths or globs below the folder that holds `.newsmark`. */
  readonly articles?: readonly string[];
  readonly not?: readonly string[];
}

/** The form of `.newsmark/stories.yaml`. */
export const STORIES_FILE = listForm(schema, {
  key: 'stories',
  vital: ['id'],
  doubts: wildGlobs,
  heading: '# Which articles tell one story, and which do not. Edit by hand if you like.',
});

/** Reads `.newsmark/stories.yaml`. An entry that cannot be read is reported and groups nothing. Never throws. */
export const readStoriesFile = entriesReader<StoryEntry>(STORIES_FILE);

/** What a list of stories says of the article at `relativePath`: the first story that it is in, and all that it is not in. */
export function storyFacts(
  entries: readonly StoryEntry[],
  relativePath: string,
): { readonly story?: string; readonly notStories?: readonly string[] } {
  const isMeant = (globs: readonly string[] = []) => globs.some((glob) => matchesPath(glob, relativePath));
  const refused = entries.filter(({ not }) => isMeant(not)).map(({ id }) => id);
  const story = entries.find(({ id, articles }) => !refused.includes(id) && isMeant(articles))?.id;
  return { ...(story ? { story } : {}), ...(refused.length ? { notStories: refused } : {}) };
}
