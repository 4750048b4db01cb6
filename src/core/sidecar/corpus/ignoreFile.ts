import { fold } from '../../text/fold.js';
import type { AnnotationType } from '../../text/vocabulary.js';
import schema from '../ignore.schema.json';
import { matchesPath } from './globs.js';
import { entriesReader, listForm } from './listFile.js';
import { wildGlobs } from './wildGlobs.js';

/** One entry of `.newsmark/ignore.yaml`: words that are never marked again. */
export interface IgnoreEntry {
  readonly exact: string;
  /** Only marks of this kind. */
  readonly type?: AnnotationType;
  /** Only in these articles: path or glob below the folder that holds `.newsmark`. */
  readonly file?: string;
}

/** The form of `.newsmark/ignore.yaml`. */
export const IGNORE_FILE = listForm(schema, {
  key: 'ignore',
  vital: ['exact', 'type', 'file'],
  doubts: wildGlobs,
  heading: '# Words that are never marked again. Take a line out to have them marked.',
});

/** Reads `.newsmark/ignore.yaml`. An entry that cannot be read is reported and ignores nothing. Never throws. */
export const readIgnoreFile = entriesReader<IgnoreEntry>(IGNORE_FILE);

/** The words of an entry as they are compared: whole, without regard to case, kind of quote mark or space. */
export const ignoredWords = (exact: string): string => fold(exact).replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether words of a type are ignored. Each question costs by the words alone. */
export type Ignored = (type: AnnotationType, exact: string) => boolean;

/** What a list ignores in the article at a path below the folder that holds `.newsmark`; undefined where it is nothing. */
export type IgnoredIn = (relativePath: string) => Ignored | undefined;

/** Reads a list once; what is ignored everywhere is shared by all articles. */
export function createIgnored(entries: readonly IgnoreEntry[]): IgnoredIn {
  const everywhere = keysOf(entries.filter(({ file }) => file === undefined));
  const somewhere = entries.filter(({ file }) => file !== undefined);
  const always = everywhere.size ? asked(everywhere) : undefined;
  return (relativePath) => {
    const here = somewhere.filter(({ file = '' }) => matchesPath(file, relativePath));
    return here.length ? asked(new Set([...everywhere, ...keysOf(here)])) : always;
  };
}

const keysOf = (entries: readonly IgnoreEntry[]): ReadonlySet<string> =>
  new Set(entries.map(({ exact, type }) => `${type ?? ''} ${ignoredWords(exact)}`));

const asked =
  (keys: ReadonlySet<string>): Ignored =>
  (type, exact) => {
    const words = ignoredWords(exact);
    return keys.has(`${type} ${words}`) || keys.has(` ${words}`);
  };
