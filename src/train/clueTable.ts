import { CLOSED, kindOf } from './learnedClues.js';
import type { Strengths } from './learner.js';
import { joined } from './listModule.js';

/** Clues as the names room ships them: under each kind its values, `value<tab>strengths`; `always` has strengths alone. */
export interface ClueTable {
  readonly always: string;
  readonly kinds: ReadonlyMap<string, readonly string[]>;
}

/** One letter for each of OUTCOMES (core/entities/weigh.ts), in its order. */
const LETTERS = 'polnewx';
/**
 * Tenths of a natural logarithm; weaker than this is left out, but for the closed kinds: one of each stands in every sum,
 * and what is cut off there tips every doubtful piece.
 */
const WEAKEST = 5;

/** The table of what was learned. What a clue says for every outcome alike says nothing and is taken off. */
export function clueTable({ always, clues }: Strengths): ClueTable {
  const kinds = new Map<string, string[]>();
  for (const [clue, strengths] of [...clues].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kind = kindOf(clue);
    const written = write(centred(strengths), CLOSED.has(kind) ? 1 : WEAKEST);
    if (!written || /[|`$\\\n\t]/.test(clue)) continue;
    const values = kinds.get(kind) ?? [];
    values.push(`${clue.slice(kind.length + 1)}\t${written}`);
    kinds.set(kind, values);
  }
  return { always: write(always, 0), kinds };
}

function centred(strengths: readonly number[]): readonly number[] {
  const mean = strengths.reduce((sum, strength) => sum + strength, 0) / strengths.length;
  return strengths.map((strength) => strength - mean);
}

const write = (strengths: readonly number[], weakest: number): string =>
  strengths
    .map((strength) => Math.round(strength * 10))
    .map((tenths, at) => (Math.abs(tenths) < weakest ? '' : `${LETTERS[at]}${tenths}`))
    .join('');

const SAYS = `/**
 * How strongly each clue (clues.ts) speaks for a type, in tenths of a natural logarithm: \`p\` person, \`o\` organization, \`l\` place,
 * \`n\` nationality, \`e\` event, \`w\` work, \`x\` no name. Weighed on permitted training texts; lexicon/SOURCES.md. Entries \`clue<tab>strengths\`, joined with \`|\`.
 */
`;

/** The source of the module that holds the table. */
export function clueModule({ always, kinds }: ClueTable): string {
  const entries = [...kinds].map(([kind, values]) => `  ${kind}: \`${joined(values)}\`,\n`);
  return `${SAYS}export const CLUES: Readonly<Record<string, string>> = {\n  always: '${always}',\n${entries.join('')}};\n`;
}
