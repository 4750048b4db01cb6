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
  let allEntities: readonly CorpusEntity[] | undefined;
  const drop = (uri: string) => {
    const gone = sources.get(uri);
    sources.delete(uri);
    entities.drop(uri);
    days.drop(uri);
    allEntities = undefined;
    if (gone) ordered = ordered?.filter((source) => source !== gone);
  };
  return {
    put(source, { names, days: named } = readSource(source)) {
      drop(source.uri);
      sources.set(source.uri, source);
      ordered &&= inserted(ordered, source);
      entities.put(source, names);
      days.put(source, named);
    },
    remove: drop,
    get: (uri) => sources.get(uri),
    sources() {
      ordered ??= [...sources.values()].sort(byFile);
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

/** The list with one more source in its place: a change costs no new sorting. */
function inserted(sources: readonly Source[], source: Source): readonly Source[] {
  let low = 0;
  let high = sources.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byFile(sources[middle] as Source, source) < 0) low = middle + 1;
    else high = middle;
  }
  return [...sources.slice(0, low), source, ...sources.slice(low)];
}
