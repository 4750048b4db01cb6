import { createRecent } from '../text/recent.js';
import { createDayIndex } from './dayIndex.js';
import { createEntityIndex } from './entities/entityIndex.js';
import { byFile } from './passage.js';
import { readSource } from './readSource.js';
import type { CorpusEntity, Source } from './source.js';
import type { SourceIndex } from './sourceIndex.js';

/** Sources whose annotations are found by their ids: those a person looks at. */
const SEARCHED = 4;
const NOWHERE = -1;
/** From so many new sources on the whole list is sorted. */
const MANY = 1000;

/**
 * An empty index in memory. `put` and `remove` cost by the one article; orders and lists are made anew at the first
 * question after a change. What it says depends on the sources it holds, never on the order they came in.
 */
export function createSourceIndex(): SourceIndex {
  const sources = new Map<string, Source>();
  const entities = createEntityIndex();
  const days = createDayIndex();
  const places = createRecent<Source, ReadonlyMap<string, number>>(SEARCHED);
  const placeOf = (uri: string, annotationId: string): number => {
    const source = sources.get(uri);
    const found = source && places.get(source, () => new Map(source.annotations.map(({ id }, at) => [id, at])));
    return found?.get(annotationId) ?? NOWHERE;
  };
  let ordered: readonly Source[] | undefined;
  /** Those that are in the list as soon as somebody asks for it. */
  let came: Source[] = [];
  let allEntities: readonly CorpusEntity[] | undefined;
  const drop = (uri: string) => {
    const gone = sources.get(uri);
    sources.delete(uri);
    entities.drop(uri);
    days.drop(uri);
    allEntities = undefined;
    if (!gone) return;
    ordered = ordered?.filter((source) => source !== gone);
    if (came.length) came = came.filter((source) => source !== gone);
  };
  return {
    put(source, { names, days: named } = readSource(source)) {
      drop(source.uri);
      sources.set(source.uri, source);
      if (ordered) came.push(source);
      entities.put(source, names);
      days.put(source, named);
    },
    remove: drop,
    get: (uri) => sources.get(uri),
    sources() {
      ordered = ordered ? merged(ordered, came) : [...sources.values()].sort(byFile);
      came = [];
      return ordered;
    },
    entities() {
      allEntities ??= entities.all();
      return allEntities;
    },
    entityOf: (uri, annotationId) => entities.of(uri, placeOf(uri, annotationId)),
    typeElsewhere: (uri, annotationId) => entities.typeElsewhere(uri, placeOf(uri, annotationId)),
    passagesOn: (value) => days.on(value),
    sourcesOn: (value) => days.sourcesOn(value),
  };
}

/** The list with more sources in their places: a change costs no new sorting. The same list where none came. */
function merged(sources: readonly Source[], came: readonly Source[]): readonly Source[] {
  if (!came.length) return sources;
  if (came.length > MANY) return [...sources, ...came].sort(byFile);
  const parts: (readonly Source[])[] = [];
  let from = 0;
  for (const source of came.toSorted(byFile)) {
    const at = placeFor(sources, source, from);
    parts.push(sources.slice(from, at), [source]);
    from = at;
  }
  return ([] as Source[]).concat(...parts, sources.slice(from));
}

/** Where a source belongs in the list, from a place on that it does not stand before. */
function placeFor(sources: readonly Source[], source: Source, from: number): number {
  let low = from;
  let high = sources.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byFile(sources[middle] as Source, source) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
