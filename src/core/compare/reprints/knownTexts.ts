import type { Source } from '../../sources/source.js';

/** The copies that were found of sources, as long as no source that they hang on changes. */
export interface KnownTexts {
  of(source: Source): readonly Source[] | undefined;
  /** Keeps the copies of a source, and gives them back. `tied`: all that were looked at for them, itself among them. */
  know(source: Source, tied: ReadonlySet<Source>, copies: readonly Source[]): readonly Source[];
  /** What hangs on a source is known no more. */
  forget(source: Source): void;
  forgetAll(): void;
}

export function createKnownTexts(): KnownTexts {
  const known = new Map<Source, { readonly tied: ReadonlySet<Source>; readonly copies: readonly Source[] }>();
  /** From each source to those whose copies hang on it. */
  const hanging = new Map<Source, Set<Source>>();
  const drop = (source: Source) => {
    for (const one of known.get(source)?.tied ?? []) {
      const own = hanging.get(one);
      own?.delete(source);
      if (!own?.size) hanging.delete(one);
    }
    known.delete(source);
  };
  return {
    of: (source) => known.get(source)?.copies,
    know(source, tied, copies) {
      drop(source);
      known.set(source, { tied, copies });
      for (const one of tied) hanging.set(one, (hanging.get(one) ?? new Set()).add(source));
      return copies;
    },
    forget(source) {
      for (const one of [...(hanging.get(source) ?? [])]) drop(one);
    },
    forgetAll() {
      known.clear();
      hanging.clear();
    },
  };
}
