import { isMap, isSeq, type Pair, type YAMLMap } from 'yaml';
import { flowText } from '../merge/flowText.js';
import { isPlainMap, plainNode } from '../merge/nodeData.js';
import type { SidecarProblem } from '../problem.js';
import { offsetOf, pairOf } from '../validate.js';
import type { ParsedYaml } from './parseYaml.js';

/** What a merge left to settle outside of the annotations: in `article:`, in a region, in the file's own keys. */
export function blockConflicts(root: YAMLMap, yaml: Pick<ParsedYaml, 'problemAt'>): readonly SidecarProblem[] {
  const regions = pairOf(root, 'regions')?.value;
  const blocks = [root, pairOf(root, 'article')?.value, ...(isSeq(regions) ? regions.items : [])];
  return blocks.flatMap((block) => {
    const pair = isMap(block) ? pairOf(block, 'conflict') : undefined;
    return pair && isMap(pair.value) ? [unsettled(block as YAMLMap, pair, yaml)] : [];
  });
}

const SHOWN = 40;

function unsettled(block: YAMLMap, pair: Pair, yaml: Pick<ParsedYaml, 'problemAt'>): SidecarProblem {
  const other = plainNode(pair.value);
  const told = [...(isPlainMap(other) ? other : [])].map(([field, value]) => {
    const own = plainNode(pairOf(block, field)?.value);
    return `${field}: ${own === undefined ? 'nothing' : short(flowText(field, own))} here, ${short(flowText(field, value))} in the other version`;
  });
  const message = `${told.length ? told.join('; ') : 'Two versions were merged here'}: keep one and delete \`conflict\`.`;
  return yaml.problemAt('UNSETTLED_CONFLICT', message, offsetOf(pair.key), 'warning');
}

const short = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN - 1)}…` : words);
