import type { Choice } from './speakerClues.js';
import { SPEAKER_STRENGTHS } from './strengths.js';

let strengths: ReadonlyMap<string, number> | undefined;

function table(): ReadonlyMap<string, number> {
  if (strengths) return strengths;
  const read = new Map<string, number>();
  for (const [kind, entries] of Object.entries(SPEAKER_STRENGTHS))
    for (const entry of entries.replace(/\n/g, '').split('|')) {
      const tab = entry.indexOf('\t');
      read.set(`${kind}=${entry.slice(0, tab)}`, Number(entry.slice(tab + 1)));
    }
  strengths = read;
  return read;
}

/** How strongly the clues speak for a candidate, in natural logarithms. */
function strengthOf(clues: readonly string[]): number {
  const known = table();
  let sum = 0;
  for (const clue of clues) sum += known.get(clue) ?? 0;
  return sum / 10;
}

/** The likeliest of the candidates and how likely it is beside the others and nobody (softmax); index -1 where there is none. */
export function likeliest({ clued, nobody }: Choice): { readonly index: number; readonly probability: number } {
  const sums = clued.map(({ clues }) => strengthOf(clues));
  const index = sums.reduce((best, sum, at) => (best < 0 || sum > (sums[best] as number) ? at : best), -1);
  const top = sums[index] ?? 0;
  const all = [...sums, strengthOf(nobody)].reduce((total, sum) => total + Math.exp(sum - top), 0);
  return { index, probability: index < 0 ? 0 : 1 / all };
}
