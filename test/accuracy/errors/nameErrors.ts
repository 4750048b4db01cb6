import { keyOf, match, type Pair } from '../score/match.js';
import type { Name } from '../score/scoreNames.js';
import { extentOf, inSentence, type ScoreError } from './scoreError.js';

/** Names of the wanted types that were missed, made up, cut wrongly or taken for another type. */
export function nameErrors({ text, found, gold }: Pair<Name>, types: readonly string[]): readonly ScoreError[] {
  const show = inSentence(text);
  const wanted = ({ type }: Name): boolean => types.includes(type);
  const pairs = match(found, gold, () => true);
  const [met, expected] = [new Set(pairs.map(([f]) => f)), new Set(pairs.map(([, g]) => g))];
  const crossed = pairs.flatMap(([f, g]): ScoreError[] => {
    if (!wanted(f) && !wanted(g)) return [];
    const shown = show(g, `${g.type}; found “${text.slice(f.start, f.end)}”, ${f.type}`);
    if (f.type !== g.type) return [{ group: 'type', of: g.type, how: `taken for ${f.type}`, shown }];
    return keyOf(f) === keyOf(g) ? [] : [{ group: 'extent', of: g.type, how: extentOf(f, g), shown }];
  });
  const missed = gold.filter((name) => wanted(name) && !expected.has(name));
  const spurious = found.filter((name) => wanted(name) && !met.has(name));
  return [
    ...crossed,
    ...missed.map((name) => ({ group: 'missed', of: name.type, how: 'not found', shown: show(name, name.type) })),
    ...spurious.map((name) => ({
      group: 'spurious',
      of: name.type,
      how: 'no name there',
      shown: show(name, `found ${name.type}`),
    })),
  ];
}
