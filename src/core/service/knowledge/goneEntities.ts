/** Ids that `entities.yaml` files had while this window was open, and have no more. */
export interface GoneEntities {
  /** What the file of a folder says now. */
  note(folder: string, ids: readonly string[]): void;
  /** Ids that went from the files of these folders and are in none of them. */
  in(folders: readonly string[]): ReadonlySet<string>;
}

export function createGoneEntities(): GoneEntities {
  const seen = new Map<string, Set<string>>();
  const now = new Map<string, ReadonlySet<string>>();
  return {
    note(folder, ids) {
      now.set(folder, new Set(ids));
      seen.set(folder, new Set([...(seen.get(folder) ?? []), ...ids]));
    },
    in(folders) {
      const standing = new Set(folders.flatMap((folder) => [...(now.get(folder) ?? [])]));
      return new Set(folders.flatMap((folder) => [...(seen.get(folder) ?? [])]).filter((id) => !standing.has(id)));
    },
  };
}
