import { createRecent } from '../text/recent.js';
import { calendarValue, createDayIndex, type NamedDay } from './dayIndex.js';
import { createEntityIndex } from './entities/entityIndex.js';
import { byFile, isCounted } from './passage.js';
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
    sources.delete(uri);
    entities.drop(uri);
    days.drop(uri);
    ordered = allEntities = undefined;
  };
  return {
    put(source) {
      drop(source.uri);
      sources.set(source.uri, source);
      entities.put(source);
      days.put(source, daysIn(source));
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

/** The days that a source's own story names; a caption keeps its own. */
const daysIn = ({ annotations }: Source): readonly NamedDay[] =>
  annotations.flatMap((annotation, at) => {
    if (annotation.type !== 'date' || annotation.region === 'caption' || !isCounted(annotation)) return [];
    const value = calendarValue(dateValueOf(annotation) ?? '');
    return value ? [{ value, at, ...annotation.span }] : [];
  });

/** The value a person stored, else what the scan resolved. */
const dateValueOf = ({ record, mention }: Source['annotations'][number]): string | undefined =>
  record.value ?? (mention?.kind === 'date' ? mention.value : undefined);
