import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import type { ParsedYaml } from '../parse/parseYaml.js';
import { fieldsOf } from '../parse/plain.js';
import { ARTICLE_FIELDS, type ArticleBlockChange } from '../sidecarChange.js';
import { pairOf } from '../validate.js';
import { editMap, type FieldChange, pairEnd } from './editMap.js';
import { lineBreakOf, lineEnd, type Splice } from './splice.js';
import { blockLines } from './yamlText.js';

/** Splices that set and take away facts in the `article:` block, and make one where there is none. */
export function articleSplices({ body }: ParsedYaml, root: YAMLMap, wanted: ArticleBlockChange): readonly Splice[] {
  const pair = pairOf(root, 'article');
  const given = ARTICLE_FIELDS.flatMap((field): FieldChange[] => (wanted[field] === undefined ? [] : [[field, wanted[field]]]));
  if (isMap(pair?.value)) {
    const before = fieldsOf(pair.value, ARTICLE_FIELDS);
    const changes = given.filter(([field, value]) => (value === null ? field in before : before[field] !== value));
    return editMap(body, pair.value, changes, ARTICLE_FIELDS);
  }
  const set = given.filter(([, value]) => value !== null);
  if (!set.length || (pair && !isEmpty(pair))) return [];
  if (root.flow) return editMap(body, root, [['article', Object.fromEntries(set)]], ['sidecar', 'article']);
  const lines = articleLines(set);
  // `article:` with nothing under it is filled, and none goes below the version.
  const above = pair ?? pairOf(root, 'sidecar');
  const at = above ? lineEnd(body, pairEnd(body, above)) : 0;
  return [{ start: at, end: at, text: (pair ? lines.slice(1) : lines).map((line) => lineBreakOf(body) + line).join('') }];
}

const isEmpty = ({ value }: Pair): boolean => !value || (isScalar(value) && value.value === null && !value.source);

/** The lines of a whole block. */
export const articleLines = (fields: readonly FieldChange[]): readonly string[] => [
  'article:',
  ...fields.flatMap(([field, value]) => blockLines(field, value).map((line) => `  ${line}`)),
];
