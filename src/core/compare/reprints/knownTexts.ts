import type { Source } from '../../sources/source.js';

/** The copies that were found of sources, as long as none of those that copies tie together changes. */
export interface KnownTexts {
  /** Whether nothing is known of any source. */
  readonly isEmpty: boolean;
  of(source: Source): readonly Source[] | undefined;
  /** Keeps all texts among sources that copies tie together, each with its copies. */
  know(texts: readonly (readonly Source[])[]): void;
  /** What hangs on a source is known no more. */
  forget(source: Source): void;
  forgetAll(): void;
}

export function createKnownTexts(): KnownTexts {
  const known = new Map<Source, { readonly text: readonly Source[]; readonly all: readonly (readonly Source[])[] }>();
  return {
    get isEmpty() {
      return !known.size;
    },
    of: (source) => known.get(source)?.text,
    know(all) {
      for (const text of all) for (const source of text) known.set(source, { text, all });
    },
    forget(source) {
      for (const text of known.get(source)?.all ?? []) for (const one of text) known.delete(one);
    },
    forgetAll: () => known.clear(),
  };
}
