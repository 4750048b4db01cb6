import { createDayIndex } from './dayIndex.js';
import { createEntityIndex } from './entities/entityIndex.js';
import { byFile, isCounted, passageOf } from './passage.js';
import type { CorpusEntity, Source } from './source.js';
import type { SourceIndex } from './sourceIndex.js';

/**
 * An empty index in memory. `put` and `remove` cost by the one article; orders and lists are made anew at the first
 * question after a change. What it says depends on the sources it holds, never on the order they came in.
 */
export function createSourceIndex(): SourceIndex {
  const sources = new Map<string, Source>();
  const entities = createEntityIndex();
  const days = createDayIndex();
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
      const counted = source.annotations.filter(isCounted);
      entities.put(source, counted);
      for (const annotation of counted) {
        const value = annotation.type === 'date' && annotation.region !== 'caption' ? dateValueOf(annotation) : undefined;
        if (value) days.add(value, passageOf(source, annotation));
      }
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
    entityOf: (uri, annotationId) => entities.of(uri, annotationId),
    typeElsewhere: (uri, annotationId) => entities.typeElsewhere(uri, annotationId),
    passagesOn: (value) => days.on(value),
  };
}

/** The value a person stored, else what the scan resolved. */
const dateValueOf = ({ record, mention }: Source['annotations'][number]): string | undefined =>
  record.value ?? (mention?.kind === 'date' ? mention.value : undefined);
