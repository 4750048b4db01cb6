import type { Region } from '../mention/mention.js';
import type { Scanner } from '../mention/scanner.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';

/** Below this many code units a repetition is a refrain, a pulled quote or a label, not a second printing. */
const SHORTEST = 150;

/**
 * A stretch of sentences that stands in the article already, word for word: feeds that join two renderings of a page
 * print the body twice. The first stays body, the second counts for nothing. O(n) in time and memory.
 */
export const duplicate: Scanner<Region> = {
  name: 'duplicate',
  *scan({ text: { source, sentences } }) {
    const keys = sentences.map(({ start, end }) => fold(source.slice(start, end)).toLowerCase());
    const first = new Map<string, number>();
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as string;
      const earlier = first.get(key);
      if (earlier === undefined) {
        if (key.length > 20) first.set(key, at);
        continue;
      }
      const before = repeatedBefore(keys, earlier, at);
      const count = before + repeatedFrom(keys, earlier, at);
      const second = stretch(sentences, at - before, count);
      if (second.end - second.start < SHORTEST) continue;
      yield duplicateOf(second, stretch(sentences, earlier - before, count), count);
      at += count - before - 1;
    }
  },
};

/** How many sentences from `earlier` on stand again from `later` on, the two stretches not overlapping. */
function repeatedFrom(keys: readonly string[], earlier: number, later: number): number {
  let count = 1;
  while (earlier + count < later && later + count < keys.length && keys[earlier + count] === keys[later + count]) count++;
  return count;
}

/** How many short sentences right before the two stand twice as well. Bounded, and never into a stretch already given. */
function repeatedBefore(keys: readonly string[], earlier: number, later: number): number {
  let count = 0;
  while (count < 3 && count < earlier && later - count - 1 > earlier && keys[earlier - count - 1] === keys[later - count - 1])
    count++;
  return count;
}

const stretch = (sentences: readonly Span[], at: number, count: number): Span => ({
  start: (sentences[at] as Span).start,
  end: (sentences[at + count - 1] as Span).end,
});

const duplicateOf = (span: Span, copyOf: Span, count: number): Region => ({
  kind: 'duplicate',
  span,
  copyOf,
  confidence: count > 1 ? 0.98 : 0.9,
  reason: `${count} ${count === 1 ? 'sentence stands' : 'sentences stand'} above word for word`,
});
