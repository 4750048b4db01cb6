import type { Choice } from './speakerClues.js';
import type { WeighedClues } from './weighedClues.js';

/** The likeliest of the candidates and how likely it is beside the others and nobody (softmax); index -1 where there is none. */
export function likeliest({
  clued,
  nobody,
}: Pick<Choice<WeighedClues>, 'nobody'> & { readonly clued: readonly { readonly clues: WeighedClues }[] }): {
  readonly index: number;
  readonly probability: number;
} {
  const sums = clued.map(({ clues }) => clues.sum() / 10);
  const index = sums.reduce((best, sum, at) => (best < 0 || sum > (sums[best] as number) ? at : best), -1);
  const top = sums[index] ?? 0;
  const all = [...sums, nobody.sum() / 10].reduce((total, sum) => total + Math.exp(sum - top), 0);
  return { index, probability: index < 0 ? 0 : 1 / all };
}
