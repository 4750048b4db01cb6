import { type Check, percent } from './check.js';
import { createRandom } from './random.js';
import { movedInEditor } from './trees/movedInEditor.js';
import { movedOutside } from './trees/movedOutside.js';

const TREES = 3;

/** B8 without a window: random trees of 200 articles, moved by programs outside of the editor, and by the editor. */
export const movedArticles: Check = {
  id: 'B8',
  title: 'articles and folders are renamed, moved, copied, deleted: every sidecar follows or is found again, nothing is deleted',
  async run() {
    const outside = await sum(TREES, (tree) => movedOutside(createRandom(800 + tree)));
    const inside = await sum(TREES, (tree) => movedInEditor(createRandom(900 + tree)));
    return [
      { name: 'sidecars lost', value: outside.lost + inside.lost, atMost: 0 },
      {
        name: `${outside.lone} without article that are listed`,
        value: percent(outside.listed, outside.lone),
        unit: '%',
        atLeast: 100,
      },
      { name: 'listed though their article stands beside them', value: outside.listedInVain, atMost: 0 },
      {
        name: `${outside.certain} whose text stands once that one command re-linked`,
        value: percent(outside.relinked, outside.certain),
        unit: '%',
        atLeast: 100,
      },
      { name: 're-linked to another text', value: outside.wrong, atMost: 0 },
      { name: 're-linked though the article has changed', value: outside.guessed, atMost: 0 },
      { name: 'changed by a byte but for the name and links', value: outside.changed + inside.changed, atMost: 0 },
      { name: 'files that one undo does not bring back to the byte', value: outside.notUndone, atMost: 0 },
      { name: 'left behind by a move in the editor', value: inside.left, atMost: 0 },
      {
        name: `${inside.sidecars} moved in the editor that name their article`,
        value: percent(inside.named, inside.sidecars),
        unit: '%',
        atLeast: 100,
      },
      {
        name: `${inside.links} links that lead to the same article after that`,
        value: percent(inside.led, inside.links),
        unit: '%',
        atLeast: 100,
      },
    ] as const;
  },
};

/** Runs trees one after the other and adds up what each counted. */
async function sum<K extends string>(
  trees: number,
  run: (tree: number) => Promise<Record<K, number>>,
): Promise<Record<K, number>> {
  const total = await run(0);
  for (let tree = 1; tree < trees; tree++) {
    const counted = await run(tree);
    for (const key of Object.keys(counted) as K[]) total[key] += counted[key];
  }
  return total;
}
