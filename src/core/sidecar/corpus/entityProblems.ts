import type { AnnotationRecord } from '../../article/annotation.js';
import { readEntries } from '../parse/entries.js';
import { parseYaml } from '../parse/parseYaml.js';
import type { SidecarProblem } from '../problem.js';
import { offsetOf, pairOf } from '../validate.js';

/** Why an id names nobody; undefined for one that does. */
export type WhyUnknown = (id: string, record: AnnotationRecord) => string | undefined;

const FIELDS = ['entity', 'speaker'] as const;

/** A warning at each `entity` and `speaker` of a sidecar that names nobody. The annotation is as good as before. */
export function entityProblems(text: string, why: WhyUnknown): readonly SidecarProblem[] {
  const yaml = parseYaml(text);
  if (!yaml.root) return [];
  return readEntries(yaml.root, yaml).entries.flatMap(({ node, record }) =>
    FIELDS.flatMap((field) => {
      const id = record[field];
      const reason = id === undefined ? undefined : why(id, record);
      if (reason === undefined) return [];
      return [yaml.problemAt('UNKNOWN_ENTITY', `\`${field}: ${id}\` ${reason}`, offsetOf(pairOf(node, field)?.value), 'warning')];
    }),
  );
}
