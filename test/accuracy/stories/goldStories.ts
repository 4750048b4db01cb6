import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A passage of a gold list: the words in their file, the nth of equal ones, and other words that are as good. */
export interface GoldPassage {
  readonly file: string;
  readonly text: string;
  readonly nth?: number;
  readonly also?: readonly string[];
}

/** A pair of a gold list. One that is hard, or whose side lies in a reprint, may be reported or left out. */
export interface GoldPair {
  readonly a: GoldPassage;
  readonly b: GoldPassage;
  readonly relation?: string;
  /** Relations that are as good. */
  readonly alt?: string | readonly string[];
  readonly kind?: string;
  readonly reprint?: boolean;
  readonly hard?: boolean;
}

const PAIRS = ['quotes', 'conflicts', 'agreements', 'traps', 'neutral'] as const;
type Pairs = Readonly<Record<(typeof PAIRS)[number], readonly GoldPair[]>>;

/** The gold lists of all stories of a folder; paths are relative to it, with `/`. */
export interface GoldStories extends Pairs {
  readonly reprints: readonly (readonly string[])[];
  readonly stories: readonly (readonly string[])[];
  /** The texts of all articles, as the scanners have them. */
  readonly texts: ReadonlyMap<string, string>;
}

interface GoldFile extends Partial<Pairs> {
  readonly reprints?: readonly (readonly string[])[];
}

/** Reads the stories of a folder: a folder each, with its articles and gold.json. Undefined where there is none. */
export function readGoldStories(folder: string): GoldStories | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'gold.json')));
  const golds = names
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(path.join(folder, name, 'gold.json'), 'utf8')) as GoldFile] as const);
  const inStory = (name: string, passage: GoldPassage): GoldPassage =>
    passage.file.includes('/') ? passage : { ...passage, file: `${name}/${passage.file}` };
  const pairs = (list: (typeof PAIRS)[number]) =>
    golds.flatMap(([name, gold]) =>
      (gold[list] ?? []).flatMap((pair) =>
        pair.a && pair.b ? [{ ...pair, a: inStory(name, pair.a), b: inStory(name, pair.b) }] : [],
      ),
    );
  const stories = names.map((name) =>
    readdirSync(path.join(folder, name))
      .filter((file) => /\.(?:txt|md|news|article)$/.test(file))
      .map((file) => `${name}/${file}`),
  );
  return {
    ...(Object.fromEntries(PAIRS.map((list) => [list, pairs(list)])) as unknown as Pairs),
    reprints: golds.flatMap(([name, { reprints = [] }]) => reprints.map((group) => group.map((file) => `${name}/${file}`))),
    stories,
    texts: new Map(stories.flat().map((file) => [file, textOf(path.join(folder, file))])),
  };
}

const textOf = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
