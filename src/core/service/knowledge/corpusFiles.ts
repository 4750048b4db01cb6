import { type ArticleFacts, mergeFacts } from '../../article/facts.js';
import type { Files } from '../../ports.js';
import { type EntityEntry, readEntitiesFile } from '../../sidecar/corpus/entitiesFile.js';
import { createIgnored, type IgnoredIn, type IgnoreEntry, readIgnoreFile } from '../../sidecar/corpus/ignoreFile.js';
import { factsFromSources, readSourcesFile, type SourceEntry } from '../../sidecar/corpus/sourcesFile.js';
import { readStoriesFile, type StoryEntry, storyFacts } from '../../sidecar/corpus/storiesFile.js';
import type { SidecarProblem } from '../../sidecar/problem.js';
import type { Knowledge } from '../../sources/knowledge.js';
import { createKnownEntities, type KnownEntities } from '../../sources/knownEntities.js';
import { textKey } from '../../text/textKey.js';
import { foldersUpTo, pathBelow } from '../uris.js';
import { createGoneEntities, type GoneEntities } from './goneEntities.js';

/** Name of the folder with a corpus's own files. */
export const CORPUS_FOLDER = '.newsmark';

const READERS = {
  'entities.yaml': readEntitiesFile,
  'ignore.yaml': readIgnoreFile,
  'sources.yaml': readSourcesFile,
  'stories.yaml': readStoriesFile,
} as const;
export type CorpusFileName = keyof typeof READERS;
export const CORPUS_FILES = Object.keys(READERS) as readonly CorpusFileName[];

/** What one `.newsmark` folder says; `exists` where any of its files does. */
interface FolderFiles {
  readonly exists: boolean;
  readonly entities: readonly EntityEntry[];
  readonly ignoredIn: IgnoredIn;
  readonly sources: readonly SourceEntry[];
  readonly stories: readonly StoryEntry[];
  /** All of it as one text, by which two readings are compared. */
  readonly said: string;
}

/** What the `.newsmark` folders of a corpus say: the nearest to an article first, then those above it up to the root. */
export interface CorpusFiles {
  /** Another number after each reading that said anything new: what was asked before is old by then. */
  readonly edition: number;
  /** What `sources.yaml` and `stories.yaml` say of an article. */
  factsOf(uri: string): Promise<ArticleFacts | undefined>;
  /** What `entities.yaml` and `ignore.yaml` say of an article. */
  knowledgeOf(uri: string): Promise<Knowledge>;
  /** The title of the story that a person put an article into, where it has one. */
  storyTitleOf(uri: string): Promise<string | undefined>;
  /** Names of the folder in which an article lies. */
  namesAt(uri: string): Promise<KnownEntities | undefined>;
  /** Ids that were in `entities.yaml` since this corpus is read, and are in none any more. */
  goneAt(uri: string): Promise<ReadonlySet<string>>;
  /** The folders with a `.newsmark`, from the article up to the root. */
  foldersWith(uri: string): Promise<readonly string[]>;
  /** Reads the files of a folder again; true when they say anything else. While one is broken its last good reading stays. */
  again(folder: string): Promise<boolean>;
}

