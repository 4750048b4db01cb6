import { byFile } from '../sources/passage.js';
import type { Passage, Source } from '../sources/source.js';
import { byPair } from './findings.js';

type Pair = { readonly a: Passage; readonly b: Passage };

/** Asks for what is found of a source and others; those of no interest are left out where that saves work. */
type Find<F> = (source: Source, isMeant: (other: Source) => boolean) => readonly F[];

/** Gathers what is found of some sources among themselves, in order. */
export function pairsAmong(sources: readonly Source[]): <F extends Pair>(find: Find<F>) => readonly F[] {
  const asked = new Set(sources);
  // Each pair is met from both sides; the side that comes first tells it.
  return (find) =>
    sources
      .flatMap((source) =>
        find(source, (other) => asked.has(other) && byFile(source, other) < 0).filter(
          ({ a, b }) => a.source === source && asked.has(b.source),
        ),
      )
      .sort(byPair);
}
