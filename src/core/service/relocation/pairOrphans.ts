/** A sidecar without article, as far as pairing goes. Paths are below one root. */
export interface LoneSidecar {
  readonly uri: string;
  /** Path of the article that it was written for. */
  readonly articlePath: string;
  readonly hash: string | undefined;
}

/** An article that it may belong to. */
export interface HashedArticle {
  readonly uri: string;
  readonly path: string;
  readonly hash: string | undefined;
  readonly isTaken: boolean;
}

/** The articles of a sidecar's text, and the one that is it beyond doubt. */
export interface Pairing {
  /** The likeliest first, those with a sidecar of their own last. */
  readonly sameText: readonly HashedArticle[];
  readonly sure: string | undefined;
}

/**
 * Which articles have the text that each sidecar was written for. Where several have it, the name tells, then the folders
 * above it: a folder that was moved keeps its inside. Beyond doubt is only what both sides choose alone; twins that no
 * name tells apart are for a person to decide.
 */
export function pairOrphans(lone: readonly LoneSidecar[], articles: readonly HashedArticle[]): ReadonlyMap<LoneSidecar, Pairing> {
  const byHash = groupBy(articles, ({ hash }) => hash);
  const lonesByHash = groupBy(lone, ({ hash }) => hash);
  return new Map(
    lone.map((sidecar) => {
      const likeness = ({ path }: HashedArticle) => sharedTail(sidecar.articlePath, path);
      const same = [...(byHash.get(sidecar.hash) ?? [])].sort(
        (a, b) => Number(a.isTaken) - Number(b.isTaken) || likeness(b) - likeness(a) || (a.path < b.path ? -1 : 1),
      );
      const free = same.filter(({ isTaken }) => !isTaken);
      const chosen = onlyBest(free, likeness);
      const rivals = lonesByHash.get(sidecar.hash) ?? [];
      const back = chosen && onlyBest(rivals, ({ articlePath }) => sharedTail(articlePath, chosen.path));
      return [sidecar, { sameText: same, sure: back === sidecar ? chosen?.uri : undefined }];
    }),
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): ReadonlyMap<string | undefined, readonly T[]> {
  const groups = new Map<string | undefined, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The item with the highest score, where no other has the same. */
function onlyBest<T>(items: readonly T[], score: (item: T) => number): T | undefined {
  const best = Math.max(...items.map(score));
  const found = items.filter((item) => score(item) === best);
  return found.length === 1 ? found[0] : undefined;
}

/** How many names at the end two paths have in common: the file's own, its folder's, and so on. */
export function sharedTail(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  let shared = 0;
  while (shared < Math.min(left.length, right.length) && left.at(-1 - shared) === right.at(-1 - shared)) shared++;
  return shared;
}
