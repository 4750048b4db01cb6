import type { KnownEntity } from '../../article/annotation.js';
import type { Strings } from '../../text/packed/strings.js';
import { IndexedPassage } from '../indexedPassage.js';
import type { Source } from '../source.js';
import type { BucketMention } from './nameBucket.js';
import type { NamedMention } from './namedMention.js';

/** Numbers of one mention in {@link SourceNames.rows}. */
const WIDTH = 7;

/** The names of one source: seven numbers for each mention, so that nothing of the article is held. */
export interface SourceNames {
  readonly source: Source;
  /** Place in the source's annotations, start, end; key, name and title (0: none) by their numbers; 1: accepted by a person. */
  readonly rows: Uint32Array;
  /** Whom a person wrote down, by place in the annotations; undefined where nobody did. */
  readonly known: ReadonlyMap<number, KnownEntity> | undefined;
}

/** What one source names, in order of its annotations. */
export function sourceNames(source: Source, mentions: readonly NamedMention[], strings: Strings): SourceNames {
  const rows = new Uint32Array(mentions.length * WIDTH);
  const known = new Map<number, KnownEntity>();
  for (const [row, { at, start, end, key, name, title, isAccepted, known: entity }] of mentions.entries()) {
    const numbers = [strings.numberOf(key), strings.numberOf(name), title ? strings.numberOf(title) + 1 : 0];
    rows.set([at, start, end, ...numbers, isAccepted ? 1 : 0], row * WIDTH);
    if (entity) known.set(at, entity);
  }
  return { source, rows, known: known.size ? known : undefined };
}

/** The mentions under a key, in order. */
export function mentionsUnder({ source, rows, known }: SourceNames, key: string, strings: Strings): readonly BucketMention[] {
  const found: BucketMention[] = [];
  const asked = strings.numberOf(key);
  for (let row = 0; row < rows.length; row += WIDTH) {
    if (rows[row + 3] !== asked) continue;
    const [at = 0, start = 0, end = 0, , name = 0, title = 0, isAccepted = 0] = rows.subarray(row, row + WIDTH);
    const entity = known?.get(at);
    found.push({
      passage: new IndexedPassage(source, at, start, end),
      name: strings.at(name),
      ...(title ? { title: strings.at(title - 1) } : {}),
      ...(entity ? { known: entity } : {}),
      isAccepted: isAccepted === 1,
    });
  }
  return found;
}

/** How each mention under a key is spelt, or the titles that are given with them. */
export function wordsUnder({ rows }: SourceNames, key: string, which: 'name' | 'title', strings: Strings): readonly string[] {
  const found: string[] = [];
  const asked = strings.numberOf(key);
  for (let row = 0; row < rows.length; row += WIDTH) {
    if (rows[row + 3] !== asked) continue;
    const word = which === 'name' ? (rows[row + 4] as number) : (rows[row + 5] as number) - 1;
    if (word >= 0) found.push(strings.at(word));
  }
  return found;
}

/** The key of the mention at a place in the source's annotations. */
export function keyAt(names: SourceNames | undefined, annotation: number, strings: Strings): string | undefined {
  const rows = names?.rows ?? NO_ROWS;
  for (let row = 0; row < rows.length; row += WIDTH) if (rows[row] === annotation) return strings.at(rows[row + 3] as number);
  return undefined;
}

/** All keys, and all names, each once, in order. */
export const keysIn = (names: SourceNames | undefined, strings: Strings): ReadonlySet<string> => column(names, 3, strings);
export const namesIn = (names: SourceNames | undefined, strings: Strings): ReadonlySet<string> => column(names, 4, strings);

const NO_ROWS = new Uint32Array();

function column(names: SourceNames | undefined, at: number, strings: Strings): ReadonlySet<string> {
  const rows = names?.rows ?? NO_ROWS;
  const found = new Set<string>();
  for (let row = at; row < rows.length; row += WIDTH) found.add(strings.at(rows[row] as number));
  return found;
}
