/** Where one record was found. `at` in the old text and `place` in the new one, in code points. */
export interface Placed {
  readonly at: number;
  readonly place: number;
  /** Its words and surroundings; the same for all copies of a passage that stands twice. */
  readonly key: string;
  /** Another place is as good by itself: only the order of the records speaks for this one. */
  readonly isTwin: boolean;
}

/** Code points that may have come in between two records that still follow each other. */
const INSERTED = 600;
/** Times that the text has to go back before it counts as rearranged. */
const REARRANGED = 2;

/**
 * The records whose copy nothing tells: where paragraphs were rearranged, order speaks only within a stretch that stayed
 * together, and only if that holds a record that is in no doubt, or the other copy too. In a text that kept its order: none.
 */
export function inDoubt<P extends Placed>(records: readonly P[]): readonly P[] {
  const stretches: P[][] = [];
  let backwards = 0;
  let last: P | undefined;
  for (const record of [...records].sort((a, b) => a.at - b.at || a.place - b.place)) {
    const way = last ? record.place - last.place : 0;
    const follows = last !== undefined && way >= 0 && way <= record.at - last.at + INSERTED;
    if (way < 0) backwards++;
    if (follows) stretches.at(-1)?.push(record);
    else stretches.push([record]);
    last = record;
  }
  return backwards < REARRANGED ? [] : stretches.flatMap(untold);
}

function untold<P extends Placed>(stretch: readonly P[]): readonly P[] {
  if (stretch.some(({ isTwin }) => !isTwin)) return [];
  const places = new Map<string, Set<number>>();
  for (const { key, at } of stretch) places.set(key, (places.get(key) ?? new Set()).add(at));
  return stretch.filter(({ key }) => (places.get(key)?.size ?? 0) < 2);
}
