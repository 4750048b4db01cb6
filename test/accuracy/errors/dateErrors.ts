import { keyOf, match, type Pair } from '../score/match.js';
import type { Timex } from '../score/scoreDates.js';
import { extentOf, inSentence, type ScoreError } from './scoreError.js';
import { unitOf } from './timexUnit.js';
import { valueDifference } from './valueDifference.js';

/** Dates that were missed, made up, cut wrongly or given another type or value; one may be cut wrongly and be of another day. */
export function dateErrors({ text, found, gold }: Pair<Timex>): readonly ScoreError[] {
  const show = inSentence(text);
  const pairs = match(found, gold, () => true);
  const [met, expected] = [new Set(pairs.map(([f]) => f)), new Set(pairs.map(([, g]) => g))];
  const crossed = pairs.flatMap(([f, g]): ScoreError[] => {
    const words = keyOf(f) === keyOf(g) ? '' : ` as “${text.slice(f.start, f.end)}”`;
    const shown = show(g, `${g.type} ${g.value}; found${words} ${f.type} ${f.value || 'without a value'}: ${f.note ?? ''}`);
    return [
      ...(words ? [{ group: 'extent', of: unitOf(g), how: extentOf(f, g), shown }] : []),
      ...(f.value.trim() === g.value.trim() ? [] : [{ group: 'value', of: unitOf(g), how: valueDifference(f, g), shown }]),
      ...(f.type === g.type ? [] : [{ group: 'type', of: unitOf(g), how: `taken for ${f.type}`, shown }]),
    ];
  });
  const missed = gold.filter((timex) => !expected.has(timex));
  const spurious = found.filter((timex) => !met.has(timex));
  return [
    ...crossed,
    ...missed.map((t) => ({ group: 'missed', of: unitOf(t), how: 'not found', shown: show(t, `${t.type} ${t.value}`) })),
    ...spurious.map((t) => ({
      group: 'spurious',
      of: unitOf(t),
      how: 'not marked by hand',
      shown: show(t, `found ${t.type} ${t.value}: ${t.note ?? ''}`),
    })),
  ];
}
