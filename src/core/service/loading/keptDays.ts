import type { InferredDay } from '../../article/publishedDay/inferredDay.js';
import type { Cache } from '../../ports.js';
import { seal, unseal } from '../../text/packed/sealed.js';
import { textKey } from '../../text/textKey.js';
import type { LookedDay } from '../storyDays.js';

/** The days that the last run found out of stories, and what they were found out of. */
export interface KeptDays {
  /** By uri, of articles without a day of their own. */
  readonly looked: ReadonlyMap<string, LookedDay>;
  /** Articles that came, say something else or are gone since. `now`: of each article a number for what it says. */
  changedSince(now: ReadonlyMap<string, number>): readonly string[];
}

/** Articles by their place in `uris`. */
interface Stored {
  readonly uris: string;
  /** Of each article a number for what it says. */
  readonly says: Uint32Array;
  readonly looked: readonly StoredLook[];
}

type StoredLook = readonly [at: number, story: Uint32Array, day?: InferredDay];

const nameOf = (root: string): string => `days-${textKey(root).slice(0, 32)}`;

/** A number for what an article says: another one, but by chance, where it says anything else. */
export const numberOf = (key: string): number => Number.parseInt(textKey(key).slice(0, 8), 16);

/** What the last run left; undefined where nothing of this edition is there. */
export async function readKeptDays(cache: Cache, root: string, edition: string): Promise<KeptDays | undefined> {
  const bytes = await cache.get(nameOf(root));
  const stored = bytes && (unseal(bytes, edition) as Stored | undefined);
  if (!stored) return undefined;
  const uris = stored.uris.split('\n');
  const uriAt = (at: number): string => uris[at] ?? '';
  const looked = stored.looked.map(([at, story, day]): [string, LookedDay] => [
    uriAt(at),
    { day, story: new Set(Array.from(story, uriAt)) },
  ]);
  return {
    looked: new Map(looked),
    changedSince(now) {
      const before = new Map(uris.map((uri, at) => [uri, stored.says[at]]));
      const gone = uris.filter((uri) => !now.has(uri));
      return [...gone, ...[...now].flatMap(([uri, says]) => (before.get(uri) === says ? [] : [uri]))];
    },
  };
}

export async function writeKeptDays(
  { cache, root, edition }: { readonly cache: Cache; readonly root: string; readonly edition: string },
  says: ReadonlyMap<string, number>,
  looked: ReadonlyMap<string, LookedDay>,
): Promise<void> {
  const uris = [...says.keys()];
  const places = new Map(uris.map((uri, at) => [uri, at]));
  const stored: Stored = {
    uris: uris.join('\n'),
    says: Uint32Array.from(says.values()),
    looked: [...looked].flatMap(([uri, { day, story }]): StoredLook[] => {
      const at = places.get(uri);
      const others = Uint32Array.from([...story].flatMap((other) => places.get(other) ?? []));
      return at === undefined ? [] : [day ? [at, others, day] : [at, others]];
    }),
  };
  await cache.put(nameOf(root), seal(stored, edition));
}