export function createCorpusFiles(root: string, files: Files): CorpusFiles {
  const folders = new Map<string, Promise<FolderFiles>>();
  let names = new Map<string, KnownEntities | undefined>();
  let keys = new Map<string, string>();
  const good = new Map<string, Reading>();
  let edition = 0;
  const gone = createGoneEntities();
  const at = (folder: string): Promise<FolderFiles> => {
    const known = folders.get(folder) ?? readFolder(folder, files, good, gone);
    folders.set(folder, known);
    return known;
  };
  const above = (uri: string) => Promise.all(foldersUpTo(uri, root).map(async (folder) => ({ folder, said: await at(folder) })));
  // One after the other: of two readings at once the older one could come last.
  let turn: Promise<unknown> = Promise.resolve();
  const readAgain = async (folder: string): Promise<boolean> => {
    const before = await folders.get(folder);
    const reading = readFolder(folder, files, good, gone);
    if (before && (await reading).said === before.said) return false;
    folders.set(folder, reading);
    names = new Map();
    keys = new Map();
    edition++;
    return true;
  };
  const corpusFiles: CorpusFiles = {
    get edition() {
      return edition;
    },
    async factsOf(uri) {
      const found = (await above(uri)).flatMap(({ folder, said }) => {
        const path = pathBelow(uri, folder);
        return [factsFromSources(said.sources, path), storyFacts(said.stories, path)];
      });
      const told = found.filter((facts) => facts && Object.keys(facts).length);
      return told.length ? mergeFacts(...told) : undefined;
    },
    async storyTitleOf(uri) {
      for (const { folder, said } of await above(uri)) {
        const { story } = storyFacts(said.stories, pathBelow(uri, folder));
        if (story !== undefined) return said.stories.find(({ id }) => id === story)?.title;
      }
      return undefined;
    },
    async knowledgeOf(uri) {
      const found = await above(uri);
      const ignored = found.flatMap(({ folder, said }) => said.ignoredIn(pathBelow(uri, folder)) ?? []);
      const folder = foldersUpTo(uri, root)[0] ?? root;
      const key = keys.get(folder) ?? keyOf(found.map(({ said }) => said));
      keys.set(folder, key);
      // Which words are ignored hangs on the path too.
      return { known: await corpusFiles.namesAt(uri), ignored, key: ignored.length ? `${key} ${uri}` : key };
    },
    async namesAt(uri) {
      const mine = names;
      const lists = (await above(uri)).map(({ said }) => said.entities).filter(({ length }) => length);
      const key = foldersUpTo(uri, root)[0] ?? root;
      // One object for all articles of a folder while nothing changes.
      if (!mine.has(key)) mine.set(key, lists.length ? createKnownEntities(lists) : undefined);
      return mine.get(key);
    },
    async goneAt(uri) {
      await above(uri);
      return gone.in(foldersUpTo(uri, root));
    },
    async foldersWith(uri) {
      return (await above(uri)).filter(({ said }) => said.exists).map(({ folder }) => folder);
    },
    again(folder) {
      const result = turn.then(() => readAgain(folder));
      turn = result.catch(() => undefined);
      return result;
    },
  };
  return corpusFiles;
}

const keyOf = (folders: readonly FolderFiles[]): string =>
  folders.some(({ exists }) => exists) ? textKey(JSON.stringify(folders.map(({ said }) => said))) : '';

type Reading = { readonly text: string; readonly entries: readonly unknown[]; readonly problems: readonly SidecarProblem[] };

async function readFolder(folder: string, files: Files, good: Map<string, Reading>, gone: GoneEntities): Promise<FolderFiles> {
  const read = async (name: CorpusFileName): Promise<Reading | undefined> => {
    const uri = `${folder}/${CORPUS_FOLDER}/${name}`;
    const last = good.get(uri);
    // One that cannot be read at this moment says what it said last, and keeps no article from being read.
    const text = await files.read(uri).catch(() => last?.text);
    if (text === undefined) good.delete(uri);
    if (text === undefined || last?.text === text) return text === undefined ? undefined : last;
    const reading = { text, ...READERS[name](text) };
    if (last && isBroken(reading)) return last;
    good.set(uri, reading);
    return reading;
  };
  const [entities, ignore, sources, stories] = await Promise.all(CORPUS_FILES.map(read));
  gone.note(
    folder,
    ((entities?.entries ?? []) as readonly EntityEntry[]).flatMap(({ id, was = [] }) => [id, ...was]),
  );
  const entriesOf = <E>(reading: Reading | undefined) => (reading?.entries ?? []) as readonly E[];
  return {
    exists: [entities, ignore, sources, stories].some((reading) => reading !== undefined),
    entities: entriesOf(entities),
    ignoredIn: createIgnored(entriesOf<IgnoreEntry>(ignore)),
    sources: entriesOf(sources),
    stories: entriesOf(stories),
    said: JSON.stringify([entities, ignore, sources, stories].map((reading) => reading?.entries)),
  };
}

/** Typed half, in a merge, or no text: what it said before holds until it can be read again. */
const BROKEN: ReadonlySet<string> = new Set(['YAML_SYNTAX', 'MERGE_MARKERS', 'TOO_LARGE', 'WRONG_ENCODING', 'NOT_A_SIDECAR']);
const isBroken = ({ problems }: Reading): boolean =>
  problems.some(({ code, severity }) => severity === 'error' && BROKEN.has(code));

/** What is wrong with a corpus file; undefined for the uri of any other file, or of none. */
export async function corpusFileProblems(uri: string, files: Files): Promise<readonly SidecarProblem[] | undefined> {
  const name = CORPUS_FILES.find((known) => uri.endsWith(`/${CORPUS_FOLDER}/${known}`));
  const text = name && (await files.read(uri));
  return name && text !== undefined ? READERS[name](text).problems : undefined;
}
