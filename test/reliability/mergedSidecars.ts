import { mergeSidecars } from '../../src/core/sidecar/mergeSidecars.js';
import { type Check, percent } from './check.js';
import { lost } from './merging/lost.js';
import { edited, lightlyEdited } from './merging/randomEdits.js';
import { pick, randomSheet } from './merging/randomSheets.js';
import { type Layout, type Sheet, written } from './merging/sheet.js';
import { createRandom } from './random.js';

const MERGES = 1000;
const LIGHT = 200;
/** Entries of a sidecar at light load, and where each side does much. */
const ENTRIES = { light: 40, heavy: 10 };

/** B9: what two people did to one sidecar is all there after a merge by id, or is named as something to settle. */
export const mergedSidecars: Check = {
  id: 'B9',
  title: '1,000 random three-way merges by id: every result parses, nothing is lost but the fields in conflict that are listed',
  async run() {
    const random = createRandom(9);
    const light = { parse: 0, lost: 0, conflicts: 0 };
    const heavy = { parse: 0, lost: 0, conflicts: 0 };
    for (let round = 0; round < MERGES; round++) {
      const isLight = round < LIGHT;
      const base = randomSheet(random, isLight ? ENTRIES.light : ENTRIES.heavy);
      const side = (name: 'ours' | 'theirs') =>
        isLight ? lightlyEdited(base, random, name) : edited(base, random, name, 1 + Math.floor(random() * 12));
      add(
        isLight ? light : heavy,
        mergeOnce({ base, ours: side('ours'), theirs: side('theirs') }, layoutOf(random), layoutOf(random)),
      );
    }
    return [
      { name: 'results that parse', value: percent(light.parse + heavy.parse, MERGES), unit: '%', atLeast: 100 },
      { name: 'changes lost, or listed as a conflict that is none', value: light.lost + heavy.lost, atMost: 0 },
      { name: 'merges with a conflict at light load', value: percent(light.conflicts, LIGHT), unit: '%', atMost: 5 },
      {
        name: 'the same where each side edits up to 12 times in 10 entries',
        value: percent(heavy.conflicts, MERGES - LIGHT),
        unit: '%',
      },
    ];
  },
};

interface Ending {
  readonly parses: boolean;
  readonly lost: readonly string[];
  readonly conflicts: number;
}

function add(sum: { parse: number; lost: number; conflicts: number }, { parses, lost: gone, conflicts }: Ending): void {
  sum.parse += parses ? 1 : 0;
  sum.lost += gone.length;
  sum.conflicts += conflicts ? 1 : 0;
}

const layoutOf = (random: () => number): Layout => ({
  indent: pick(random, [0, 2, 2, 4]),
  gap: random() < 0.7,
  lineBreak: random() < 0.2 ? '\r\n' : '\n',
  bom: random() < 0.1,
});

/** Base and ours in one hand's layout, theirs in another's. */
export function mergeOnce(
  sheets: Readonly<Record<'base' | 'ours' | 'theirs', Sheet>>,
  layout: Layout,
  theirLayout: Layout,
): Ending {
  const base = written(sheets.base, layout);
  const ours = written(sheets.ours, layout);
  const theirs = written(sheets.theirs, theirLayout);
  const merge = mergeSidecars(base, ours, theirs);
  if (!merge.ok) return { parses: false, lost: [], conflicts: 0 };
  const { text: merged, conflicts } = merge;
  const found = lost({ ...sheets, layout, conflicts, texts: { base, ours, theirs, merged } });
  return { parses: true, lost: found, conflicts: conflicts.length };
}
