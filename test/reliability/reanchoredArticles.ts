import { ARTICLE_EDITS, type EditKind } from '../support/articleEdits.js';
import { random } from '../support/random.js';
import { emptyTally, markedSpans, reanchor, type Tally } from '../support/reanchored.js';
import { seedTexts } from '../support/seedTexts.js';
import { type Check, type Figure, percent } from './check.js';

/** Seeds of randomness. */
const ROUNDS = 20;

/** A1: articles edited on disk, their marks found again by what a sidecar keeps. */
export const reanchoredArticles: Check = {
  id: 'A1',
  title: `Marks are found again after eight kinds of edits of the seeds, ${ROUNDS} seeds of randomness`,
  async run() {
    const all = emptyTally();
    const single = emptyTally();
    const byEdit = new Map<string, Tally>();
    for (const [name, kind] of Object.entries(ARTICLE_EDITS)) {
      const tally = emptyTally();
      byEdit.set(name, tally);
      for (const { text, isTwin } of seedTexts()) {
        const rounds = tallyOf(text, kind);
        for (const sum of isTwin ? [all, tally] : [all, tally, single]) add(sum, rounds, 1);
      }
    }
    return [
      ...rates('', all, { right: 97, wrong: 0.5, attached: 5 }),
      ...rates('without the body printed twice: ', single, { right: 99, wrong: 0.1, attached: 5 }),
      { name: 'right only as another copy of the very same paragraph', value: percent(all.otherCopy, placed(all)), unit: '%' },
      { name: 'right by a guess that says so', value: percent(all.guessed, placed(all)), unit: '%' },
      ...[...byEdit].flatMap(([name, tally]) => rates(`${name}: `, tally)),
    ];
  },
};

/** All rounds of one kind of edit on one article. Without chance in it every round would be the same: it counts for all. */
function tallyOf(text: string, { edit, of, isFixed }: EditKind): Tally {
  const before = of ? of(text) : text;
  const spans = markedSpans(before);
  const sum = emptyTally();
  for (let seed = 1; seed <= (isFixed ? 1 : ROUNDS); seed++) {
    const round = emptyTally();
    reanchor(before, spans, edit(before, random(seed)), round);
    add(sum, round, isFixed ? ROUNDS : 1);
  }
  return sum;
}

const placed = ({ right, wrong, lost }: Tally): number => right + wrong + lost;

function add(sum: Tally, { ...more }: Tally, times: number): void {
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += more[key] * times;
}

function rates(
  of: string,
  tally: Tally,
  hold: { readonly right?: number; readonly wrong?: number; readonly attached?: number } = {},
): readonly Figure[] {
  const figures: Figure[] = [
    {
      name: `${of}right place`,
      value: percent(tally.right, placed(tally)),
      unit: '%',
      ...(hold.right ? { atLeast: hold.right } : {}),
    },
    {
      name: `${of}wrong place`,
      value: percent(tally.wrong, placed(tally)),
      unit: '%',
      ...(hold.wrong ? { atMost: hold.wrong } : {}),
    },
  ];
  if (!tally.deleted) return figures;
  const attached = percent(tally.attached, tally.deleted);
  return [
    ...figures,
    { name: `${of}deleted yet attached`, value: attached, unit: '%', ...(hold.attached ? { atMost: hold.attached } : {}) },
  ];
}
