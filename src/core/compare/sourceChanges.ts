import type { Source } from '../sources/source.js';

/** A source that went, one that came, or one that came in another's place: the same article, read anew. */
export interface SourceChange {
  readonly gone?: Source;
  readonly come?: Source;
}

/**
 * What became of one list of sources in the other, both in file order. Beside a look along what they share at both ends,
 * which is all where one article changed, it costs by the stretch between the first and the last difference.
 */
export function sourceChanges(before: readonly Source[], now: readonly Source[]): readonly SourceChange[] {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start++;
  let [last, end] = [before.length, now.length];
  while (last > start && end > start && before[last - 1] === now[end - 1]) {
    last--;
    end--;
  }
  const left = new Set(before.slice(start, last));
  const came = now.slice(start, end).filter((source) => !left.delete(source));
  const gone = new Map([...left].map((source) => [source.uri, source]));
  const changes = came.map((come): SourceChange => {
    const old = gone.get(come.uri);
    gone.delete(come.uri);
    return old ? { gone: old, come } : { come };
  });
  return [...[...gone.values()].map((source) => ({ gone: source })), ...changes];
}
