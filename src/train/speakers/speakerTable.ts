import { kindOf } from '../kindOf.js';
import { joined } from '../listModule.js';
import { learnRanking } from './rankLearner.js';
import type { SpeakerQuestions } from './speakerQuestions.js';

/** Under each kind of clue its values, `value<tab>tenths`. */
export type SpeakerTable = ReadonlyMap<string, readonly string[]>;

/** Learns who speaks, then, with that fixed, when nobody near does; in tenths of a natural logarithm, what is nought left out. */
export function speakerTable({ who, whether }: SpeakerQuestions, leftOut: ReadonlySet<string>): SpeakerTable {
  const kept = (clues: readonly string[]) => clues.filter((clue) => !leftOut.has(kindOf(clue)));
  const without = (questions: SpeakerQuestions['who']) =>
    questions.map(({ candidates, right }) => ({ candidates: candidates.map(kept), right }));
  const ranking = learnRanking(without(who));
  const all = new Map([...ranking, ...learnRanking(without(whether), undefined, heldFast(without(whether), ranking))]);
  const kinds = new Map<string, string[]>();
  for (const [clue, strength] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const tenths = Math.round(strength * 10);
    if (!tenths || /[|`$\\\n\t]/.test(clue)) continue;
    const kind = kindOf(clue);
    kinds.set(kind, [...(kinds.get(kind) ?? []), `${clue.slice(kind.length + 1)}\t${tenths}`]);
  }
  return kinds;
}

/** The ranking, and nought for every other clue of a candidate: what is learned on top is of nobody alone. */
function heldFast(questions: SpeakerQuestions['whether'], ranking: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const clues = questions.flatMap(({ candidates }) => candidates.slice(0, -1).flat());
  return new Map(clues.map((clue) => [clue, ranking.get(clue) ?? 0]));
}

const SAYS = `/**
 * How strongly each clue (speakerClues.ts) speaks for a candidate's having spoken, in tenths of a natural logarithm; kinds
 * that begin with \`nobody\` speak for nobody near. Weighed on permitted training texts (src/train/README.md). Entries
 * \`value<tab>tenths\`, joined with \`|\`.
 */
`;

/** The source of the module that holds the table. */
export const speakerModule = (table: SpeakerTable): string =>
  `${SAYS}export const SPEAKER_STRENGTHS: Readonly<Record<string, string>> = {\n${[...table]
    .map(([kind, values]) => `  ${/^\w+$/.test(kind) ? kind : `'${kind}'`}: \`${joined(values)}\`,\n`)
    .join('')}};\n`;
