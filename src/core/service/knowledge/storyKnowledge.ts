import { storyOf } from '../../compare/perArticle.js';
import type { ActionResult } from '../../serviceTypes.js';
import { matchesPath } from '../../sidecar/corpus/globs.js';
import type { ListItem } from '../../sidecar/corpus/listFile.js';
import { STORIES_FILE } from '../../sidecar/corpus/storiesFile.js';
import { sourceAndDay } from '../../sources/labels.js';
import { fileChanged } from '../fileChanged.js';
import { pathBelow } from '../uris.js';
import { corpusFileUri, type MakeItems, writeCorpusFile } from './corpusFileWriter.js';
import { folderFor, freeId, type KnowledgeInit } from './knowledgeTools.js';
import type { CorpusKnowledge } from './knowledgeTypes.js';

const FEW: ActionResult = { ok: false, message: 'Choose another article: a story needs two.' };

/** Groupings of articles that a person confirms or refuses. */
export function createStoryKnowledge(
  init: KnowledgeInit,
): Pick<CorpusKnowledge, 'confirmStory' | 'refuseStory' | 'storySources'> {
  const { store, hand, record } = init;
  const write = (folder: string, make: MakeItems, done: string) =>
    record(async (through) => {
      const result = await writeCorpusFile(through, folder, STORIES_FILE, make, done);
      await fileChanged(corpusFileUri(folder, STORIES_FILE), store);
      return result;
    });
  return {
    async storySources(uri) {
      const { index } = store.corpusOf(uri);
      const story = new Set(storyOf(index, uri));
      const others = index.sources().filter((source) => source.uri !== uri);
      return others.map((source) => ({
        uri: source.uri,
        file: source.file,
        label: sourceAndDay(source),
        same: story.has(source),
      }));
    },
    async confirmStory(uris, title) {
      const articles = [...new Set(uris)].filter((uri) => store.get(uri));
      if (articles.length < 2) return FEW;
      const folder = await folderFor(articles, store);
      const paths = articles.map((uri) => pathBelow(uri, folder));
      const make: MakeItems = (items) => {
        const held = [...new Set(paths.flatMap((path) => storyWith(items, path) ?? []))];
        const [story, second] = held;
        if (second)
          return {
            refused: `They are in two stories already, ${story?.fields.id} and ${second.fields.id}: settle it in stories.yaml.`,
          };
        if (!story) {
          const id = freeId(title || nameIn(paths[0] ?? ''), idsOf(items));
          return [{ kind: 'add', fields: { id, title, articles: paths, ...hand() } }];
        }
        return [
          {
            kind: 'set',
            item: story,
            put: paths.filter((path) => storyWith([story], path) === undefined).map((value) => ({ field: 'articles', value })),
            take: paths.map((value) => ({ field: 'not', value })),
            ...(title ? { fields: { title } } : {}),
          },
        ];
      };
      return write(folder, make, `${paths.length} articles tell one story.`);
    },
    async refuseStory(uri, others) {
      const articles = [...new Set(others)].filter((other) => other !== uri && store.get(other));
      if (!store.get(uri) || !articles.length) return FEW;
      const folder = await folderFor([uri, ...articles], store);
      const path = pathBelow(uri, folder);
      const paths = articles.map((other) => pathBelow(other, folder));
      const make: MakeItems = (items) => {
        // Taken out of the story of the others, where they have one; else they are kept out of this one's.
        const theirs = paths.map((other) => storyWith(items, other)).find((story) => story !== undefined);
        if (theirs)
          return [
            { kind: 'set', item: theirs, put: [{ field: 'not', value: path }], take: [{ field: 'articles', value: path }] },
          ];
        const own = storyWith(items, path);
        if (own) return [{ kind: 'set', item: own, put: paths.map((value) => ({ field: 'not', value })) }];
        const id = freeId(nameIn(path), idsOf(items));
        return [{ kind: 'add', fields: { id, articles: [path], not: paths, ...hand() } }];
      };
      return write(folder, make, `${path} tells another story.`);
    },
  };
}

/** The first story that a path was put into. */
const storyWith = (items: readonly ListItem[], path: string): ListItem | undefined =>
  items.find(({ fields }) => {
    const { articles = [], not = [] } = fields as { articles?: readonly string[]; not?: readonly string[] };
    const isMeant = (globs: readonly string[]) => globs.some((glob) => matchesPath(glob, path));
    return isMeant(articles) && !isMeant(not);
  });

const idsOf = (items: readonly ListItem[]): ReadonlySet<unknown> => new Set(items.map(({ fields }) => fields.id));

/** The name of a file without folders and ending. */
const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
