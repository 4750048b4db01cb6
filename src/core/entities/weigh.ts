import type { EntityType } from '../text/vocabulary.js';
import { CLUES } from './lexicon/clues.js';

/** What a piece can turn out to be; `none`: no name. */
export const OUTCOMES = ['person', 'organization', 'place', 'nationality', 'event', 'work', 'none'] as const satisfies readonly (
  | EntityType
  | 'none'
)[];
export type Outcome = (typeof OUTCOMES)[number];
/** One weight for each of {@link OUTCOMES}, in tenths of a natural logarithm. */
export type Weights = readonly number[];

const LETTERS = 'polnewx';
const NOTHING: Weights = [0, 0, 0, 0, 0, 0, 0];

let strengths: ReadonlyMap<string, Weights> | undefined;

function table(): ReadonlyMap<string, Weights> {
  if (strengths) return strengths;
  const read = new Map<string, Weights>();
  for (const [kind, entries] of Object.entries(CLUES)) {
    if (kind === 'always') read.set('always', weightsOf(entries));
    else
      for (const entry of entries.replace(/\n/g, '').split('|')) {
        const tab = entry.indexOf('\t');
        read.set(`${kind}=${entry.slice(0, tab)}`, weightsOf(entry.slice(tab + 1)));
      }
  }
  strengths = read;
  return read;
}

function weightsOf(written: string): Weights {
  const weights = [...NOTHING];
  for (const [, letter, strength] of written.matchAll(/([a-z])(-?\d+)/g))
    weights[LETTERS.indexOf(letter as string)] = Number(strength);
  return weights;
}

/** How strongly one clue speaks for each outcome. */
export const strengthOf = (clue: string): Weights => table().get(clue) ?? NOTHING;

/** The sum of what all clues say. */
export function weigh(clues: readonly string[]): number[] {
  const sum = [...strengthOf('always')];
  for (const clue of clues) add(sum, strengthOf(clue), 1);
  return sum;
}

/** Adds `share` of the weights to `sum`, in place. */
export function add(sum: number[], weights: Weights, share: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + share * (weights[at] as number);
}

/** The outcome that the weights favour, and its probability (softmax). */
export function verdict(weights: Weights): { readonly outcome: Outcome; readonly confidence: number } {
  let best = 0;
  for (let at = 1; at < weights.length; at++) if ((weights[at] as number) > (weights[best] as number)) best = at;
  const top = weights[best] as number;
  const all = weights.reduce((total, weight) => total + Math.exp((weight - top) / 10), 0);
  return { outcome: OUTCOMES[best] as Outcome, confidence: Math.round(100 / all) / 100 };
}
