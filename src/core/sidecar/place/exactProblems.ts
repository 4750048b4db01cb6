import type { AnnotationRecord } from '../../article/annotation.js';
import { readEntries } from '../parse/entries.js';
import { parseYaml } from '../parse/parseYaml.js';
import type { SidecarProblem } from '../problem.js';
import { offsetOf, pairOf } from '../validate.js';

/** A warning at `exact` of each entry of which `why` says that its words do not tell where it belongs. */
export function exactProblems(text: string, why: (record: AnnotationRecord) => string | undefined): readonly SidecarProblem[] {
  const yaml = parseYaml(text);
  if (!yaml.root) return [];
  return readEntries(yaml.root, yaml).entries.flatMap(({ node, record }) => {
    const message = why(record);
    if (message === undefined) return [];
    return [yaml.problemAt('UNCLEAR_PLACE', message, offsetOf(pairOf(node, 'exact')?.value), 'warning')];
  });
}
